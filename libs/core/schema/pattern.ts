import { RE2JS } from 're2js';
import { problem, type Problem } from '#core/result';
import type { PatternEngine } from '#core/validator-runtime';
import { translatePattern } from './translate-pattern.js';

const compile = (pattern: string): RE2JS => RE2JS.compile(translatePattern(pattern));

/** The server’s pattern engine: RE2, linear in the length of the text whatever the pattern. */
export const linearPattern: PatternEngine = (pattern) => {
  const compiled = compile(pattern);
  return { test: (value) => compiled.matcher(value).find(), toString: () => `/${pattern}/` };
};

const compiles = (attempt: () => unknown): boolean => {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
};

const maxPatternLength = 1000;
/** Steps of RE2 at worst: instructions of the pattern for each character. Five million were seen to take a tenth of a second. */
const maxSteps = 5_000_000;
const usualMaxLength = 10_000;

const tooCostly = (pattern: string, maxLength: number): Problem | null =>
  compile(pattern).programSize() * maxLength <= maxSteps
    ? null
    : problem(
        'schema.pattern-too-costly',
        'รูปแบบ (pattern) นี้ใช้เวลาตรวจนานเกินไป ลดจำนวนทำซ้ำหรือ maxLength',
        'The pattern takes too long to judge: lower its repetitions or maxLength',
        { limit: maxSteps },
      );

/**
 * Says why a pattern can’t be used on texts up to a length, or null. It must compile both as an ECMAScript pattern with the
 * `u` flag (browsers, other JSON Schema tools) and in RE2, which has no look-around, no back-references and no repetition
 * above 1000; and it must be judged in a tenth of a second whatever the text.
 */
export const checkPattern = (pattern: string, maxLength = usualMaxLength): Problem | null => {
  if (pattern.length > maxPatternLength) {
    return problem(
      'schema.pattern-too-long',
      `รูปแบบ (pattern) ยาวเกิน ${maxPatternLength} ตัวอักษร`,
      `The pattern is longer than ${maxPatternLength} characters`,
      { limit: maxPatternLength },
    );
  }
  if (!compiles(() => new RegExp(pattern, 'u'))) {
    return problem(
      'schema.pattern-invalid',
      'รูปแบบ (pattern) เขียนไม่ถูกต้อง',
      'The pattern is not a valid regular expression',
    );
  }
  if (!compiles(() => linearPattern(pattern, 'u'))) {
    return problem(
      'schema.pattern-unsafe',
      'รูปแบบ (pattern) นี้ใช้ไม่ได้: ห้ามมองไปข้างหน้า/ข้างหลัง อ้างกลุ่มย้อนกลับ หรือทำซ้ำเกิน 1000',
      'The pattern can’t be used: no look-around, no back-references, no repetition above 1000',
    );
  }
  return tooCostly(pattern, maxLength);
};
