import type { FastifyHelmetOptions } from '@fastify/helmet';
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

export const helmetOptions = ({ secureCookies }: HttpSettings): FastifyHelmetOptions => ({
  global: true,
  contentSecurityPolicy,
  strictTransportSecurity: secureCookies && { maxAge: yearSeconds, includeSubDomains: false },
  referrerPolicy: { policy: 'same-origin' },
  frameguard: { action: 'deny' },
  crossOriginOpenerPolicy: secureCookies && { policy: 'same-origin' },
  originAgentCluster: secureCookies,
});

/** What pages may ask of the device: the camera for photos, the place for the map. */
export const permissionsPolicy =
  'camera=(self), geolocation=(self), microphone=(), payment=(), usb=(), display-capture=(), browsing-topics=()';
