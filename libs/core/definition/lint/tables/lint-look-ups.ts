import type { Asked, DaySpan, LookUp } from '#core/expression';
import { choicesOf } from '#core/fields';
import type { Problem } from '#core/result';
import { groupsOf, isRangeKind, type Group, type Table } from '#core/tables';
import { found, warned, type Lint, type LintContext } from '../lint-context.js';
import { allExpressions, type PlacedExpression } from '../placed-expressions.js';

/** A look-up with the place of its expression. */
interface Placed {
  readonly lookUp: LookUp;
  readonly expression: PlacedExpression;
}

const placedLookUps = (context: LintContext): readonly Placed[] =>
  allExpressions(context).flatMap((expression) => {
    const compiled = expression.environment.compile(expression.text);
    return compiled.ok ? compiled.value.lookUps.map((lookUp) => ({ lookUp, expression })) : [];
  });

/** The choices of the form’s field that a key is, if it is one. */
const choicesFor = (
  { field }: Asked,
  { scope }: PlacedExpression,
  { fields }: LintContext,
): readonly unknown[] => {
  if (field?.variable !== 'answers' && field?.variable !== 'row') return [];
  const pattern = field.variable === 'row' ? scope + field.pointer : field.pointer;
  const schema = fields.get(pattern)?.schema;
  return (schema && choicesOf(schema)?.map(({ value }) => value)) ?? [];
};

const noKey = (path: string, table: Table, key: unknown): Problem =>
  found(
    path,
    'look-up-key',
    `ตาราง ${table.id} ไม่มีแถวของ “${String(key)}”`,
    `The table ${table.id} has no row for “${String(key)}”`,
  );

const noChoice = (path: string, table: Table, key: unknown): Problem =>
  warned(
    path,
    'look-up-choice',
    `ช่องนี้เลือก “${String(key)}” ได้ แต่ตาราง ${table.id} ไม่มีแถวของค่านี้`,
    `The field can be “${String(key)}”, for which the table ${table.id} has no row`,
  );

const lintKeys = (placed: Placed, table: Table, context: LintContext): readonly Problem[] => {
  const { lookUp, expression } = placed;
  const groups = [...groupsOf(table).values()];
  return table.keys.flatMap(({ id, kind }, index) => {
    if (isRangeKind(kind)) return [];
    const asked = lookUp.asked[index] ?? {};
    const inTable = new Set(groups.map(({ keys }) => keys[id]));
    const isNot = (key: unknown) => !inTable.has(key);
    if (asked.literal !== undefined)
      return [asked.literal].filter(isNot).map((key) => noKey(expression.path, table, key));
    return choicesFor(asked, expression, context)
      .filter(isNot)
      .map((key) => noChoice(expression.path, table, key));
  });
};

/** The rows that a look-up may mean, as far as its literals tell. */
const groupsFor = ({ asked }: LookUp, table: Table): readonly Group[] =>
  [...groupsOf(table).values()].filter(({ keys }) =>
    table.keys.every(({ id, kind }, index) => {
      const literal = asked[index]?.literal;
      return isRangeKind(kind) || literal === undefined || literal === keys[id];
    }),
  );

const isCovered = ({ periods }: Group, { earliest, latest, today }: DaySpan): boolean => {
  const [first, last] = [periods[0]!, periods.at(-1)!];
  const begins = today === true || (earliest !== undefined && earliest >= first.validFrom);
  return begins && (last.validTo === undefined || (latest !== undefined && latest <= last.validTo));
};

const lintDay = ({ lookUp, expression }: Placed, table: Table): readonly Problem[] => {
  const days = lookUp.asked.at(-1)?.days ?? {};
  return groupsFor(lookUp, table).every((group) => isCovered(group, days))
    ? []
    : [
        warned(
          expression.path,
          'look-up-day',
          `วันที่ที่ใช้อาจอยู่นอกทุกแถวของตาราง ${table.id} ใช้ later(วันที่, "วันแรกของตาราง") หรือเพิ่มแถว`,
          `The day may lie outside every row of the table ${table.id}: use later(day, "first day of the table") or add rows`,
        ),
      ];
};

const unread = (index: number, { id }: Table): Problem =>
  warned(`/tables/${index}`, 'table-unread', `ไม่มีสูตรใดใช้ตาราง ${id}`, `No expression reads the table ${id}`);

/** What expressions ask of tables: keys that are there, days on which rows hold; and tables that nobody asks. */
export const lintLookUps: Lint = (context) => {
  const { tables = [] } = context.definition;
  if (tables.length === 0) return [];
  const placed = placedLookUps(context);
  return [
    ...placed.flatMap((one) => {
      const table = tables.find(({ id }) => id === one.lookUp.table);
      return table ? [...lintKeys(one, table, context), ...lintDay(one, table)] : [];
    }),
    ...tables.flatMap((table, index) =>
      placed.some(({ lookUp }) => lookUp.table === table.id) ? [] : [unread(index, table)],
    ),
  ];
};
