export { permissionReference } from './permission-reference.js';
export { type RouteRule, routeRules, ruleMeanings } from './route-rules.js';
