import { useId } from 'react';
import type { BookingOffer, SlotDay } from '#contracts/bookings';
import { classNames, useMessages, useText } from '#ui/kit';
import { bookingMessages } from './booking-messages.js';
import { useSlotWords } from './slot-words.js';

const freeOf = ({ slots }: SlotDay): number => slots.filter(({ free }) => free > 0).length;

/** Two weeks of days, each with what is free; one is chosen with the arrow keys or a press. */
export function DayList({
  offer,
  days,
  day,
  firstId,
  invalid,
  describedBy,
  onDay,
}: {
  readonly offer: BookingOffer;
  readonly days: readonly SlotDay[];
  readonly day: string | null;
  readonly firstId: string;
  readonly invalid: boolean;
  readonly describedBy: string | undefined;
  /** `pressed` by finger or mouse; arrow keys choose too. */
  readonly onDay: (day: string, pressed: boolean) => void;
}) {
  const t = useMessages(bookingMessages);
  const text = useText();
  const { dayText } = useSlotWords(offer);
  const name = useId();
  const closedText = ({ closed }: SlotDay) => closed && text(closed);
  const firstOpen = days.find((each) => freeOf(each) > 0)?.day;
  return (
    <div
      className="slot-days"
      role="radiogroup"
      aria-label={t.days}
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
    >
      {days.map((each) => {
        const free = freeOf(each);
        return (
          <label className={classNames('choice slot-day', free === 0 && 'slot-closed')} key={each.day}>
            <input
              type="radio"
              id={each.day === firstOpen ? firstId : undefined}
              name={name}
              checked={each.day === day}
              disabled={free === 0}
              onChange={({ nativeEvent }) => onDay(each.day, (nativeEvent as UIEvent).detail > 0)}
            />
            <span className="slot-day-name">
              {dayText(each.day)}
              <span className="slot-day-free">
                {closedText(each) ?? (free > 0 ? t.freeSlots(free) : t.full)}
              </span>
            </span>
          </label>
        );
      })}
    </div>
  );
}
