import type { DocumentStatus, OwnDocument } from '#contracts/documents';
import type { IssuedRow } from './issued-rows.js';

/** Whether a paper holds on a day. */
export const statusOf = (
  { revokedAt, validFrom, validUntil }: Pick<IssuedRow, 'revokedAt' | 'validFrom' | 'validUntil'>,
  today: string,
): DocumentStatus => {
  if (revokedAt) return 'revoked';
  if (validFrom !== null && today < validFrom) return 'not-yet';
  return validUntil !== null && today > validUntil ? 'expired' : 'valid';
};

/** What may be said of a paper to anyone: nothing of people. */
export const aboutOf = (row: IssuedRow, today: string) => ({
  kind: row.kind,
  title: row.title,
  number: row.number,
  day: row.day,
  validFrom: row.validFrom,
  validUntil: row.validUntil,
  status: statusOf(row, today),
});

/** What its applicant must show to open it: papers hold names, sealed ones more than that. */
export const proofOf = (
  { sensitive }: Pick<IssuedRow, 'sensitive'>,
  phone: string | undefined,
): OwnDocument['proof'] => {
  if (phone !== undefined) return 'phone';
  return sensitive ? 'counter' : 'none';
};
