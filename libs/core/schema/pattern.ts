import { RE2JS } from 're2js';
import { problem, type Problem } from '#core/result';
import type { PatternEngine } from '#core/validator-runtime';
import { translatePattern } from './translate-pattern.js';

/** The server’s pattern engine: RE2, linear in the length of the text whatever the pattern. */
export const linearPattern: PatternEngine = (pattern) => {
  const compiled = RE2JS.compile(translatePattern(pattern));
  return { test: (value) => compiled.matcher(value).find(), toString: () => `/${pattern}/` };
};

const compiles = (compile: () => unknown): boolean => {
  try {
    compile();
    return true;
  } catch {
    return false;
  }
};

const maxPatternLength = 1000;

/**
 * Says why a pattern can’t be used, or null. It must compile both as an ECMAScript pattern with the `u` flag (browsers,
 * other JSON Schema tools) and in RE2, which has no look-around, no back-references and no repetition above 1000.
 */
export const checkPattern = (pattern: string): Problem | null => {
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
  return null;
};
