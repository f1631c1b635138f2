import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Cookies, HTTP_SETTINGS, type HttpSettings } from '#platform/http';

/** The cookie that carries a session's token: never readable by scripts, and bound to the host where there is https. */
@Injectable()
export class SessionCookie {
  private readonly name: string;
  private readonly options: {
    readonly path: '/';
    readonly httpOnly: true;
    readonly sameSite: 'lax';
    readonly secure: boolean;
  };

  constructor(@Inject(HTTP_SETTINGS) { secureCookies }: HttpSettings) {
    this.name = secureCookies ? '__Host-sala_session' : 'sala_session';
    this.options = { path: '/', httpOnly: true, sameSite: 'lax', secure: secureCookies };
  }

  read(cookies: Cookies): string | undefined {
    return cookies[this.name];
  }

  set(reply: FastifyReply, token: string): void {
    void reply.setCookie(this.name, token, this.options);
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.options);
  }
}
