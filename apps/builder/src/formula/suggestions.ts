import type { ConditionField } from '#core/authoring';
import type { ServiceDefinition } from '#core/definition';
import { functionChapters } from '#core/reference';
import { searchKey } from '#core/thai';
import { functionWords } from './function-words.js';

/** Something that can stand in a formula: how it is written, what it is. */
export interface Suggestion {
  readonly code: string;
  readonly title: string;
  readonly sort: 'variable' | 'function' | 'constant';
}

type Say = (words: { readonly th: string; readonly en: string }) => string;

/** The row in which a formula stands means its own fields by `row`; rows elsewhere are gone through. */
const codeOf = (pointer: string, rowScope: string): string => {
  if (rowScope !== '' && pointer.startsWith(`${rowScope}/`))
    return `row.${pointer.slice(rowScope.length + 1).replaceAll('/', '.')}`;
  const [list, ...inRow] = pointer.split('/*/');
  const path = `answers${list!.replaceAll('/', '.')}`;
  return inRow.length > 0 ? `${path}.map(r, r.${inRow.join('.').replaceAll('/', '.')})` : path;
};

const nameOf = (call: string): string => /(\w+)\(/.exec(call)?.[1] ?? '';

/** Methods are written behind their list or text, so only the call itself is put in. */
const callOf = (call: string): string => call.replace(/^(?:list|text|tables\.TABLE\.COLUMN)\./, '.');

const functions = (isThai: boolean): readonly Suggestion[] =>
  functionChapters
    .flatMap(({ entries }) => entries)
    .map(({ call, about }) => ({
      code: callOf(call),
      title: (isThai && functionWords[nameOf(call)]) || about,
      sort: 'function',
    }));

const columns = ({ tables = [] }: ServiceDefinition, say: Say): readonly Suggestion[] =>
  tables.flatMap(({ id, title, keys, values }) =>
    values.map((column) => ({
      code: `tables.${id}.${column.id}.at(${[...keys.map((key) => key.id), 'today'].join(', ')})`,
      title: `${say(title)} · ${say(column.title)}`,
      sort: 'constant' as const,
    })),
  );

/** All that may stand in a formula of a service. */
export const suggestionsFor = (
  definition: ServiceDefinition,
  fields: readonly ConditionField[],
  rowScope: string,
  say: Say,
): readonly Suggestion[] => [
  ...fields
    .filter(({ type }) => type !== 'unasked')
    .map(({ pointer, title }) => ({
      code: codeOf(pointer, rowScope),
      title: say(title),
      sort: 'variable' as const,
    })),
  { code: 'today', title: say({ th: 'วันที่ยื่น', en: 'Day of filing' }), sort: 'variable' },
  ...columns(definition, say),
  ...functions(say({ th: 'th', en: 'en' }) === 'th'),
];

/** Those that are meant by what is typed: the beginning of the code, or words of the title. */
export const matching = (all: readonly Suggestion[], typed: string): readonly Suggestion[] => {
  const wanted = searchKey(typed);
  return all.filter(
    ({ code, title }) =>
      code.toLowerCase().includes(typed.toLowerCase()) || searchKey(title).includes(wanted),
  );
};
