import { Body, Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Session, type SignInBody, sessionRoutes as routes } from '#contracts/session';
import { ClientAddress, CurrentSession, Handle, type OpenSession, unwrap } from '#platform/http';
import { SessionCookie } from './session-cookie.js';
import { Sessions } from './sessions.js';
import { SignIn } from './sign-in.command.js';
import { ViewSession } from './view-session.query.js';

/** Signing in and out. */
@Controller()
export class SessionController {
  constructor(
    private readonly signing: SignIn,
    private readonly sessions: Sessions,
    private readonly cookie: SessionCookie,
    private readonly view: ViewSession,
  ) {}

  @Handle(routes.signIn)
  async signIn(
    @Body() body: SignInBody,
    @ClientAddress() address: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const { token, session } = unwrap(await this.signing.run(body, address));
    await this.sessions.end(request.cookies);
    this.cookie.set(reply, token);
    return this.view.run(session);
  }

  @Handle(routes.get)
  get(@CurrentSession() session: OpenSession): Promise<Session> {
    return this.view.run(session);
  }

  @Handle(routes.signOut)
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.end(request.cookies);
    this.cookie.clear(reply);
  }
}
