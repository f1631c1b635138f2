import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Result, fail, ok, problem } from '#core/result';
import { partyActor } from '#core/access';
import type { Question } from '#contracts/questions';
import { valueAt } from '#core/fields';
import type { Answers } from '#core/form';
import { receiptNumber } from '#core/thai';
import { readTrackingCode } from '#server/submissions';
import { CaseChanges } from './case-changes.js';
import { type CaseFile, CaseFiles } from './case-file.js';
import { PerformCommand } from './perform.command.js';

interface Asked {
  readonly file: CaseFile;
  readonly question: string;
}

/** Questions to third parties, who know nothing but their code. */
@Injectable()
export class Questions {
  constructor(
    private readonly database: DataSource,
    private readonly changes: CaseChanges,
    private readonly files: CaseFiles,
    private readonly performer: PerformCommand,
  ) {}

  /** Refuses `question.not-found`, for wrong codes and for questions that were put anew alike. */
  async open(code: string): Promise<Result<Question>> {
    const asked = await this.find(this.database.manager, code);
    return asked.ok ? toQuestion(asked.value) : asked;
  }

  /** Refuses `question.not-found`, `case.not-asked` once answered or ended, and answers that the form refuses. */
  async answer(code: string, answers: Answers): Promise<Result<Question>> {
    const done = await this.changes.run(async (manager) => {
      const asked = await this.find(manager, code);
      if (!asked.ok) return asked;
      const { file, question } = asked.value;
      return this.performer.runIn(manager, {
        caseId: file.row.id,
        actor: partyActor,
        command: { type: 'answer', ask: question, input: answers },
        expectedVersion: file.row.version,
      });
    });
    return done.ok ? this.open(code) : done;
  }

  private async find(manager: EntityManager, typed: string): Promise<Result<Asked>> {
    const code = readTrackingCode(typed);
    const [row]: { caseId: string; question: string }[] =
      code === null
        ? []
        : await manager.query('select case_id as "caseId", question from case_question where code = $1', [
            code,
          ]);
    const file = row ? await this.files.find(manager, row.caseId) : fail();
    return row && file.ok ? ok({ file: file.value, question: row.question }) : fail(unknownQuestion());
  }
}

const toQuestion = ({ file, question }: Asked): Result<Question> => {
  const { row, state, service, answers } = file;
  const ask = state.asks.find(({ id }) => id === question);
  const party = service.definition.parties?.find(({ id }) => id === ask?.party);
  if (!ask || !party) return fail(unknownQuestion());
  return ok({
    serviceTitle: service.definition.title,
    receiptNumber: receiptNumber(row.receiptSeq, row.receiptYear),
    title: party.title,
    askedAt: ask.askedAt,
    dueAt: ask.dueAt,
    answered: ask.answer !== null,
    sees: Object.fromEntries(
      (party.sees ?? []).flatMap((pointer) => {
        const value = valueAt(answers, pointer);
        return value === undefined ? [] : [[pointer, value]];
      }),
    ),
    form: { schema: party.form.schema, ui: party.form.ui, translations: party.form.translations },
  });
};

const unknownQuestion = () =>
  problem(
    'question.not-found',
    'ไม่พบคำถามตามรหัสนี้ โปรดตรวจรหัสอีกครั้ง',
    'No question has this code: please check it',
  );
