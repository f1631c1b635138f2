import { own, type Field } from '#core/fields';
import type { Problem } from '#core/result';
import type { BookingDefinition } from '../../meta/bookings.js';
import { doubles, found, unknownField, type Lint, type LintContext } from '../lint-context.js';

const parts = ['resource', 'day', 'start'];

/** The field of a chosen slot is a group `{ resource, day, start }` of texts. */
const isSlot = (field: Field): boolean =>
  field.kind === 'group' &&
  parts.every((name) =>
    field.fields.some((child) => child.name === name && own(child.schema, 'type') === 'string'),
  );

const lintSlot = ({ slot }: BookingDefinition, path: string, { fields }: LintContext): readonly Problem[] => {
  const field = fields.get(slot);
  if (!field) return [unknownField(`${path}/slot`, slot)];
  return isSlot(field)
    ? []
    : [
        found(
          `${path}/slot`,
          'booking-slot-shape',
          'ช่องเวลาที่จองต้องเป็นกลุ่ม resource, day, start',
          'The field of a slot is a group of `resource`, `day` and `start`',
        ),
      ];
};

const backwards = (path: string): Problem =>
  found(path, 'times-swapped', 'เวลาสิ้นสุดต้องอยู่หลังเวลาเริ่ม', 'It ends before it begins');

const overlapping = (path: string): Problem =>
  found(path, 'times-overlap', 'ช่วงเวลาซ้อนกันหรือไม่เรียงลำดับ', 'Times overlap or are not in order');

const lintTimes = ({ slots }: BookingDefinition, path: string): readonly Problem[] => {
  const [key, times] =
    slots.kind === 'periods'
      ? (['periods', slots.periods] as const)
      : slots.kind === 'minutes'
        ? (['hours', slots.hours ?? []] as const)
        : (['', []] as const);
  return times.flatMap(({ from, to }, index) => {
    const at = `${path}/slots/${key}/${index}`;
    const before = times[index - 1];
    if (to <= from) return [backwards(at)];
    return before && from < before.to ? [overlapping(at)] : [];
  });
};

const lintLead = ({ lead }: BookingDefinition, path: string): readonly Problem[] =>
  lead.atLeast && lead.atLeast.unit !== 'hours' && lead.atLeast.amount > lead.atMost
    ? [
        found(
          `${path}/lead`,
          'booking-lead-swapped',
          'จองล่วงหน้าได้ช้าที่สุดต้องไม่เกินเร็วที่สุด',
          'The shortest lead is longer than the longest',
        ),
      ]
    : [];

const lintBooking = (booking: BookingDefinition, path: string, context: LintContext): readonly Problem[] => [
  ...lintSlot(booking, path, context),
  ...lintTimes(booking, path),
  ...lintLead(booking, path),
  ...(booking.slots.kind === 'periods'
    ? doubles(booking.slots.periods.map(({ id }) => id)).map((id) =>
        found(
          `${path}/slots/periods`,
          'double-id',
          `มีช่วง ${id} มากกว่าหนึ่ง`,
          `There are two periods called ${id}`,
        ),
      )
    : []),
  ...(booking.preempts && !booking.priority
    ? [
        found(
          `${path}/preempts`,
          'preempts-without-priority',
          'การแทนที่คิวต้องมีลำดับความสำคัญ (priority)',
          'Who may come first is said by `priority`',
        ),
      ]
    : []),
];

/** Bookings: the field of the slot, times in order, a lead that can be kept. */
export const lintBookings: Lint = (context) =>
  (context.definition.bookings ?? []).flatMap((booking, index) =>
    lintBooking(booking, `/bookings/${index}`, context),
  );
