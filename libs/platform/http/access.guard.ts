import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { problem } from '#core/result';
import { sameSecret } from '#platform/secrets';
import { type BoundRoute, routeKey } from './handle.decorator.js';
import { HTTP_SETTINGS, type HttpSettings } from './http-settings.js';
import { ProblemException } from './problem-exception.js';
import { isSameOrigin } from './same-origin.js';
import { type OpenSession, SessionReader } from './session.js';

const signInFirst = problem('session.required', 'โปรดเข้าสู่ระบบ', 'Please sign in');
const notAllowed = problem('access.forbidden', 'บัญชีของท่านไม่มีสิทธิ์ใช้ส่วนนี้', 'Your account may not do this');
const forged = problem(
  'session.csrf',
  'คำขอนี้ไม่มีหลักฐานว่ามาจากหน้าจอของระบบ โปรดเปิดหน้าใหม่แล้วลองอีกครั้ง',
  'The request doesn’t prove that it comes from Sala’s own pages',
);

const reading = new Set(['GET', 'HEAD']);

/**
 * Asks who calls, and whether the route is for them. A session speaks for an officer only with proof that the
 * call comes from Sala's own pages: without it, a write to a public route counts as an anonymous citizen's.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(SessionReader) private readonly sessions: SessionReader,
    @Inject(HTTP_SETTINGS) private readonly settings: HttpSettings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const bound = Reflect.getMetadata(routeKey, context.getHandler()) as BoundRoute | undefined;
    if (!bound) return false;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { access } = bound.route;
    const session = await this.sessions.find(request.cookies);
    const proven = session !== null && (reading.has(request.method) || this.isProven(request, session));
    request.openSession = proven ? session : null;
    if (access === 'public') return true;
    if (!session) throw new ProblemException([signInFirst]);
    if (!proven) throw new ProblemException([forged]);
    if (access === 'admin' && !session.user.roles.includes('admin')) throw new ProblemException([notAllowed]);
    return true;
  }

  private isProven(request: FastifyRequest, { csrfToken }: OpenSession): boolean {
    const token = request.headers['x-csrf-token'];
    return (
      typeof token === 'string' &&
      sameSecret(token, csrfToken) &&
      isSameOrigin(request, this.settings.publicUrl)
    );
  }
}
