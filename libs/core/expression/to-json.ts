/** What a result can’t be taken over as JSON. */
export class NotJson extends Error {}

const toNumber = (value: bigint): number => {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new NotJson('integer out of range');
  return number;
};

/** Takes a result out of CEL: integers as numbers. Throws `NotJson` for what numbers can’t hold. */
export const toJson = (value: unknown): unknown => {
  if (typeof value === 'bigint') return toNumber(value);
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new NotJson('number out of range');
  return value;
};
