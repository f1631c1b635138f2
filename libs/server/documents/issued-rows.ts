import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Text } from '#core/result';
import { Secrets } from '#platform/secrets';
import type { Sheet } from './typesetting/sheet.js';

/** An issued paper as it lies in the database. */
export interface IssuedRow {
  readonly id: string;
  readonly caseId: string;
  readonly caseVersion: number;
  readonly service: string;
  readonly serviceVersion: number;
  readonly division: string;
  readonly document: string;
  readonly kind: string;
  readonly title: Text;
  readonly number: string | null;
  readonly day: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly publicity: 'officers' | 'applicant' | 'public';
  /** Says something that is kept sealed. */
  readonly sensitive: boolean;
  readonly code: string | null;
  readonly sealed: string;
  readonly issuedAt: Date;
  readonly issuedBy: string | null;
  readonly revokedAt: Date | null;
  readonly revokedBy: string | null;
  readonly revokedReason: string | null;
  readonly fileKey: string | null;
  readonly fileSize: number | null;
}

export type NewIssue = Omit<
  IssuedRow,
  'sealed' | 'revokedAt' | 'revokedBy' | 'revokedReason' | 'fileKey' | 'fileSize'
> & { readonly sheets: readonly Sheet[] };

const columns = `d.id, d.case_id as "caseId", d.case_version as "caseVersion", d.service,
  d.service_version as "serviceVersion", d.division, d.document, d.kind, d.title, d.number, d.day::text as day,
  d.valid_from::text as "validFrom", d.valid_until::text as "validUntil", d.publicity, d.sensitive, d.code, d.sealed,
  d.issued_at as "issuedAt", d.issued_by as "issuedBy", d.revoked_at as "revokedAt", d.revoked_by as "revokedBy",
  d.revoked_reason as "revokedReason", d.file_key as "fileKey", d.file_size as "fileSize"`;

/** Issued papers in the database; their words are sealed and never change. */
@Injectable()
export class IssuedRows {
  constructor(private readonly secrets: Secrets) {}

  async add(manager: EntityManager, { sheets, ...row }: NewIssue): Promise<void> {
    await manager.query(
      `insert into issued_document (id, case_id, case_version, service, service_version, division, document, kind, title,
         number, day, valid_from, valid_until, publicity, sensitive, code, sealed, issued_at, issued_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
      [
        row.id,
        row.caseId,
        row.caseVersion,
        row.service,
        row.serviceVersion,
        row.division,
        row.document,
        row.kind,
        JSON.stringify(row.title),
        row.number,
        row.day,
        row.validFrom,
        row.validUntil,
        row.publicity,
        row.sensitive,
        row.code,
        this.secrets.seal(JSON.stringify(sheets), place(row.id)),
        row.issuedAt,
        row.issuedBy,
      ],
    );
  }

  /** The words as they were issued. */
  sheetsOf({ id, sealed }: Pick<IssuedRow, 'id' | 'sealed'>): readonly Sheet[] {
    return JSON.parse(this.secrets.open(sealed, place(id))) as readonly Sheet[];
  }

  async find(
    manager: EntityManager,
    id: string,
    lock: 'for update' | '' = '',
  ): Promise<IssuedRow | undefined> {
    const [found] = await manager.query<IssuedRow[]>(
      `select ${columns} from issued_document d where d.id = $1 ${lock}`,
      [id],
    );
    return found;
  }

  async findByCode(manager: EntityManager, code: string): Promise<IssuedRow | undefined> {
    const [found] = await manager.query<IssuedRow[]>(
      `select ${columns} from issued_document d where d.code = $1`,
      [code],
    );
    return found;
  }

  ofCase(manager: EntityManager, caseId: string): Promise<readonly IssuedRow[]> {
    return manager.query<IssuedRow[]>(
      `select ${columns} from issued_document d where d.case_id = $1 order by d.issued_at desc, d.id desc`,
      [caseId],
    );
  }

  async keepFile(
    manager: EntityManager,
    id: string,
    { key, sha256, size }: { readonly key: string; readonly sha256: string; readonly size: number },
  ): Promise<boolean> {
    const [, changed] = await manager.query<[unknown, number]>(
      'update issued_document set file_key = $2, file_sha256 = $3, file_size = $4 where id = $1 and file_key is null',
      [id, key, sha256, size],
    );
    return changed === 1;
  }
}

const place = (id: string): string => `issued-document:${id}`;
