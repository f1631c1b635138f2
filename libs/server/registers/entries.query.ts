import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntryItem, EntryPage, EntryView, RegisterInfo } from '#contracts/registers';
import { divisionsReached, officeReach, personsOf, reachesDivision } from '#core/access';
import { type Result, fail, ok, problem, titleOr } from '#core/result';
import { isNationalId, normaliseText, toArabicDigits } from '#core/thai';
import { Clock } from '#platform/channels';
import type { SessionUser } from '#platform/http';
import { cutPage } from '#platform/paging';
import { AuditLog } from '#server/audit';
import { type PublishedService, PublishedServices } from '#server/catalog';
import { registersOf } from './compiled-registers.js';
import { EntrySafe } from './entry-safe.js';
import { type EntryRow, entryColumns } from './register-book.js';

export interface EntriesQuery {
  readonly q?: string;
  readonly state?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

const usualLimit = 50;

/** Registers as officers read them: those of their own divisions; executives read all. Each opening is logged. */
@Injectable()
export class ReadEntries {
  constructor(
    private readonly database: DataSource,
    private readonly published: PublishedServices,
    private readonly safe: EntrySafe,
    private readonly audit: AuditLog,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The registers of services that the officer may read. */
  async registers(reader: SessionUser): Promise<readonly RegisterInfo[]> {
    const found = new Map<string, RegisterInfo>();
    for (const { definition } of await this.published.listLive())
      for (const register of definition.registers ?? [])
        if (reaches(reader, definition.division))
          found.set(register.id, {
            id: register.id,
            title: register.title,
            states: Object.entries(register.states).map(([id, { title, ends = false }]) => ({
              id,
              title,
              ends,
            })),
          });
    return [...found.values()];
  }

  /** Newest first. `q` is a number, or a national ID; nobody's name is searched or shown whole. */
  async list(register: string, reader: SessionUser, query: EntriesQuery): Promise<EntryPage> {
    const { q, state = null, limit = usualLimit, cursor = null } = query;
    const words = q === undefined ? null : toArabicDigits(normaliseText(q));
    const person = words !== null && isNationalId(words) ? this.safe.indexOf(words) : null;
    const rows = await this.database.manager.query<EntryRow[]>(
      `select ${entryColumns} from register_entry e
       where e.register = $1 and ($2 or e.division = any ($3)) and ($4::text is null or e.state = $4)
         and ($5::text is null or e.holder_index = $5)
         and ($6::text is null or position($6 in e.number) > 0)
         and ($7::uuid is null or e.id < $7)
       order by e.id desc limit $8`,
      [
        register,
        seesCouncil(reader),
        divisionsOf(reader),
        state,
        person,
        person === null ? words : null,
        cursor,
        limit + 1,
      ],
    );
    const { shown, nextCursor } = cutPage(rows, limit, ({ id }) => id);
    return { items: await Promise.all(shown.map((row) => this.toItem(row))), nextCursor };
  }

  /** The page of an entry, with the cases that wrote it. Refuses `register.not-found` to who may not read it. */
  async view(register: string, id: string, reader: SessionUser): Promise<Result<EntryView>> {
    const { manager } = this.database;
    const [row] = await manager.query<EntryRow[]>(
      `select ${entryColumns} from register_entry e where e.register = $1 and e.id = $2`,
      [register, id],
    );
    if (!row || !reaches(reader, row.division)) return fail(notFound());
    await this.audit.append(manager, [
      {
        at: this.clock.now(),
        actorKind: 'officer',
        actorId: reader.id,
        action: 'register.entry-opened',
        subjectType: 'register-entry',
        subjectId: row.id,
        detail: { register, number: row.number },
      },
    ]);
    const events = await manager.query<EntryView['events']>(
      `select type, at, case_id as "caseId", state, valid_until::text as "validUntil"
       from register_event where entry_id = $1 order by seq`,
      [row.id],
    );
    const service = await this.published.mustGet(row.service, row.serviceVersion);
    return ok(this.toView(row, service, events));
  }

  private toView(row: EntryRow, service: PublishedService, events: EntryView['events']): EntryView {
    const definition = registersOf(service).get(row.register)?.definition;
    const { fields, holder } = this.safe.open(row);
    return {
      ...itemOf(row, service),
      caseId: row.caseId,
      service: row.service,
      holderName: holder.name,
      phone: holder.phone,
      fields: Object.entries(fields).map(([field, value]) => ({
        field,
        title: titleOr(definition?.fields[field]?.title, field),
        value,
      })),
      events: events.map((event) => ({ ...event, at: new Date(event.at).toISOString() })),
    };
  }

  private async toItem(row: EntryRow): Promise<EntryItem> {
    return itemOf(row, await this.published.mustGet(row.service, row.serviceVersion));
  }
}

const itemOf = (row: EntryRow, service: PublishedService): EntryItem => {
  const state = registersOf(service).get(row.register)?.definition.states[row.state];
  return {
    id: row.id,
    register: row.register,
    number: row.number,
    state: { id: row.state, title: titleOr(state?.title, row.state), ends: row.ended },
    holder: row.holderMasked,
    validFrom: row.validFrom,
    validUntil: row.validUntil,
    registeredAt: row.registeredAt.toISOString(),
  };
};

const seesCouncil = (reader: SessionUser): boolean =>
  personsOf(reader).some((person) => officeReach(person, 'registers') === 'council');

const divisionsOf = (reader: SessionUser): readonly string[] =>
  personsOf(reader).flatMap((person) => divisionsReached(person, 'registers'));

const reaches = (reader: SessionUser, division: string): boolean =>
  personsOf(reader).some((person) => reachesDivision(person, 'registers', [division]));

const notFound = () =>
  problem('register.not-found', 'ไม่พบรายการนี้ในทะเบียน', 'There is no such entry in the register');
