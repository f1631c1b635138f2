import { readFileSync } from 'node:fs';
import type { JsonSchema } from '#core/schema';

/** One schema with data that it accepts or refuses. */
export interface Group {
  readonly description: string;
  readonly schema: JsonSchema;
  readonly tests: readonly {
    readonly description: string;
    readonly data: unknown;
    readonly valid: boolean;
  }[];
}

/** The cases of JSON-Schema-Test-Suite for draft-07: source, commit and licence stand in the file and beside it. */
export interface Suite {
  readonly files: Readonly<Record<string, readonly Group[]>>;
  /** Schemas that cases refer to, by address. */
  readonly remotes: Readonly<Record<string, object>>;
}

const sources = new URL('../../../../test/conformance/json-schema/', import.meta.url);

export const readSuite = (): Suite =>
  JSON.parse(readFileSync(new URL('draft7.json', sources), 'utf8')) as Suite;
