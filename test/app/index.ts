/** Apart from `#test/support`: whoever loads this loads the whole server, which takes a second in each test file. */
export { type TestApp, startTestApp, testSettings } from './test-app.js';
