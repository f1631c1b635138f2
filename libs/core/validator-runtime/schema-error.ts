import { chooseBranches } from './choose-branch.js';
import type { RawError } from './raw-error.js';

/** One thing wrong with data: where, which keyword of the schema, and the keyword’s facts. */
export interface SchemaError {
  /** RFC 6901; of the missing property for `required`, of the extra one for `additionalProperties`. */
  readonly pointer: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Checks data and says all that is wrong with it; an empty list when nothing is. */
export type SchemaValidator = (data: unknown) => readonly SchemaError[];

/** More errors than this tell nobody anything. */
const maxErrors = 100;

/** No more of Ajv’s errors than this are looked at: a hostile list of wrong items has one or more for each. */
const maxRawErrors = 2000;

const below = (pointer: string, name: unknown): string =>
  `${pointer}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;

const normalise = ({ instancePath, keyword, params }: RawError): SchemaError => {
  switch (keyword) {
    case 'required':
    case 'dependencies':
      return {
        pointer: below(instancePath, params['missingProperty']),
        keyword: 'required',
        params: { missingProperty: params['missingProperty'] },
      };
    case 'additionalProperties':
      return { pointer: below(instancePath, params['additionalProperty']), keyword, params };
    case 'propertyNames':
      return { pointer: below(instancePath, params['propertyName']), keyword, params };
    default:
      return { pointer: instancePath, keyword, params };
  }
};

const isNoise = (error: RawError): boolean => error.keyword === 'if' || error.propertyName !== undefined;

/** Ajv’s errors in our words: noise and doubles removed, unions settled, at most `maxErrors`. */
export const normaliseErrors = (raw: readonly RawError[]): readonly SchemaError[] => {
  const seen = new Map<string, SchemaError>();
  for (const error of chooseBranches(raw.slice(0, maxRawErrors).filter((candidate) => !isNoise(candidate)))) {
    const { pointer, keyword, params } = normalise(error);
    const key = `${pointer} ${keyword} ${JSON.stringify(params)}`;
    if (!seen.has(key)) seen.set(key, { pointer, keyword, params });
    if (seen.size === maxErrors) break;
  }
  return [...seen.values()];
};
