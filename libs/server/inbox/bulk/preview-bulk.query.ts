import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Problem, type Result, ok, text } from '#core/result';
import { receiptNumber } from '#core/thai';
import type { BulkBody, BulkPreview, BulkSkip } from '#contracts/bulk';
import type { SessionUser } from '#platform/http';
import { PublishedServices } from '#server/catalog';
import { type CaseFile, PerformCommand, ReadableCases } from '#server/cases';
import { type BulkCommand, deedTitle, readBulkBody } from './bulk-command.js';
import { BulkCommands } from './bulk-commands.js';
import { type BulkTarget, FindBulkTargets } from './bulk-targets.js';

const mostShown = 200;

interface Judged {
  readonly file: CaseFile | null;
  readonly problem: Problem | null;
}

/** What a bulk action would do: every case is judged as it would be, and nothing is written. */
@Injectable()
export class PreviewBulk {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FindBulkTargets,
    private readonly performer: PerformCommand,
    private readonly cases: ReadableCases,
    private readonly commands: BulkCommands,
    private readonly published: PublishedServices,
  ) {}

  /** Refuses a senseless body, an unknown officer, and a filter that the list refuses. */
  async run(body: BulkBody, reader: SessionUser): Promise<Result<BulkPreview>> {
    const read = readBulkBody(body);
    if (!read.ok) return read;
    const checked = await this.commands.check(read.value);
    if (!checked.ok) return checked;
    const found = await this.targets.run(body, reader);
    if (!found.ok) return found;
    const { cases, tooMany } = found.value;
    const judged: Judged[] = [];
    // As the run itself: in nobody else's name.
    const actor = { ...reader, standsInFor: [] };
    for (const target of cases) judged.push(await this.judge(target, read.value, actor));
    const skipped = judged.flatMap(({ file, problem }, place) =>
      problem ? [toSkip(cases[place]?.id ?? '', file, problem)] : [],
    );
    const files = judged.flatMap(({ file }) => file ?? []);
    return ok({
      total: cases.length,
      ready: cases.length - skipped.length,
      skipped: skipped.slice(0, mostShown),
      skippedTotal: skipped.length,
      tooMany,
      actionTitle: deedTitle(read.value) ?? actionOf(files, read.value)?.title ?? text('', ''),
      ...this.sharedForm(files, read.value),
    });
  }

  /** The title of the action as the live services that have it call it. */
  async titleOf(command: BulkCommand): Promise<BulkPreview['actionTitle']> {
    const deed = deedTitle(command);
    if (deed) return deed;
    for (const { definition } of await this.published.listLive()) {
      const action = Object.hasOwn(definition.workflow.actions, command.action ?? '')
        ? definition.workflow.actions[command.action ?? '']
        : undefined;
      if (action) return action.title;
    }
    return text(command.action ?? '', command.action ?? '');
  }

  private async judge({ id, version }: BulkTarget, bulk: BulkCommand, actor: SessionUser): Promise<Judged> {
    const { manager } = this.database;
    const expectedVersion = version ?? undefined;
    const command = await this.commands.for(bulk, id, actor);
    const judged = command.ok
      ? await this.performer.judge(manager, { caseId: id, actor, command: command.value, expectedVersion })
      : command;
    if (judged.ok) return { file: judged.value.file, problem: null };
    const file = await this.cases.read(id, actor);
    return { file: file.ok ? file.value : null, problem: judged.problems[0] ?? null };
  }

  /** The form of the action, when all the cases have the same. */
  private sharedForm(files: readonly CaseFile[], command: BulkCommand): Pick<BulkPreview, 'form'> {
    const kinds = new Set(files.map(({ row }) => `${row.service}@${row.serviceVersion}`));
    const form = kinds.size === 1 ? actionOf(files, command)?.form : undefined;
    return form ? { form: { schema: form.schema, ui: form.ui, translations: form.translations } } : {};
  }
}

const actionOf = (files: readonly CaseFile[], { action = '' }: BulkCommand) =>
  files
    .map(({ service }) => service.definition.workflow.actions)
    .find((actions) => Object.hasOwn(actions, action))?.[action];

/** A case that the officer may not see is told as one that isn’t there. */
const toSkip = (id: string, file: CaseFile | null, { code, message }: Problem): BulkSkip => ({
  case: id,
  receiptNumber: file && receiptNumber(file.row.receiptSeq, file.row.receiptYear),
  serviceTitle: file && file.service.definition.title,
  code,
  reason: message,
});
