import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Result, fail, ok } from '#core/result';
import { mayRead } from '#core/access';
import type { Actor, CaseCommand, Decision } from '#core/workflow';
import { Clock } from '#platform/channels';
import { CouncilProfile } from '#server/catalog';
import { ActionPapers } from './action-papers.js';
import { CaseChanges } from './case-changes.js';
import { type CaseFile, CaseFiles } from './case-file.js';
import { CaseWriter, staleCase } from './case-writer.js';
import { ExplainConflict } from './explain-conflict.js';
import { MergeCases } from './merge-cases.js';

export interface PerformRequest {
  readonly caseId: string;
  readonly actor: Actor;
  readonly command: CaseCommand;
  /** The version that the actor looked at; left out by the system. */
  readonly expectedVersion?: number;
}

/** Asks core/workflow for a decision about a case and writes it, in one transaction. */
@Injectable()
export class PerformCommand {
  constructor(
    private readonly changes: CaseChanges,
    private readonly files: CaseFiles,
    private readonly writer: CaseWriter,
    private readonly council: CouncilProfile,
    private readonly conflicts: ExplainConflict,
    private readonly merges: MergeCases,
    private readonly papers: ActionPapers,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Refuses `case.not-found` (also to those who may not read it), `case.stale`, and whatever the workflow refuses;
   * where somebody was faster, with who and when.
   */
  async run(request: PerformRequest): Promise<Result<null>> {
    const done = await this.changes.run((manager) => this.runIn(manager, request));
    return done.ok ? done : fail(...(await this.conflicts.run(request.caseId, done.problems)));
  }

  /** The same in the caller's transaction. */
  async runIn(manager: EntityManager, request: PerformRequest): Promise<Result<null>> {
    const judged = await this.judge(manager, request);
    if (!judged.ok) return judged;
    const { file, decision } = judged.value;
    const claimed = await this.claimPapers(manager, file, request.command, request.actor);
    return claimed.ok ? this.writer.write(manager, file, decision, request.actor) : claimed;
  }

  /** What would come of it; nothing is written. Refuses what `run` refuses. */
  async judge(
    manager: EntityManager,
    { caseId, actor, command, expectedVersion }: PerformRequest,
  ): Promise<Result<{ readonly file: CaseFile; readonly decision: Decision }>> {
    const found = await this.files.find(manager, caseId);
    if (!found.ok) return found;
    const file = found.value;
    const readable = isReadable(file, actor);
    if (!readable.ok) return fail(...readable.problems);
    if (expectedVersion !== undefined && expectedVersion !== file.row.version) return fail(staleCase());
    const decided = file.service.workflow.decide({
      answers: file.answers,
      state: file.state,
      command: await this.complete(manager, file, command, actor),
      actor,
      own: isOwn(file, actor),
      now: this.clock.now(),
      calendar: await this.council.calendar(),
    });
    return decided.ok ? ok({ file, decision: decided.value }) : decided;
  }

  /** Only officers attach papers with actions. */
  private async claimPapers(
    manager: EntityManager,
    file: CaseFile,
    command: CaseCommand,
    actor: Actor,
  ): Promise<Result<null>> {
    if (command.type !== 'act' || actor.kind !== 'officer') return ok(null);
    return this.papers.claim(manager, file, command.action, command.papers ?? {}, this.clock.now());
  }

  /** An action that joins cases learns which one is meant. */
  private async complete(
    manager: EntityManager,
    file: CaseFile,
    command: CaseCommand,
    actor: Actor,
  ): Promise<CaseCommand> {
    if (command.type !== 'act') return command;
    const into = await this.merges.findTarget(manager, file, command.action, command.input, actor);
    return into === undefined ? command : { ...command, into };
  }
}

/** Officers who may not read a case are told what strangers are told: there is none. */
export const isReadable = (file: CaseFile, actor: Actor): Result<null> => {
  if (actor.kind !== 'officer') return ok(null);
  const read = mayRead(actor, file.state, file.service.workflow.accessAt(file.state));
  return read.ok ? ok(null) : read;
};

/** Whether the officer is the applicant: the address that the applicant gave is the officer's. */
export const isOwn = ({ row }: CaseFile, actor: Actor & { readonly email?: string | null }): boolean =>
  Boolean(row.contact.email) && row.contact.email?.toLowerCase() === actor.email?.toLowerCase();
