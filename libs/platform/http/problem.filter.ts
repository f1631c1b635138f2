import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { toProblemAnswer } from './problem-details.js';
import { toProblemException } from './to-problem-exception.js';

export const problemMedia = 'application/problem+json; charset=utf-8';

const serverFault = 500;
const refusedAccess = new Set([401, 403, 429]);

/** The one place where a failure becomes an answer: RFC 9457 in Thai and English, never a stack. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const { details, retryAfter } = toProblemAnswer(toProblemException(thrown), request.id);
    this.write(thrown, details, request);
    if (reply.sent) return;
    if (retryAfter !== undefined) void reply.header('Retry-After', retryAfter);
    void reply
      .code(details.status)
      .header('Content-Type', problemMedia)
      .header('Cache-Control', 'no-store')
      .send(JSON.stringify(details));
  }

  /** Unexpected failures with their stack, refused access as a line; what a caller merely got wrong isn't logged. */
  private write(
    thrown: unknown,
    { status, code }: { status: number; code: string },
    request: FastifyRequest,
  ): void {
    const route = `${request.method} ${request.routeOptions.url ?? 'unknown'}`;
    if (status >= serverFault) this.log.error({ err: thrown, route, code, correlationId: request.id });
    else if (refusedAccess.has(status))
      this.log.warn({ route, code, ip: request.ip, correlationId: request.id, msg: 'refused' });
  }
}
