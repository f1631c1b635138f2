import { Body, Controller, Param } from '@nestjs/common';
import { type CaseMessages as Messages, messageRoutes as routes } from '#contracts/messages';
import { ClientAddress, CurrentUser, Handle, type SessionUser, unwrap } from '#platform/http';
import { TrackingGuard } from '../tracking-guard.js';
import { CaseMessages } from './case-messages.js';

/** Messages between office and applicant. Wrong guesses of the applicant's side are counted. */
@Controller()
export class MessagesController {
  constructor(
    private readonly messages: CaseMessages,
    private readonly guard: TrackingGuard,
  ) {}

  @Handle(routes.list)
  async list(@Param('id') id: string, @CurrentUser() user: SessionUser): Promise<Messages> {
    return unwrap(await this.messages.list(id, user));
  }

  @Handle(routes.send)
  async send(
    @Param('id') id: string,
    @Body() body: { text: string },
    @CurrentUser() user: SessionUser,
  ): Promise<Messages> {
    return unwrap(await this.messages.send(id, body.text, user));
  }

  @Handle(routes.open)
  open(
    @Param('code') code: string,
    @Body() { phoneLast4 }: { phoneLast4?: string },
    @ClientAddress() address: string,
  ): Promise<Messages> {
    return this.guard.proven(code, address, () => this.messages.read({ typed: code, phoneLast4 }));
  }

  @Handle(routes.write, { limit: 'messages' })
  write(
    @Param('code') code: string,
    @Body() { phoneLast4, text }: { phoneLast4?: string; text: string },
    @ClientAddress() address: string,
  ): Promise<Messages> {
    return this.guard.proven(code, address, () => this.messages.write({ typed: code, phoneLast4 }, text));
  }
}
