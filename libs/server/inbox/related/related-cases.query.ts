import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { visibleTo } from '#core/inbox';
import { type Result, type Text, ok, text, titleOr } from '#core/result';
import { receiptNumber } from '#core/thai';
import type { RelatedCase, RelatedCases } from '#contracts/cases';
import { Clock } from '#platform/channels';
import type { SessionUser } from '#platform/http';
import { CouncilProfile, PublishedServices } from '#server/catalog';
import { type CaseFile, ReadableCases, offersTo } from '#server/cases';
import { cellsNear } from '#server/submissions';
import { Parameters, conditionSql } from '../filter-sql.js';
import { InboxScope } from '../inbox-scope.js';

const most = 50;
const duplicateDays = 30;
const dayMs = 86_400_000;

interface Row {
  readonly id: string;
  readonly service: string;
  readonly serviceVersion: number;
  readonly seq: number;
  readonly year: number;
  readonly state: string;
  readonly phase: string;
  readonly applicant: string;
  readonly village: number | null;
  readonly receivedAt: Date;
  readonly ended: boolean;
  readonly person: boolean;
  readonly phone: boolean;
  readonly place: boolean;
}

type Sign = 'person' | 'phone' | 'place';
const signs: readonly Sign[] = ['person', 'phone', 'place'];
const reasons: Readonly<Record<Sign, Text>> = {
  person: text('ผู้ยื่นคนเดียวกัน', 'The same person'),
  phone: text('โทรศัพท์เดียวกัน', 'The same phone'),
  place: text('ห่างกันไม่เกินราว 200 เมตร', 'Within some 200 metres'),
};

/** What may be the same matter twice, and what else the office knows of the person and the place. */
@Injectable()
export class ListRelatedCases {
  constructor(
    private readonly database: DataSource,
    private readonly cases: ReadableCases,
    private readonly scope: InboxScope,
    private readonly published: PublishedServices,
    private readonly council: CouncilProfile,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Refuses `case.not-found`. Tells only of cases that the officer's own lists may show. */
  async run(caseId: string, reader: SessionUser): Promise<Result<RelatedCases>> {
    const found = await this.cases.read(caseId, reader);
    if (!found.ok) return found;
    const { row } = found.value;
    const rows = await this.find(found.value, reader);
    const isDuplicate = (other: Row): boolean =>
      other.service === row.service &&
      !other.ended &&
      Math.abs(other.receivedAt.getTime() - row.receivedAt.getTime()) <= duplicateDays * dayMs;
    const likeliest = rows
      .filter(isDuplicate)
      .toSorted((one, other) => countOf(other) - countOf(one) || nearer(row.receivedAt, one, other));
    return ok({
      duplicates: await Promise.all(likeliest.map((other) => this.toView(other))),
      related: await Promise.all(
        rows.filter((other) => !isDuplicate(other)).map((other) => this.toView(other)),
      ),
      mergeAction: await this.mergeAction(found.value, reader),
    });
  }

  private async find({ row }: CaseFile, reader: SessionUser): Promise<Row[]> {
    const context = await this.scope.context(reader);
    const parameters = new Parameters();
    const visible = conditionSql([visibleTo(reader)], context, parameters);
    const id = parameters.add(row.id);
    const person = `national_id_index = ${parameters.add(row.nationalIdIndex)}`;
    const phone = `phone_index = ${parameters.add(row.phoneIndex)}`;
    const place = `place_cell = any(${parameters.add(row.placeCell ? cellsNear(row.placeCell) : [])}::text[])`;
    const newest = (sign: string): string =>
      `(select id from service_case where ${sign} order by received_at desc limit ${most * 4})`;
    return this.database.query(
      `select c.id, c.service, c.service_version as "serviceVersion", c.receipt_seq as seq, c.receipt_year as year, c.state, c.phase,
         c.applicant_masked as applicant, c.village, c.received_at as "receivedAt", c.ended,
         coalesce(c.${person}, false) as person, coalesce(c.${phone}, false) as phone, coalesce(c.${place}, false) as place
       from service_case c
       where c.id in (${[person, phone, place].map(newest).join(' union ')}) and c.id <> ${id} and ${visible}
       order by c.received_at desc, c.id desc limit ${most}`,
      parameters.values,
    );
  }

  private async toView(row: Row): Promise<RelatedCase> {
    const { definition } = await this.published.mustGet(row.service, row.serviceVersion);
    const { id, service, phase, applicant, village, ended } = row;
    return {
      id,
      receiptNumber: receiptNumber(row.seq, row.year),
      service,
      serviceTitle: definition.title,
      stateTitle: titleOr(definition.workflow.states[row.state]?.title, row.state),
      phase,
      applicant,
      village,
      receivedAt: row.receivedAt.toISOString(),
      ended,
      reasons: signs.filter((sign) => row[sign]).map((code) => ({ code, text: reasons[code] })),
    };
  }

  /** The action that joins this case to another one, when it is allowed now. */
  private async mergeAction(file: CaseFile, reader: SessionUser): Promise<RelatedCases['mergeAction']> {
    const offers = offersTo(file, reader, {
      now: this.clock.now(),
      calendar: await this.council.calendar(),
    });
    for (const { id } of offers.filter(({ allowed }) => allowed)) {
      const merge = file.service.definition.workflow.actions[id]?.effects?.find(
        ({ type }) => type === 'merge',
      );
      if (merge?.type === 'merge') return { id, field: merge.field };
    }
    return null;
  }
}

const countOf = (row: Row): number => signs.filter((sign) => row[sign]).length;

const nearer = (moment: Date, one: Row, other: Row): number =>
  Math.abs(one.receivedAt.getTime() - moment.getTime()) -
  Math.abs(other.receivedAt.getTime() - moment.getTime());
