import type { EntityManager } from 'typeorm';

/** What a receipt is made of again, when a post is repeated. */
export interface FiledBefore {
  readonly caseId: string;
  readonly bodyHash: string;
  readonly version: number;
  readonly trackingCode: string;
  readonly seq: number;
  readonly year: number;
  readonly state: string;
  readonly receivedAt: string;
  readonly effectiveReceivedAt: string;
}

/** The case filed under an idempotency key; its state is the one it began with, as the first receipt said. */
const sql = `
select c.id as "caseId", s.body_hash as "bodyHash", s.version, c.tracking_code as "trackingCode", c.receipt_seq as seq,
  c.receipt_year as year, e.data #>> '{set,state}' as state, c.received_at as "receivedAt",
  c.effective_received_at as "effectiveReceivedAt"
from submission s
join service_case c on c.id = s.case_id
join case_event e on e.case_id = c.id and e.seq = 1
where s.service = $1 and s.idempotency_key = $2`;

export const findReceipt = async (
  manager: EntityManager,
  service: string,
  key: string,
): Promise<FiledBefore | null> => {
  const [row]: (Omit<FiledBefore, 'receivedAt' | 'effectiveReceivedAt'> & {
    receivedAt: Date;
    effectiveReceivedAt: Date;
  })[] = await manager.query(sql, [service, key]);
  return row
    ? {
        ...row,
        receivedAt: row.receivedAt.toISOString(),
        effectiveReceivedAt: row.effectiveReceivedAt.toISOString(),
      }
    : null;
};
