import { useEffect, useRef, useState } from 'react';
import { CalendarCheck, ChevronLeft, ChevronRight, Zap } from 'lucide-react';
import type { BookingOffer, FreeSlot, HoldBody } from '#contracts/bookings';
import { Button, ErrorState, FieldError, Icon, Notice, Spinner, useMessages } from '#ui/kit';
import { bookingMessages } from './booking-messages.js';
import { DayList } from './DayList.js';
import { daysAfter, useSlotWords } from './slot-words.js';
import { TimeList } from './TimeList.js';
import { shownDays, type SlotsState } from './use-slots.js';

interface SlotPickerProps {
  readonly id: string;
  readonly offer: BookingOffer;
  readonly state: SlotsState;
  readonly busy: boolean;
  readonly refusal: string | null;
  readonly invalid: boolean;
  readonly describedBy: string | undefined;
  readonly onChoosing: (choosing: boolean) => void;
  readonly onTake: (slot: HoldBody['slot']) => void;
}

/** Days, times, and the press that keeps one. */
export function SlotPicker({
  id,
  offer,
  state,
  busy,
  refusal,
  invalid,
  describedBy,
  onChoosing,
  onTake,
}: SlotPickerProps) {
  const t = useMessages(bookingMessages);
  const { dayText, timeText } = useSlotWords(offer);
  const { fit, slots, from, failed, goTo, reload } = state;
  const [day, setDay] = useState<string | null>(null);
  const [slot, setSlot] = useState<FreeSlot | null>(null);
  const [empty, setEmpty] = useState(false);
  const times = useRef<HTMLDivElement>(null);
  const scrolls = useRef(false);
  // On a phone the times stand below two weeks of days.
  useEffect(() => {
    if (!scrolls.current || !times.current) return;
    scrolls.current = false;
    times.current.scrollIntoView({ block: 'center' });
  });
  if (failed) return <ErrorState level={2} title={t.failed} onRetry={reload} />;
  if (!slots || !fit) return <Spinner>{t.loading}</Spinner>;
  if (fit.resources.length === 0) return <Notice>{t.noFit}</Notice>;
  const { earliest } = slots;
  const chosen = slots.days.find((each) => each.day === day);
  const choose = (next: string | null, time: FreeSlot | null) => {
    setDay(next);
    setSlot(time);
    setEmpty(false);
    onChoosing(time !== null);
  };
  const turn = (to: string) => {
    choose(null, null);
    goTo(to);
  };
  const take = () => {
    setEmpty(!slot || !day);
    if (slot && day) onTake({ resource: slot.resource, day, start: slot.start });
  };
  const previous = daysAfter(from, -shownDays);
  const next = daysAfter(from, shownDays);
  return (
    <div className="slot-picker">
      {!earliest && <Notice tone="warning">{t.nothing}</Notice>}
      {earliest && (
        <div>
          <Button
            busy={busy}
            icon={<Icon of={Zap} />}
            onClick={() => onTake({ resource: earliest.resource, day: earliest.day, start: earliest.start })}
          >
            {t.earliest(`${dayText(earliest.day)} ${timeText(earliest)}`)}
          </Button>
        </div>
      )}
      <div className="spread slot-turn">
        <Button
          size="small"
          disabled={from <= fit.firstDay}
          icon={<Icon of={ChevronLeft} />}
          onClick={() => turn(previous < fit.firstDay ? fit.firstDay : previous)}
        >
          {t.earlier}
        </Button>
        <output className="slot-span">{t.span(dayText(from), dayText(daysAfter(next, -1)))}</output>
        <Button
          size="small"
          disabled={next > fit.lastDay}
          icon={<Icon of={ChevronRight} />}
          onClick={() => turn(next)}
        >
          {t.later}
        </Button>
      </div>
      <DayList
        {...{ offer, day, invalid, describedBy }}
        days={slots.days}
        firstId={`${id}--first`}
        onDay={(chosenDay, pressed) => {
          choose(chosenDay, null);
          scrolls.current = pressed;
        }}
      />
      {chosen && (
        <div ref={times}>
          <TimeList
            {...{ offer, slot }}
            resources={slots.resources}
            day={chosen}
            onSlot={(time) => choose(day, time)}
          />
        </div>
      )}
      {refusal && (
        <Notice tone="warning" role="alert">
          {refusal}
        </Notice>
      )}
      {empty && (
        <div role="alert">
          <FieldError>{t.chooseFirst}</FieldError>
        </div>
      )}
      <div>
        <Button tone="primary" busy={busy} icon={<Icon of={CalendarCheck} />} onClick={take}>
          {busy ? t.taking : t.take}
        </Button>
      </div>
    </div>
  );
}
