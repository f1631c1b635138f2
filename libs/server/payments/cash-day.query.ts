import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CashDay, CashEntry } from '#contracts/payments';
import { divisionsReached, reachesDivision } from '#core/access';
import { receiptNumber } from '#core/thai';
import type { SessionUser } from '#platform/http';
import { PublishedServices } from '#server/catalog';
import { OfficerDirectory } from '#server/identity';

interface EntryRow {
  readonly id: string;
  readonly kind: CashEntry['kind'];
  readonly caseId: string;
  readonly seq: number;
  readonly year: number;
  readonly service: string;
  readonly serviceVersion: number;
  readonly division: string;
  readonly satang: string;
  readonly method: string;
  readonly book: string;
  readonly number: string;
  readonly enteredAt: Date;
  readonly enteredBy: string | null;
}

/** The division that keeps the council’s money. */
const treasury = 'treasury';

const entriesOfDay = `
select p.id, p.kind, p.case_id as "caseId", c.receipt_seq as seq, c.receipt_year as year, p.service,
  p.service_version as "serviceVersion", p.division, p.satang, p.method, p.book, p.number, p.entered_at as "enteredAt",
  p.entered_by as "enteredBy"
from payment_entry p join service_case c on c.id = p.case_id
where p.paid_on = $1 and ($2 or p.division = any ($3)) and not c.sealed_access
order by p.entered_at, p.id`;

/** What was taken in and given back on a day: the list that the treasury closes its day with. No names of applicants. */
@Injectable()
export class ReadCashDay {
  constructor(
    private readonly database: DataSource,
    private readonly published: PublishedServices,
    private readonly officers: OfficerDirectory,
  ) {}

  async run(day: string, reader: SessionUser): Promise<CashDay> {
    const all = reachesDivision(reader, 'payments', [treasury]);
    const divisions = divisionsReached(reader, 'payments');
    const rows = await this.database.manager.query<EntryRow[]>(entriesOfDay, [day, all, [...divisions]]);
    const names = await this.officers.namesOf(rows.map(({ enteredBy }) => enteredBy));
    const items = await Promise.all(rows.map((row) => this.toEntry(row, names)));
    const sum = (kind: CashEntry['kind'], method?: string) =>
      items
        .filter((item) => item.kind === kind && (method === undefined || item.method === method))
        .reduce((total, { satang }) => total + satang, 0);
    const methods = [...new Set(items.map(({ method }) => method))].toSorted();
    return {
      day,
      items,
      totals: methods.map((method) => ({
        method,
        taken: sum('payment', method),
        given: sum('refund', method),
      })),
      taken: sum('payment'),
      given: sum('refund'),
    };
  }

  private async toEntry(
    { seq, year, service, serviceVersion, satang, enteredAt, enteredBy, ...row }: EntryRow,
    names: ReadonlyMap<string, string>,
  ): Promise<CashEntry> {
    const { definition } = await this.published.mustGet(service, serviceVersion);
    return {
      ...row,
      receiptNumber: receiptNumber(seq, year),
      serviceTitle: definition.title,
      satang: Number(satang),
      enteredAt: enteredAt.toISOString(),
      enteredBy: enteredBy === null ? null : (names.get(enteredBy) ?? ''),
    };
  }
}
