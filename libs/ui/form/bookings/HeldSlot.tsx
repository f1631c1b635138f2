import { CalendarCheck } from 'lucide-react';
import type { BookingOffer, Hold, SlotRef } from '#contracts/bookings';
import { bangkokTime } from '#core/thai';
import { Button, Icon, useMessages, useText } from '#ui/kit';
import { bookingMessages } from './booking-messages.js';
import { useSlotWords } from './slot-words.js';

/** The slot that is kept, until when, and the ways out of it. */
export function HeldSlot({
  id,
  offer,
  slot,
  hold,
  onChange,
  onGiveBack,
}: {
  readonly id: string;
  readonly offer: BookingOffer;
  readonly slot: SlotRef;
  readonly hold: Hold | null;
  readonly onChange: () => void;
  readonly onGiveBack: () => void;
}) {
  const t = useMessages(bookingMessages);
  const text = useText();
  const { dayText, timeText } = useSlotWords(offer);
  const when = hold
    ? timeText({ start: slot.start, end: hold.end })
    : offer.kind === 'days'
      ? t.wholeDay
      : slot.start;
  return (
    <div className="found-card" data-held>
      <p className="found-number">
        <Icon of={CalendarCheck} />
        {hold ? t.held : t.kept}
      </p>
      <p className="slot-held">
        {[hold && text(hold.resource), dayText(slot.day), when].filter(Boolean).join(' · ')}
      </p>
      {hold && <p>{t.heldUntil(bangkokTime(hold.heldUntil))}</p>}
      <div className="cluster">
        <Button id={`${id}--first`} size="small" onClick={onChange}>
          {t.change}
        </Button>
        <Button tone="quiet" size="small" onClick={onGiveBack}>
          {t.giveBack}
        </Button>
      </div>
    </div>
  );
}
