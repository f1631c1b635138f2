import { isObject, own } from '#core/fields';
import { fail, ok, problemAt, type Problem, type Result } from '#core/result';
import { currentFormat } from '../meta/head.js';
import { toFormat2 } from './to-format-2.js';

type Json = Readonly<Record<string, unknown>>;

/** The step that leads out of each older format, in order: the first leads from format 1 to format 2. */
const steps: readonly ((definition: Json) => Json)[] = [toFormat2];

const newerFormat = (format: number): Problem =>
  problemAt(
    '/format',
    'definition.newer-format',
    `แบบบริการนี้เขียนด้วยภาษารุ่น ${format} ระบบนี้รู้จักถึงรุ่น ${currentFormat} ต้องปรับปรุงระบบก่อน`,
    `This definition is written in format ${format} of the language; this system knows up to ${currentFormat} and must be updated first`,
  );

const unknownFormat = (): Problem =>
  problemAt(
    '/format',
    'definition.unknown-format',
    `format ต้องเป็นจำนวนเต็มตั้งแต่ 1 ถึง ${currentFormat}`,
    `\`format\` is a whole number from 1 to ${currentFormat}`,
  );

/**
 * Brings a definition of an older format up to the one of today, step by step; one of today stays as it is. The value is
 * not changed. Refuses `definition.newer-format`, and `definition.unknown-format` for what names no format at all. What else
 * is wrong with it is for the checks that follow.
 */
export const upgradeDefinition = (value: unknown): Result<unknown> => {
  if (!isObject(value)) return ok(value);
  const format = own(value, 'format');
  if (format === undefined) return ok(value);
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) return fail(unknownFormat());
  if (format > currentFormat) return fail(newerFormat(format));
  return ok(steps.slice(format - 1).reduce<Json>((definition, step) => step(definition), value));
};
