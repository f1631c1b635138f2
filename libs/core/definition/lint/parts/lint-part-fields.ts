import { isObject, isWithin, scopeOf } from '#core/fields';
import type { Problem } from '#core/result';
import { definitionSchema } from '../../meta/definition.js';
import { markedValues } from '../../marked-values.js';
import { found, unknownField, type Lint, type LintContext } from '../lint-context.js';

/** Parts whose pointers mean answers of the form. Form, privacy and workflow have rules of their own. */
const parts = [
  '/access/',
  '/attachments/',
  '/nearby/',
  '/documents/',
  '/registers/',
  '/bookings/',
  '/parties/',
  '/notices/',
  '/rounds/',
  '/statistics/',
];

const isCarried = (path: string): boolean => /^\/form\/pages\/\d+\/exit\/carry\//.test(path);

const wrongRows = (path: string, pointer: string): Problem =>
  found(
    path,
    'field-in-rows',
    `${pointer} อยู่ในรายการซ้ำ ใช้ตรงนี้ไม่ได้`,
    `${pointer} lies in rows: it can’t stand here`,
  );

const notAList = (path: string, pointer: string): Problem =>
  found(path, 'not-a-list', `${pointer} ไม่ใช่รายการซ้ำ`, `${pointer} is no list of rows`);

/** The list that a pointer’s part goes through row by row; nothing when the part is one. */
const listOf = (path: string, { definition }: LintContext): string | undefined => {
  const [, part, index, key] = path.split('/');
  const item: unknown = (definition as unknown as Readonly<Record<string, unknown>>)[part!];
  const one: unknown = Array.isArray(item) ? item[Number(index)] : item;
  if (!isObject(one)) return undefined;
  if (part === 'parties' && isObject(one['contact']) && key === 'contact')
    return typeof one['contact']['each'] === 'string' ? one['contact']['each'] : undefined;
  return typeof one['each'] === 'string' ? one['each'] : undefined;
};

/** Parts that may look into rows without going through them: tables, counts, what is shown to others. */
const looksIntoRows = (path: string): boolean =>
  path.startsWith('/documents/') ||
  path.startsWith('/statistics/') ||
  /^\/bookings\/\d+\/slot$/.test(path) ||
  /^\/(parties\/\d+\/sees|notices\/\d+\/shows)\//.test(path);

const judge = (path: string, pointer: string, context: LintContext): readonly Problem[] => {
  const field = context.fields.get(pointer);
  if (!field) return [unknownField(path, pointer)];
  if (path.endsWith('/each')) return field.kind === 'rows' ? [] : [notAList(path, pointer)];
  const scope = scopeOf(pointer);
  if (scope === '' || looksIntoRows(path)) return [];
  const list = listOf(path, context);
  return list !== undefined && isWithin(pointer, `${list}/*`) ? [] : [wrongRows(path, pointer)];
};

/** Pointers of parts beside the form name fields that are there; those in rows stand where each row is gone through. */
export const lintPartFields: Lint = (context) =>
  markedValues(definitionSchema, context.definition).flatMap(({ path, mark, value }) =>
    mark === 'field' &&
    typeof value === 'string' &&
    value.startsWith('/') &&
    (isCarried(path) || (parts.some((part) => path.startsWith(part)) && !/\/form\//.test(path)))
      ? judge(path, value, context)
      : [],
  );
