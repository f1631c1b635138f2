import { type Result, type Text, fail, ok, problemAt, text } from '#core/result';
import type { CaseCommand } from '#core/workflow';
import type { BulkBody } from '#contracts/bulk';
import type { OfficerDirectory } from '#server/identity';

/** What is done to each case, as it is kept with the run. */
export type BulkCommand = Pick<BulkBody, 'action' | 'deed' | 'to' | 'answers'>;

const deedTitles: Readonly<Record<NonNullable<BulkCommand['deed']>, Text>> = {
  take: text('รับเรื่อง', 'Take'),
  release: text('คืนเรื่องเข้าคิว', 'Release'),
  assign: text('มอบหมาย', 'Assign'),
};

export const deedTitle = ({ deed }: BulkCommand): Text | null => (deed ? deedTitles[deed] : null);

/** Refuses a body that names both of a pair, or neither. */
export const readBulkBody = (body: BulkBody): Result<BulkCommand> => {
  if ((body.cases === undefined) === (body.filter === undefined)) return fail(oneOfTwo('/cases'));
  if ((body.action === undefined) === (body.deed === undefined)) return fail(oneOfTwo('/action'));
  if (body.deed === 'assign' && !body.to) return fail(oneOfTwo('/to'));
  const { action, deed, to, answers } = body;
  return ok({ action, deed, to, answers });
};

/** The same as a command of core/workflow. Refuses an officer who is unknown. */
export const toCaseCommand = async (
  { action = '', deed, to = '', answers = {} }: BulkCommand,
  officers: OfficerDirectory,
): Promise<Result<CaseCommand>> => {
  if (deed === undefined) return ok({ type: 'act', action, input: answers });
  if (deed !== 'assign') return ok({ type: deed });
  const officer = await officers.get(to);
  return officer.ok ? ok({ type: 'assign', to: officer.value }) : officer;
};

export const oneOfTwo = (pointer: string) =>
  problemAt(pointer, 'bulk.one-of-two', 'ต้องระบุอย่างใดอย่างหนึ่ง', 'Name exactly one of the two');
