import { type Problem, type Result, fail, ok, problem } from '#core/result';

export const foreignCursor = (): Problem =>
  problem('request.invalid', 'ตัวชี้หน้าถัดไปไม่ถูกต้อง', 'The cursor is not one that this list gave');

/** A place in a list by moment: of rows of the same moment the id tells which. */
interface MomentCursor {
  readonly at: string;
  readonly id: string;
}

export const writeMomentCursor = (at: Date, id: string): string => `${at.toISOString()}_${id}`;

const written = /^(\d{4}-\d{2}-\d{2}T[\d:.]{8,12}Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Refuses `request.invalid`. */
export const readMomentCursor = (cursor: string): Result<MomentCursor> => {
  const [, at, id] = written.exec(cursor) ?? [];
  return at && id && !Number.isNaN(Date.parse(at)) ? ok({ at, id }) : fail(foreignCursor());
};
