export { SignedInApp } from './SignedInApp.js';
export { useApi, type Api } from './api.js';
export { useUser } from './use-session.js';
export { UserBox } from './UserBox.js';
export { Emblem } from './Emblem.js';
export { usePageTitle } from './page-title.js';
export { usePageFocus } from './use-page-focus.js';
export { NoSuchPage } from './NoSuchPage.js';
export { useCouncil, useCouncilName, useCouncilQuery } from './use-council.js';
