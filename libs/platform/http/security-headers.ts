import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet, { type HelmetOptions } from 'helmet';
import type { HttpSettings } from './http-settings.js';

const self = "'self'";
const none = "'none'";
const yearSeconds = 31_536_000;

/** Scripts and styles from Sala alone, nothing inline, no `eval`, no frames. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: [self],
    scriptSrc: [self],
    styleSrc: [self],
    imgSrc: [self, 'data:', 'blob:'],
    fontSrc: [self],
    connectSrc: [self],
    workerSrc: [self],
    manifestSrc: [self],
    objectSrc: [none],
    baseUri: [none],
    formAction: [self],
    frameAncestors: [none],
  },
};

const helmetOptions = ({ secureCookies }: HttpSettings): HelmetOptions => ({
  contentSecurityPolicy,
  strictTransportSecurity: secureCookies && { maxAge: yearSeconds, includeSubDomains: false },
  referrerPolicy: { policy: 'same-origin' },
  frameguard: { action: 'deny' },
  crossOriginOpenerPolicy: secureCookies && { policy: 'same-origin' },
  originAgentCluster: secureCookies,
});

/**
 * The policy for the pages of the builder alone: its preview compiles forms that are still being made, which takes `eval`.
 * Definitions reach it from a signed-in administrator’s own draft; citizens’ and officers’ pages never get this.
 */
export const builderPolicy = (policy: string): string =>
  policy.replace(`script-src ${self}`, `script-src ${self} 'unsafe-eval'`);

/** What pages may ask of the device: the camera for photos, the place for the map. */
const permissionsPolicy =
  'camera=(self), geolocation=(self), microphone=(), payment=(), usb=(), display-capture=(), browsing-topics=()';

/** The headers of every answer. They depend on the settings alone, so helmet is asked once, not at every request. */
export const securityHeaders = (settings: HttpSettings): Readonly<Record<string, string>> => {
  const headers: Record<string, string> = { 'Permissions-Policy': permissionsPolicy };
  const answer = {
    setHeader: (name: string, value: string) => void (headers[name] = value),
    removeHeader: () => undefined,
  };
  helmet(helmetOptions(settings))({} as IncomingMessage, answer as unknown as ServerResponse, (error) => {
    if (error) throw error;
  });
  return headers;
};
