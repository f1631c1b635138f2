import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Result, fail, ok, problem } from '#core/result';
import { partyActor } from '#core/access';
import type { Question } from '#contracts/questions';
import type { Answers } from '#core/form';
import { Clock } from '#platform/channels';
import { readTrackingCode } from '#server/submissions';
import { CaseChanges } from '../case-changes.js';
import { CaseFiles } from '../case-file.js';
import { PerformCommand } from '../perform.command.js';
import { type AskedQuestion, questionView } from './question-view.js';

/** Questions to third parties, who know nothing but their code. */
@Injectable()
export class Questions {
  constructor(
    private readonly database: DataSource,
    private readonly changes: CaseChanges,
    private readonly files: CaseFiles,
    private readonly performer: PerformCommand,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Refuses `question.not-found`, for wrong codes and for questions that were put anew alike. */
  async open(code: string): Promise<Result<Question>> {
    const asked = await this.find(this.database.manager, code);
    return asked.ok ? ok(questionView(asked.value, this.clock.now())) : asked;
  }

  /** Refuses `question.not-found`, `case.not-asked` once answered or ended, and answers that the form refuses. */
  async answer(code: string, answers: Answers): Promise<Result<Question>> {
    const done = await this.changes.run(async (manager) => {
      const asked = await this.find(manager, code);
      if (!asked.ok) return asked;
      const { file, ask } = asked.value;
      return this.performer.runIn(manager, {
        caseId: file.row.id,
        actor: partyActor,
        command: { type: 'answer', ask: ask.id, input: answers },
        expectedVersion: file.row.version,
      });
    });
    return done.ok ? this.open(code) : done;
  }

  private async find(manager: EntityManager, typed: string): Promise<Result<AskedQuestion>> {
    const code = readTrackingCode(typed);
    const [row]: { caseId: string; question: string }[] =
      code === null
        ? []
        : await manager.query('select case_id as "caseId", question from case_question where code = $1', [
            code,
          ]);
    const file = row ? await this.files.find(manager, row.caseId) : fail();
    if (!row || !file.ok) return fail(unknownQuestion());
    const { state, service } = file.value;
    const ask = state.asks.find(({ id }) => id === row.question);
    const party = service.definition.parties?.find(({ id }) => id === ask?.party);
    return ask && party ? ok({ file: file.value, ask, party }) : fail(unknownQuestion());
  }
}

const unknownQuestion = () =>
  problem(
    'question.not-found',
    'ไม่พบคำถามตามรหัสนี้ โปรดตรวจรหัสอีกครั้ง',
    'No question has this code: please check it',
  );
