import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { receiptNumber } from '#core/thai';
import type { CaseState } from '#core/workflow';

/** Looks up beside a case: codes of its questions, numbers of cases joined with it. */
@Injectable()
export class CaseRelations {
  async codesOf(manager: EntityManager, { id, asks }: CaseState): Promise<ReadonlyMap<string, string>> {
    if (asks.length === 0) return new Map();
    const rows: { question: string; code: string }[] = await manager.query(
      'select question, code from case_question where case_id = $1',
      [id],
    );
    return new Map(rows.map(({ question, code }) => [question, code]));
  }

  async numbersOf(
    manager: EntityManager,
    { mergedInto, joined }: CaseState,
  ): Promise<ReadonlyMap<string, string>> {
    const ids = [...(mergedInto === null ? [] : [mergedInto]), ...joined];
    if (ids.length === 0) return new Map();
    const rows: { id: string; seq: number; year: number }[] = await manager.query(
      'select id, receipt_seq as seq, receipt_year as year from service_case where id = any($1::uuid[])',
      [ids],
    );
    return new Map(rows.map(({ id, seq, year }) => [id, receiptNumber(seq, year)]));
  }
}
