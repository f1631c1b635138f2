/** Statuses of exact codes; they win over the endings below. */
const exact = new Map(
  Object.entries({
    'request.invalid': 400,
    'request.malformed': 400,
    'request.too-deep': 400,
    'request.forbidden-key': 400,
    'request.huge-number': 400,
    'request.duplicate-key': 400,
    'request.not-found': 404,
    'request.too-large': 413,
    'request.unsupported-media-type': 415,
    'request.too-many': 429,
    'session.required': 401,
    'session.refused': 401,
    'session.csrf': 403,
    'access.forbidden': 403,
    'answers.invalid': 422,
    'case.stale': 409,
    'case.already-taken': 409,
    'case.not-taken': 409,
    'case.guard-failed': 409,
    'case.correction-open': 409,
    'case.already-voted': 409,
    'case.seat-taken': 409,
    'case.not-your-turn': 409,
    'case.not-asked': 409,
    'case.action-not-available': 409,
    'case.action-forbidden': 403,
    'case.four-eyes': 403,
    'clock.not-running': 409,
    'clock.ran-out': 409,
    'clock.no-extension-left': 409,
    'clock.not-late': 409,
    'clock.nothing-due': 409,
    'clock.unchanged': 409,
    'officer.last-admin': 409,
    'officer.self': 409,
    'submission.key-reused': 409,
    'submission.version-not-live': 409,
    'tracking.proof-wrong': 403,
    'case.no-correction-open': 409,
    'service.retired': 404,
    'booking.taken': 409,
    'booking.lapsed': 409,
    'booking.nothing': 409,
    'booking.closed': 422,
    'register.no-entry': 409,
    'register.state-not-reachable': 409,
    'inbox.unknown-queue': 404,
    'file.too-large': 413,
    'file.type-refused': 415,
    'file.heic-refused': 415,
    'file.no-preview': 404,
    'upload.wrong-offset': 409,
    'upload.too-long': 413,
    'platform.database-unavailable': 503,
    'platform.unavailable': 503,
    'platform.unexpected': 500,
  }),
);

/** Statuses by the last word of a code: `service.not-found`, `draft.stale`. */
const endings = new Map(
  Object.entries({
    'not-found': 404,
    forbidden: 403,
    stale: 409,
    conflict: 409,
    closed: 409,
    unavailable: 503,
  }),
);

const refusedInput = 422;

/** The HTTP status of a problem's code. A refusal without a status of its own is 422. */
export const problemStatus = (code: string): number =>
  exact.get(code) ?? endings.get(code.slice(code.lastIndexOf('.') + 1)) ?? refusedInput;
