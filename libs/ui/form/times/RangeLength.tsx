import { isObject } from '#core/fields';
import { useMessages } from '#ui/kit';
import { timeMessages } from './time-messages.js';

const dayMs = 86_400_000;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** «รวม 3 วัน», «รวม 2 ชั่วโมง 30 นาที»: both ends count among the days. */
export function RangeLength({ kind, value }: { readonly kind: string; readonly value: unknown }) {
  const t = useMessages(timeMessages);
  const { from, to } = isObject(value) ? value : {};
  if (typeof from !== 'string' || typeof to !== 'string') return null;
  const length =
    kind === 'date-range'
      ? Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1
      : minutesOf(to) - minutesOf(from);
  if (!(length > 0)) return null;
  return (
    <output className="range-length">
      {kind === 'date-range' ? t.days(length) : t.minutes(Math.floor(length / 60), length % 60)}
    </output>
  );
}
