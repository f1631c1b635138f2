import { formats } from './formats.js';
import { jsonEqual } from './json-equal.js';

/** What a compiled validator needs of a regular expression. */
export interface PatternTester {
  readonly test: (value: string) => boolean;
}

/** Compiles a pattern of a schema. The server’s engine is linear (RE2); browsers use their own with the `u` flag. */
export type PatternEngine = (pattern: string, flags: string) => PatternTester;

/** The `require` of compiled validators: it knows five names and nothing else. */
export type Runtime = (name: string) => unknown;

const codePoints = (value: string): number => {
  let count = 0;
  for (const _ of value) count += 1;
  return count;
};

/**
 * Makes the `require` that compiled validators are bound to.
 * It refuses every name it doesn’t know, so that a validator can reach nothing else.
 */
export const createRuntime = ({ regexp }: { readonly regexp: PatternEngine }): Runtime => {
  const modules = new Map<string, unknown>([
    ['sala/regexp', regexp],
    ['sala/formats', { formats }],
    ['ajv/dist/runtime/ucs2length', { default: codePoints }],
    ['ajv/dist/runtime/equal', { default: jsonEqual }],
  ]);
  return (name) => {
    if (!modules.has(name)) throw new Error(`a compiled validator asked for ${name}`);
    return modules.get(name);
  };
};

/** The runtime of browsers: native patterns, no Ajv, no RE2. Patterns were proved to compile in both engines at publish. */
export const validatorRuntime: Runtime = createRuntime({
  regexp: (pattern, flags) => new RegExp(pattern, flags),
});
