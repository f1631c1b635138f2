export { Handle, type HandleOptions } from './handle.decorator.js';
export { ProblemException, refuse, unwrap, type ProblemOptions } from './problem-exception.js';
export {
  type Cookies,
  CurrentSession,
  CurrentUser,
  type OpenSession,
  SessionReader,
  type SessionUser,
} from './session.js';
export { ClientAddress, addressKey } from './client-address.js';
export { RateLimits } from './rate-limits.js';
export { type RateLimit, type RateLimitName, rateLimits } from './rate-limits.data.js';
export { type OpenApiOptions, buildOpenApi } from './open-api.js';
export { type OperatorRoutes } from './operator.controller.js';
export { type Probe } from './readiness.js';
export { type Upload, readUpload } from './upload.js';
export { pieceLimitBytes, readPiece } from './piece.js';
export { Metrics } from './metrics.js';
export { RouteTable } from './route-table.js';
export { HTTP_SETTINGS, type HttpSettings } from './http-settings.js';
export { HttpModule, type HttpModuleOptions } from './http.module.js';
export { type HttpAppOptions, configureHttp, createAdapter, createHttpApp } from './http-app.js';
export { type DrawPage } from './web.js';
