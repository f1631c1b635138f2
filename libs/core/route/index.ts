export { type Route, type RouteAccess, type HttpMethod, defineRoute } from './route.js';
