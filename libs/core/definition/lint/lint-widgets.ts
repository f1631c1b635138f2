import { choicesOf, own, stringsAt, type Field } from '#core/fields';
import type { Problem } from '#core/result';
import type { Lint } from './lint-context.js';
import { asObject, drawnBy, placeIn, unfit, type Placed } from './placed-widget.js';

const textChoices = ({ field }: Placed): readonly unknown[] =>
  (choicesOf(field.schema) ?? []).map(({ value }) => value);

const judgeTwoLevel = (placed: Placed): readonly Problem[] => {
  const groups = placed.options['groups'];
  const grouped = (Array.isArray(groups) ? groups : []).flatMap((group) =>
    stringsAt(asObject(group), 'values'),
  );
  const known = textChoices(placed);
  const fits =
    grouped.length === known.length &&
    new Set(grouped).size === grouped.length &&
    grouped.every((value) => known.includes(value));
  return fits
    ? []
    : unfit(placed, 'ทุกตัวเลือกต้องอยู่ในกลุ่มเดียว', 'every choice stands in exactly one of its groups');
};

const judgeNone = (placed: Placed): readonly Problem[] =>
  placed.options['none'] === undefined || textChoices(placed).includes(placed.options['none'])
    ? []
    : unfit(placed, 'ตัวเลือก none ต้องเป็นตัวเลือกหนึ่ง', '“none” is not one of its choices');

const judgeLines = (placed: Placed): readonly Problem[] => {
  const { lines } = placed.options;
  const names = Array.isArray(lines) ? lines.flat() : [];
  const known = placed.field.fields.map(({ name }) => name);
  return names.every((name) => known.includes(String(name))) && new Set(names).size === names.length
    ? []
    : unfit(placed, 'lines ต้องเป็นช่องในกลุ่มนี้', 'its lines name fields of this group, each once');
};

const judgeArea = (placed: Placed): readonly Problem[] => {
  const formats = new Map(placed.field.fields.map(({ name, schema }) => [name, schema['format']]));
  const fits =
    formats.size === 2 &&
    formats.get('subdistrictCode') === 'subdistrict-code' &&
    formats.get('postcode') === 'postcode';
  return fits
    ? []
    : unfit(
        placed,
        'ต้องมี subdistrictCode และ postcode ตามรูปแบบ',
        'it has `subdistrictCode` and `postcode` with their formats',
      );
};

const isRating = ({ schema }: Field): boolean =>
  schema['type'] === 'integer' && schema['minimum'] === 1 && schema['maximum'] === 5;

const judgeMatrix = (placed: Placed): readonly Problem[] => {
  const rows = placed.field.fields;
  const named = rows.every(({ schema }) => typeof schema['title'] === 'string');
  return rows.length > 0 && named && rows.every(isRating)
    ? []
    : unfit(placed, 'ทุกข้อเป็นจำนวนเต็ม 1 ถึง 5 ที่มีชื่อ', 'its parts are whole numbers 1 to 5 with titles');
};

const judgeDeclaration = (placed: Placed): readonly Problem[] => {
  const { type, const: fixed } = placed.field.schema;
  return type !== 'string' || (typeof fixed === 'string' && fixed !== '')
    ? []
    : unfit(placed, 'คำรับรองที่เป็นข้อความต้องมี const เป็นฉบับ', 'a declaration in text has its version as `const`');
};

const judgeLand = (placed: Placed): readonly Problem[] =>
  placed.field.schema['type'] === 'number'
    ? []
    : unfit(placed, 'เนื้อที่ต้องเป็น number (ตารางวา)', 'an area of land is a `number` of square wa');

const judgeYear = (placed: Placed): readonly Problem[] =>
  placed.field.schema['type'] === 'integer'
    ? []
    : unfit(placed, 'ปี พ.ศ. ต้องเป็น integer', 'a year is an `integer`');

const judges: Readonly<Record<string, (placed: Placed) => readonly Problem[]>> = {
  'two-level': judgeTwoLevel,
  'thai-area': judgeArea,
  'rating-matrix': judgeMatrix,
  declaration: judgeDeclaration,
  'land-area': judgeLand,
  year: judgeYear,
};

/** Widgets stand on fields whose answers they can give, with the options that they need. */
export const lintWidgets: Lint = ({ definition: { form }, fields }) =>
  [...fields.values()].flatMap((field) => {
    const placed = placeIn(form.ui, field);
    return [
      ...drawnBy(placed).flatMap((name) => (own(judges, name) ? judges[name]!(placed) : [])),
      ...judgeNone(placed),
      ...judgeLines(placed),
    ];
  });
