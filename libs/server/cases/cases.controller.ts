import { Body, Controller, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import {
  type ActionBody,
  type CasePrint,
  type CaseView,
  caseRelationRoutes as relations,
  casePrintRoutes as prints,
  caseRoutes as routes,
} from '#contracts/cases';
import { CurrentUser, Handle, type SessionUser, unwrap } from '#platform/http';
import { OfficerDirectory } from '#server/identity';
import type { Answers } from '#core/form';
import type { CaseCommand } from '#core/workflow';
import { ListAssignees } from './assignees.query.js';
import { type Note, NoteCase } from './note-case.command.js';
import { OpenCaseFile } from './open-file.query.js';
import { PerformCommand } from './perform.command.js';
import { PrintCase } from './print-case.query.js';
import { type Reveal, RevealAnswer } from './reveal-answer.query.js';
import { ViewCase } from './case-view.query.js';

/** The case page and what officers do on it. */
@Controller()
export class CasesController {
  constructor(
    private readonly view: ViewCase,
    private readonly perform: PerformCommand,
    private readonly noteCase: NoteCase,
    private readonly assignees: ListAssignees,
    private readonly openFile: OpenCaseFile,
    private readonly officers: OfficerDirectory,
    private readonly printer: PrintCase,
    private readonly revealer: RevealAnswer,
  ) {}

  @Handle(routes.get)
  async get(@Param('id') id: string, @CurrentUser() user: SessionUser): Promise<CaseView> {
    return unwrap(await this.view.run(id, user));
  }

  @Handle(routes.reveal)
  async reveal(@Param('id') id: string, @Body() body: Reveal, @CurrentUser() user: SessionUser) {
    return unwrap(await this.revealer.run(id, body, user));
  }

  @Handle(routes.take)
  take(@Param('id') id: string, @CurrentUser() user: SessionUser): Promise<CaseView> {
    return this.run(id, user, { type: 'take' });
  }

  @Handle(routes.release)
  release(@Param('id') id: string, @CurrentUser() user: SessionUser): Promise<CaseView> {
    return this.run(id, user, { type: 'release' });
  }

  @Handle(routes.assign)
  async assign(
    @Param('id') id: string,
    @Body() body: { to: string },
    @CurrentUser() user: SessionUser,
  ): Promise<CaseView> {
    return this.run(id, user, { type: 'assign', to: unwrap(await this.officers.get(body.to)) });
  }

  @Handle(routes.note)
  async note(
    @Param('id') id: string,
    @Body() body: Note,
    @CurrentUser() user: SessionUser,
  ): Promise<CaseView> {
    unwrap(await this.noteCase.run(id, user, body));
    return unwrap(await this.view.run(id, user));
  }

  @Handle(routes.act)
  act(
    @Param('id') id: string,
    @Param('action') action: string,
    @Body() body: ActionBody,
    @CurrentUser() user: SessionUser,
  ): Promise<CaseView> {
    return this.run(id, user, toAct(action, body), body.expectedVersion);
  }

  @Handle(routes.explainDelay)
  explainDelay(
    @Param('id') id: string,
    @Param('clock') clock: string,
    @Body() body: { reason: string },
    @CurrentUser() user: SessionUser,
  ): Promise<CaseView> {
    return this.run(id, user, { type: 'explain-delay', clock, reason: body.reason });
  }

  @Handle(routes.answerQuestion)
  answerQuestion(
    @Param('id') id: string,
    @Param('question') ask: string,
    @Body() { answers, expectedVersion }: { answers: Answers; expectedVersion: number },
    @CurrentUser() user: SessionUser,
  ): Promise<CaseView> {
    return this.run(id, user, { type: 'answer', ask, input: answers }, expectedVersion);
  }

  @Handle(routes.colleagues)
  async colleagues(@Param('id') id: string, @CurrentUser() user: SessionUser) {
    return unwrap(await this.assignees.run(id, user));
  }

  @Handle(relations.readers)
  async readers(@Param('id') id: string, @CurrentUser() user: SessionUser) {
    return unwrap(await this.assignees.readers(id, user));
  }

  @Handle(prints.print)
  async print(@Param('id') id: string, @CurrentUser() user: SessionUser): Promise<CasePrint> {
    return unwrap(await this.printer.run(id, user));
  }

  @Handle(routes.attachment)
  async attachment(
    @Param('id') id: string,
    @Param('file') file: string,
    @Query('size') size: string | undefined,
    @CurrentUser() user: SessionUser,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const opened = unwrap(
      await this.openFile.run({ caseId: id, fileId: file, preview: size === 'preview' }, user),
    );
    await reply.headers(opened.headers).send(opened.stream);
  }

  private async run(
    caseId: string,
    actor: SessionUser,
    command: CaseCommand,
    expectedVersion?: number,
  ): Promise<CaseView> {
    unwrap(await this.perform.run({ caseId, actor, command, expectedVersion }));
    return unwrap(await this.view.run(caseId, actor));
  }
}

/** A paper without files is as good as none. */
const toAct = (action: string, { answers = {}, attachments = {} }: ActionBody): CaseCommand => ({
  type: 'act',
  action,
  input: answers,
  papers: Object.fromEntries(Object.entries(attachments).filter(([, ids]) => ids.length > 0)),
});
