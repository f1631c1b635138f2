import { Body, Controller, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { documentRoutes as routes } from '#contracts/documents';
import type { Answers } from '#core/form';
import { ClientAddress, CurrentUser, Handle, type SessionUser, unwrap } from '#platform/http';
import { TrackingGuard } from '#server/cases';
import type { OpenedFile } from '#server/files';
import { CaseDocuments } from './case-documents.js';
import { OwnDocuments } from './own-documents.js';
import { VerifyDocument } from './verify-document.query.js';

const send = async (reply: FastifyReply, { headers, stream }: OpenedFile): Promise<void> => {
  await reply.headers(headers).send(stream);
};

/** Papers: for officers, for their applicants, and for whoever wants to know whether one is genuine. */
@Controller()
export class DocumentsController {
  constructor(
    private readonly papers: CaseDocuments,
    private readonly own: OwnDocuments,
    private readonly verification: VerifyDocument,
    private readonly guard: TrackingGuard,
  ) {}

  @Handle(routes.list)
  async list(@Param('id') id: string, @CurrentUser() user: SessionUser) {
    return { items: unwrap(await this.papers.list(id, user)) };
  }

  @Handle(routes.open)
  async open(
    @Param('id') id: string,
    @Param('document') document: string,
    @Query('copy') copy: string | undefined,
    @CurrentUser() reader: SessionUser,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, unwrap(await this.papers.open(id, document, { copy: copy === 'yes', reader })));
  }

  @Handle(routes.revoke)
  async revoke(
    @Param('id') id: string,
    @Param('document') document: string,
    @Body() { reason }: { reason: string },
    @CurrentUser() user: SessionUser,
  ) {
    unwrap(await this.papers.revoke(id, document, reason, user));
    return this.list(id, user);
  }

  @Handle(routes.preview)
  async preview(
    @Param('id') id: string,
    @Param('action') action: string,
    @Body() { answers = {} }: { answers?: Answers },
    @CurrentUser() user: SessionUser,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, unwrap(await this.papers.preview(id, action, answers, user)));
  }

  @Handle(routes.listOwn)
  async listOwn(@Param('code') code: string, @ClientAddress() address: string) {
    return { items: await this.guard.guarded(address, () => this.own.list(code)) };
  }

  @Handle(routes.openOwn)
  async openOwn(
    @Param('code') code: string,
    @Param('document') document: string,
    @Body() { phoneLast4 }: { phoneLast4?: string },
    @ClientAddress() address: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const proof = { typed: code, ...(phoneLast4 !== undefined && { phoneLast4 }) };
    await send(reply, await this.guard.proven(code, address, () => this.own.open(proof, document)));
  }

  @Handle(routes.verify, { limit: 'verifications' })
  async verify(@Param('code') code: string) {
    return unwrap(await this.verification.run(code));
  }

  @Handle(routes.openPublic, { limit: 'verifications' })
  async openPublic(@Param('code') code: string, @Res() reply: FastifyReply): Promise<void> {
    await send(reply, unwrap(await this.verification.open(code)));
  }
}
