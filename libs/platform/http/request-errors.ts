import { type Problem, type Text, text } from '#core/result';
import type { SchemaError } from '#core/schema';

const words = new Map<string, Text>([
  ['required', text('ต้องมีค่านี้', 'This value is required')],
  ['type', text('ชนิดของค่าไม่ถูกต้อง', 'This value is of the wrong type')],
  ['additionalProperties', text('ไม่รู้จักค่านี้', 'This name isn’t known')],
  ['format', text('รูปแบบของค่าไม่ถูกต้อง', 'This value is in the wrong format')],
  ['pattern', text('รูปแบบของค่าไม่ถูกต้อง', 'This value is in the wrong format')],
  ['minLength', text('ค่าสั้นเกินไป', 'This value is too short')],
  ['maxLength', text('ค่ายาวเกินไป', 'This value is too long')],
  ['minimum', text('ค่าน้อยเกินไป', 'This value is too small')],
  ['maximum', text('ค่ามากเกินไป', 'This value is too large')],
  ['maxItems', text('มีรายการมากเกินไป', 'There are too many items')],
]);

const other = text('ค่านี้ไม่ถูกต้อง', 'This value isn’t valid');

/** Words the breaches of a request's schema; `place` is put before each pointer (`/query`). */
export const requestErrors = (errors: readonly SchemaError[], place: string): Problem[] =>
  errors.map(({ pointer, keyword }) => ({
    code: `request.${keyword}`,
    message: words.get(keyword) ?? other,
    pointer: `${place}${pointer}`,
  }));
