import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  type CompiledRegister,
  type EntryDraft,
  type EntryEvent,
  type RegisterFacts,
  changeState,
  holderOf,
  seriesYear,
  writtenNumber,
} from '#core/registers';
import { type Result, fail, ok, problem } from '#core/result';
import { bangkokDay, maskName } from '#core/thai';
import { Clock } from '#platform/channels';
import { newId } from '#platform/ids';
import { type EffectHandler, type EffectMoment, type EffectOf, HandlesEffect } from '#server/cases';
import { CouncilProfile } from '#server/catalog';
import { CaseEntries } from './case-entries.js';
import { getRegister } from './compiled-registers.js';
import { EntrySafe } from './entry-safe.js';
import { type EntryRow, RegisterBook } from './register-book.js';
import { UniqueKeys } from './unique-keys.js';

type RegisterEffect = 'register' | 'change-entry';

/** What a case writes into registers, in the transaction of its decision. */
@HandlesEffect('register', 'change-entry')
@Injectable()
export class RegisterEffects implements EffectHandler<RegisterEffect> {
  constructor(
    private readonly book: RegisterBook,
    private readonly safe: EntrySafe,
    private readonly keys: UniqueKeys,
    private readonly entries: CaseEntries,
    private readonly council: CouncilProfile,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  runEffect(
    manager: EntityManager,
    effect: EffectOf<RegisterEffect>,
    moment: EffectMoment,
  ): Promise<Result<null>> {
    const register = getRegister(moment.service, effect.register);
    return effect.type === 'register'
      ? this.register(manager, register, moment)
      : this.change(manager, register, effect.to, moment);
  }

  /** Makes the case's entries, or takes up again the one that the form looked up. */
  private async register(
    manager: EntityManager,
    register: CompiledRegister,
    moment: EffectMoment,
  ): Promise<Result<null>> {
    const drafts = register.drafts(await this.factsOf(moment));
    if (!drafts.ok) return drafts;
    const number = register.lookedUp(moment.answers);
    for (const draft of drafts.value) {
      const done =
        number === null
          ? await this.add(manager, register, draft, moment)
          : await this.renew(manager, register, draft, number, moment);
      if (!done.ok) return done;
    }
    return ok(null);
  }

  private async add(
    manager: EntityManager,
    { definition }: CompiledRegister,
    draft: EntryDraft,
    { origin, service, answers, at }: EffectMoment,
  ): Promise<Result<null>> {
    const id = newId();
    const year = seriesYear(definition.numbering, bangkokDay(at));
    const sequence = await this.book.nextNumber(manager, definition.numbering.series, year);
    const holder = holderOf(definition, service.definition.privacy, answers);
    const row: EntryRow = {
      id,
      register: definition.id,
      number: writtenNumber(definition.numbering, sequence, year),
      state: definition.initial,
      ended: definition.states[definition.initial]?.ends ?? false,
      validFrom: draft.validFrom,
      validUntil: draft.validUntil,
      sealed: this.safe.close(id, { fields: draft.fields, holder }),
      holderMasked: maskName(holder.name),
      holderIndex: this.safe.indexOf(holder.nationalId),
      service: service.code,
      serviceVersion: service.version,
      division: service.definition.division,
      caseId: origin.caseId,
      row: draft.row,
      version: 1,
      warned: null,
      registeredAt: new Date(at),
    };
    await this.book.add(manager, row, happened('entry.registered', at, origin.caseId));
    return this.keys.claim(manager, draft.keys, {
      register: definition.id,
      caseId: origin.caseId,
      entryId: id,
    });
  }

  private async renew(
    manager: EntityManager,
    { definition }: CompiledRegister,
    draft: EntryDraft,
    number: string,
    { origin, at }: EffectMoment,
  ): Promise<Result<null>> {
    const found = await this.book.findByNumber(manager, definition.id, number, 'for update');
    if (!found || found.ended) return fail(noEntry());
    const content = this.safe.open(found);
    const row: EntryRow = {
      ...found,
      state: definition.initial,
      validFrom: draft.validFrom,
      validUntil: draft.validUntil,
      sealed: this.safe.close(found.id, { ...content, fields: { ...content.fields, ...draft.fields } }),
      warned: null,
      version: found.version + 1,
    };
    await this.book.update(manager, row, happened('entry.renewed', at, origin.caseId));
    return ok(null);
  }

  private async change(
    manager: EntityManager,
    register: CompiledRegister,
    to: string,
    { origin, service, answers, at }: EffectMoment,
  ): Promise<Result<null>> {
    const rows = await this.entries.rows(manager, service, register.definition.id, {
      caseId: origin.caseId,
      answers,
    });
    if (rows.length === 0) return fail(noEntry());
    for (const row of rows) {
      const set = changeState(register.definition, row, to);
      if (!set.ok) return set;
      const { state = row.state, ended = row.ended } = set.value;
      await this.book.update(
        manager,
        { ...row, state, ended, version: row.version + 1 },
        happened('entry.changed', at, origin.caseId),
      );
    }
    return ok(null);
  }

  private async factsOf({ answers, next, service, at }: EffectMoment): Promise<RegisterFacts> {
    const lines = (next.fees ?? []).map(
      ({ code, declared, assessed }) => [camelCase(code), assessed ?? declared] as const,
    );
    return {
      answers,
      ...service.workflow.expressionFacts(next, this.clock.now()),
      fees: {
        ...Object.fromEntries(lines),
        total: lines.reduce((sum, [, satang]) => sum + satang, 0),
      },
      today: bangkokDay(at),
      calendar: await this.council.calendar(),
    };
  }
}

const camelCase = (id: string): string => id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const happened = (type: EntryEvent['type'], at: string, caseId: string | null): EntryEvent => ({
  type,
  at,
  caseId,
  set: {},
});

const noEntry = () =>
  problem(
    'register.no-entry',
    'ไม่พบรายการในทะเบียนที่เรื่องนี้กล่าวถึง หรือรายการสิ้นสุดแล้ว',
    'There is no entry that this case is about, or it has ended',
  );
