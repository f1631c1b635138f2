import { useId } from 'react';
import type { BookingOffer, FreeSlot, SlotDay, Slots } from '#contracts/bookings';
import { classNames, useMessages } from '#ui/kit';
import { bookingMessages } from './booking-messages.js';
import { useSlotWords } from './slot-words.js';

const sameSlot = (
  one: Pick<FreeSlot, 'resource' | 'start'> | null,
  other: Pick<FreeSlot, 'resource' | 'start'>,
): boolean => one?.resource === other.resource && one.start === other.start;

/** The times of one day; where resources are told apart, each with its own. */
export function TimeList({
  offer,
  resources,
  day,
  slot,
  onSlot,
}: {
  readonly offer: BookingOffer;
  readonly resources: Slots['resources'];
  readonly day: SlotDay;
  readonly slot: FreeSlot | null;
  readonly onSlot: (slot: FreeSlot) => void;
}) {
  const t = useMessages(bookingMessages);
  const { dayText, timeText, resourceText } = useSlotWords(offer);
  const name = useId();
  return (
    <div className="slot-times" role="radiogroup" aria-label={t.times(dayText(day.day))}>
      <p className="field-label" aria-hidden="true">
        {t.times(dayText(day.day))}
      </p>
      {day.slots.map((each) => (
        <label
          className={classNames('choice', each.free === 0 && 'slot-closed')}
          key={`${each.resource} ${each.start}`}
        >
          <input
            type="radio"
            name={name}
            checked={sameSlot(slot, each)}
            disabled={each.free === 0}
            onChange={() => onSlot(each)}
          />
          <span>
            {[resourceText(resources, each.resource), timeText(each)].filter(Boolean).join(' · ')}
            <span className="slot-day-free"> {each.free > 0 ? t.free(each.free) : t.full}</span>
          </span>
        </label>
      ))}
    </div>
  );
}
