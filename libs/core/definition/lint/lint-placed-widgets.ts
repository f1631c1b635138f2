import { own, schemaAt, type SchemaObject } from '#core/fields';
import type { Problem } from '#core/result';
import { unknownField, fieldPath, type Lint, type LintContext } from './lint-context.js';
import { asObject, drawnBy, placeIn, unfit, type Placed as PlacedWidget } from './placed-widget.js';

interface Placed extends PlacedWidget {
  readonly context: LintContext;
}

const judgeRange =
  (format: string) =>
  (placed: Placed): readonly Problem[] => {
    const formats = placed.field.fields.map(({ name, schema }) => `${name} ${String(schema['format'])}`);
    return formats.toSorted().join() === `from ${format},to ${format}`
      ? []
      : unfit(placed, `ต้องมี from และ to เป็น ${format}`, `it has \`from\` and \`to\` with format ${format}`);
  };

const isPoint = (items: SchemaObject | undefined): boolean => {
  const properties = asObject(items?.['properties']);
  return ['lat', 'lng'].every((name) => asObject(properties[name])['type'] === 'number');
};

const mostPoints = 200;

const judgeLine = (placed: Placed): readonly Problem[] => {
  const { minItems, maxItems } = placed.field.schema;
  const fits =
    isPoint(schemaAt(placed.field.schema, 'items')) &&
    Number(minItems) >= 2 &&
    Number(maxItems) <= mostPoints &&
    Number(maxItems) >= Number(minItems);
  return fits
    ? []
    : unfit(
        placed,
        'เส้นบนแผนที่เป็นรายการจุด lat, lng ตั้งแต่ 2 ถึง 200 จุด',
        'a line is a list of 2 to 200 points with `lat` and `lng`',
      );
};

const judgeDateTime = (placed: Placed): readonly Problem[] =>
  placed.field.schema['format'] === 'local-date-time'
    ? []
    : unfit(placed, 'ต้องเป็นข้อความรูปแบบ local-date-time', 'it is a text of format `local-date-time`');

const slotParts = 'day,resource,start';

const judgeSlot = (placed: Placed): readonly Problem[] => {
  const names = placed.field.fields.map(({ name }) => name).toSorted();
  const booking = placed.context.definition.bookings?.find(({ id }) => id === placed.options['booking']);
  return names.join() === slotParts && booking?.slot === placed.field.pointer
    ? []
    : unfit(
        placed,
        'ต้องมี resource, day, start และระบุการจองของช่องนี้ใน booking',
        'it has `resource`, `day`, `start`, and its option `booking` names the booking of this field',
      );
};

const judgeFills = (placed: Placed, shown: readonly string[]): readonly Problem[] => {
  const path = `${fieldPath(placed.field)}/fills`;
  return Object.entries(asObject(placed.options['fills'])).flatMap(([pointer, field]) => {
    if (!placed.context.fields.has(pointer)) return [unknownField(path, pointer)];
    return shown.includes(String(field))
      ? []
      : unfit(placed, `ทะเบียนไม่แสดงช่อง ${String(field)}`, `the look-up does not show \`${String(field)}\``);
  });
};

const judgeLookUp = (placed: Placed): readonly Problem[] => {
  const { registers } = placed.context.definition;
  const register = registers?.find(({ id }) => id === placed.options['register']);
  if (placed.field.schema['type'] !== 'string' || !register?.lookUp)
    return unfit(
      placed,
      'ต้องเป็นข้อความ และ register ต้องเป็นทะเบียนที่ค้นได้',
      'it is a text, and its option `register` names a register with `lookUp`',
    );
  return judgeFills(placed, register.lookUp.shows);
};

const judges: Readonly<Record<string, (placed: Placed) => readonly Problem[]>> = {
  'date-range': judgeRange('date'),
  'time-range': judgeRange('local-time'),
  'map-line': judgeLine,
  'date-time': judgeDateTime,
  'booking-slot': judgeSlot,
  'register-lookup': judgeLookUp,
};

const judgeSums = (placed: Placed): readonly Problem[] => {
  const { sums } = placed.options;
  const numbers = placed.field.fields
    .filter(({ schema }) => schema['type'] === 'number' || schema['type'] === 'integer')
    .map(({ name }) => name);
  return !Array.isArray(sums) || sums.every((name) => numbers.includes(String(name)))
    ? []
    : unfit(placed, 'sums ต้องเป็นช่องตัวเลขของแถว', '`sums` names number fields of its rows');
};

/** Widgets of time, place, registers and bookings stand on fields whose answers they can give. */
export const lintPlacedWidgets: Lint = (context) =>
  [...context.fields.values()].flatMap((field) => {
    const placed = { ...placeIn(context.definition.form.ui, field), context };
    return [
      ...drawnBy(placed).flatMap((name) => (own(judges, name) ? judges[name]!(placed) : [])),
      ...judgeSums(placed),
    ];
  });
