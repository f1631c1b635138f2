import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { FoundEntry, LookUpBody } from '#contracts/registers';
import { type EntryFields, proves } from '#core/registers';
import { type Result, fail, ok, problem, titleOr } from '#core/result';
import { normaliseText } from '#core/thai';
import { PublishedServices } from '#server/catalog';
import { registersOf } from './compiled-registers.js';
import { EntrySafe } from './entry-safe.js';
import { type EntryRow, RegisterBook } from './register-book.js';

/** An entry for whoever knows its number and a fact that its holder knows. */
@Injectable()
export class LookUpEntry {
  constructor(
    private readonly database: DataSource,
    private readonly published: PublishedServices,
    private readonly book: RegisterBook,
    private readonly safe: EntrySafe,
  ) {}

  /** Refuses `register.not-found`, for unknown, foreign and wrongly proved numbers alike. */
  async run(code: string, register: string, { number, proof }: LookUpBody): Promise<Result<FoundEntry>> {
    const service = await this.published.getLive(code);
    if (!service.ok) return service;
    const definition = registersOf(service.value).get(register)?.definition;
    const lookUp = definition?.lookUp;
    if (!lookUp) return fail(notFound());
    const row = await this.book.findByNumber(this.database.manager, register, normaliseText(number));
    const fields = row ? this.safe.open(row).fields : {};
    const shown = !lookUp.states || (row !== undefined && lookUp.states.includes(row.state));
    if (!proves(fields, lookUp.proof, proof) || !row || !shown) return fail(notFound());
    return ok(toFound(row, fields, definition, lookUp.shows));
  }
}

const toFound = (
  row: EntryRow,
  fields: EntryFields,
  definition: Parameters<typeof titleOf>[0],
  shows: readonly string[],
): FoundEntry => ({
  register: row.register,
  number: row.number,
  state: { id: row.state, title: titleOf(definition, row.state), ends: row.ended },
  validUntil: row.validUntil,
  fields: Object.entries(definition.fields).flatMap(([field, { title }]) =>
    shows.includes(field) && Object.hasOwn(fields, field) ? [{ field, title, value: fields[field] }] : [],
  ),
});

const titleOf = (
  {
    states,
  }: {
    readonly states: Readonly<Record<string, { readonly title: { th: string; en: string } }>>;
    readonly fields: Readonly<Record<string, { readonly title: { th: string; en: string } }>>;
  },
  state: string,
) => titleOr(states[state]?.title, state);

const notFound = () =>
  problem(
    'register.not-found',
    'ไม่พบรายการตามข้อมูลที่กรอก โปรดตรวจเลขที่และข้อมูลยืนยันอีกครั้ง',
    'Nothing is found for what you entered: please check the number and the other fact',
  );
