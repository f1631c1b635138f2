import type { Text } from '#core/result';
import type { FieldError, ProblemDetails } from '#contracts/common';

interface ProblemInit {
  readonly status: number;
  readonly code: string;
  readonly message: Text;
  readonly errors?: readonly FieldError[];
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly correlationId?: string;
}

/**
 * Everything that can go wrong between browser and server, as one error: the server's RFC 9457 answer, or
 * `client.offline`, `client.timeout` and `client.unreadable` (status 0) when there was none.
 */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  /** What to tell the reader, in both languages. */
  readonly text: Text;
  readonly errors: readonly FieldError[];
  /** What the answer tells beside: a limit, the current version, who was first. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly correlationId: string | undefined;

  constructor(init: ProblemInit) {
    super(`${init.code}: ${init.message.en}`);
    this.name = 'ApiProblem';
    this.status = init.status;
    this.code = init.code;
    this.text = init.message;
    this.errors = init.errors ?? [];
    this.facts = init.facts ?? {};
    this.correlationId = init.correlationId;
  }

  /** The same request may succeed later: no answer came, or the server said so. */
  get isTemporary(): boolean {
    return (
      this.code === 'client.offline' ||
      this.code === 'client.timeout' ||
      [429, 502, 503, 504].includes(this.status)
    );
  }
}

export const isApiProblem = (error: unknown): error is ApiProblem => error instanceof ApiProblem;

export const offlineProblem = (): ApiProblem =>
  new ApiProblem({
    status: 0,
    code: 'client.offline',
    message: {
      th: 'ติดต่อระบบไม่ได้ ตรวจสอบอินเทอร์เน็ตแล้วลองอีกครั้ง',
      en: 'The service could not be reached. Check your connection and try again.',
    },
  });

export const timeoutProblem = (): ApiProblem =>
  new ApiProblem({
    status: 0,
    code: 'client.timeout',
    message: { th: 'ระบบตอบช้าเกินไป ลองอีกครั้ง', en: 'The service took too long to answer. Try again.' },
  });

const unreadableProblem = (status: number): ApiProblem =>
  new ApiProblem({
    status,
    code: 'client.unreadable',
    message: { th: 'ระบบขัดข้องชั่วคราว ลองอีกครั้งในอีกสักครู่', en: 'Something went wrong. Try again in a moment.' },
  });

const isDetails = (body: unknown): body is ProblemDetails =>
  typeof body === 'object' && body !== null && 'code' in body && 'title' in body;

const standard: ReadonlySet<string> = new Set<keyof ProblemDetails>([
  'type',
  'code',
  'title',
  'titleEn',
  'status',
  'correlationId',
  'errors',
]);

const extensionsOf = (body: ProblemDetails): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(body).filter(([member]) => !standard.has(member)));

/** Makes the error of an answer that is not a success. */
export const problemOfAnswer = (status: number, text: string): ApiProblem => {
  const body = parseJson(text);
  if (!isDetails(body)) return unreadableProblem(status);
  return new ApiProblem({
    status,
    code: body.code,
    message: { th: body.title, en: body.titleEn || body.title },
    errors: body.errors,
    facts: extensionsOf(body),
    correlationId: body.correlationId,
  });
};

export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
