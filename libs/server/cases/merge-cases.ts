import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Result, ok, problemAt, fail } from '#core/result';
import { type Actor, mayRead, systemActor } from '#core/access';
import type { EffectDefinition } from '#core/definition';
import { valueAt } from '#core/fields';
import { toArabicDigits } from '#core/thai';
import { CouncilProfile } from '#server/catalog';
import { type CaseFile, CaseFiles } from './case-file.js';
import { CaseWriter } from './case-writer.js';
import { type EffectHandler, type EffectMoment, type EffectOf, HandlesEffect } from './effect-rooms.js';

const findByNumber = `
select id from service_case
where service = $1 and receipt_seq = $2 and receipt_year = $3 and not ended and id <> $4`;

const lockBoth = 'select id from service_case where id = any($1::uuid[]) order by id for update';

/** Joins a case to another one of its service: which one is meant, and that the other knows of it. */
@HandlesEffect('merge')
@Injectable()
export class MergeCases implements EffectHandler<'merge'> {
  constructor(
    private readonly files: CaseFiles,
    private readonly writer: CaseWriter,
    private readonly council: CouncilProfile,
  ) {}

  /**
   * The open case that the action's form names by its number, when the officer may see it; both rows are locked, in
   * one order for everybody. Undefined when the action joins nothing or there is no such case.
   */
  async findTarget(
    manager: EntityManager,
    { row, service }: CaseFile,
    action: string,
    input: unknown,
    actor: Actor,
  ): Promise<string | undefined> {
    const merge = service.definition.workflow.actions[action]?.effects?.find(isMerge);
    const number = merge && readNumber(valueAt(input, merge.field));
    if (!number) return undefined;
    const [found]: { id: string }[] = await manager.query(findByNumber, [
      row.service,
      number.seq,
      number.year,
      row.id,
    ]);
    if (!found) return undefined;
    await manager.query(lockBoth, [[row.id, found.id]]);
    const target = await this.files.find(manager, found.id);
    if (!target.ok || target.value.row.ended) return undefined;
    const { state, service: version } = target.value;
    return mayRead(actor, state, version.workflow.accessAt(state)).ok ? found.id : undefined;
  }

  async runEffect(
    manager: EntityManager,
    { field }: EffectOf<'merge'>,
    { origin, next, at }: EffectMoment,
  ): Promise<Result<null>> {
    const found = await this.files.find(manager, next.mergedInto ?? '');
    if (!found.ok) return found;
    const { state, answers, service } = found.value;
    const joined = service.workflow.decide({
      answers,
      state,
      command: { type: 'join', joined: origin.caseId },
      actor: systemActor,
      now: at,
      calendar: await this.council.calendar(),
    });
    if (!joined.ok) return fail(ended(field));
    const written = await this.writer.write(manager, found.value, joined.value, systemActor);
    return written.ok ? ok(null) : written;
  }
}

const isMerge = (effect: EffectDefinition): effect is EffectOf<'merge'> => effect.type === 'merge';

/** `00012/2569`, Thai digits too. */
const readNumber = (typed: unknown): { readonly seq: number; readonly year: number } | null => {
  if (typeof typed !== 'string') return null;
  const match = /^0*(\d{1,9})\s*\/\s*(\d{4})$/.exec(toArabicDigits(typed.trim()));
  return match ? { seq: Number(match[1]), year: Number(match[2]) } : null;
};

const ended = (field: string) =>
  problemAt(field, 'answer.no-such-case', 'เรื่องที่จะรวมด้วยสิ้นสุดแล้ว', 'The case to join has ended');
