import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type InboxColumn, csvLine } from '#core/inbox';
import { type Result, type Text, fail, ok, problem, text } from '#core/result';
import { bangkokDay, formatThaiMoment } from '#core/thai';
import type { ExportQuery, InboxItem } from '#contracts/inbox';
import { Clock } from '#platform/channels';
import type { SessionUser } from '#platform/http';
import { AuditLog } from '#server/audit';
import { cleanStem } from '#server/files';
import { Divisions } from '#server/identity';
import { InboxItems } from './inbox-items.js';
import { type InboxRow, rowColumns } from './inbox-row.js';
import { InboxScope } from './inbox-scope.js';
import { listSql } from './list-sql.js';

const mostRows = 10_000;
/** By it spreadsheets know that the file is UTF-8. */
const byteOrderMark = '\uFEFF';

type Lang = 'th' | 'en';
interface Cell {
  readonly title: Text;
  readonly read: (item: InboxItem, lang: Lang, divisions: ReadonlyMap<string, Text>) => string;
}

const moment = (value: string | null, lang: Lang): string => (value ? formatThaiMoment(value, lang) : '');

const cells: Readonly<Record<InboxColumn, Cell>> = {
  receiptNumber: { title: text('เลขที่รับ', 'Number'), read: ({ receiptNumber }) => receiptNumber },
  service: { title: text('บริการ', 'Service'), read: ({ serviceTitle }, lang) => serviceTitle[lang] },
  state: { title: text('สถานะ', 'State'), read: ({ stateTitle }, lang) => stateTitle[lang] },
  applicant: { title: text('ผู้ยื่น', 'Applicant'), read: ({ applicant }) => applicant },
  village: { title: text('หมู่ที่', 'Village'), read: ({ village }) => String(village ?? '') },
  division: {
    title: text('ส่วนงาน', 'Division'),
    read: ({ division }, lang, divisions) => divisions.get(division)?.[lang] ?? division,
  },
  assignee: { title: text('ผู้รับผิดชอบ', 'Held by'), read: ({ assignee }) => assignee?.name ?? '' },
  dueAt: { title: text('ครบกำหนด', 'Due'), read: ({ dueAt }, lang) => moment(dueAt, lang) },
  receivedAt: { title: text('รับเมื่อ', 'Received'), read: ({ receivedAt }, lang) => moment(receivedAt, lang) },
  changedAt: { title: text('เปลี่ยนล่าสุด', 'Changed'), read: ({ changedAt }, lang) => moment(changedAt, lang) },
};

const isColumn = (name: string): name is InboxColumn => Object.hasOwn(cells, name);

/** A list as a file for spreadsheets: what the screen shows, names masked; each export is logged. */
@Injectable()
export class ExportInbox {
  constructor(
    private readonly database: DataSource,
    private readonly scope: InboxScope,
    private readonly items: InboxItems,
    private readonly divisions: Divisions,
    private readonly audit: AuditLog,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Refuses a column that lists don't have, and what the list itself refuses. */
  async run(
    { columns, lang = 'th', name: called = '', ...filter }: ExportQuery,
    reader: SessionUser,
  ): Promise<Result<{ readonly name: string; readonly text: string }>> {
    const scope = await this.scope.of(filter, reader, await this.scope.context(reader));
    if (!scope.ok) return scope;
    const chosen = columns?.split(',') ?? scope.value.queue.columns;
    const known = chosen.filter(isColumn);
    if (known.length < chosen.length) return fail(unknownColumn());
    const { sort, parameters } = scope.value;
    const sql = listSql(scope.value, {
      columns: rowColumns(sort, parameters.add(reader.id)),
      limit: mostRows,
    });
    const rows: InboxRow[] = await this.database.query(sql, parameters.values);
    const names = new Map((await this.divisions.list()).map((division) => [division.id, division.name]));
    const lines = (await this.items.of(rows)).map((item) =>
      csvLine(known.map((column) => cells[column].read(item, lang, names))),
    );
    await this.log(reader, rows.length, Object.keys(filter));
    const head = csvLine(known.map((column) => cells[column].title[lang]));
    const day = bangkokDay(this.clock.now());
    return ok({
      name: `${cleanStem(called) || 'inbox'} ${day}.csv`,
      text: `${byteOrderMark}${head}${lines.join('')}`,
    });
  }

  /** Which filters were used, never what was typed into them. */
  private async log(reader: SessionUser, rows: number, filters: readonly string[]): Promise<void> {
    await this.audit.append(this.database.manager, [
      {
        at: this.clock.now(),
        actorKind: 'officer',
        actorId: reader.id,
        action: 'inbox.exported',
        subjectType: 'officer',
        subjectId: reader.id,
        detail: { rows, filters },
      },
    ]);
  }
}

const unknownColumn = () => problem('request.invalid', 'ไม่มีคอลัมน์นี้', 'Lists have no such column');
