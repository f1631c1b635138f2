import { useState } from 'react';
import { CalendarPlus, FastForward } from 'lucide-react';
import { bangkokDay } from '#core/thai';
import { Button, Day, DayField, Icon, Moment, createMessages, useMessages, useText } from '#ui/kit';
import { filledText } from '../workflow/step-words.js';
import { useWorkflow } from '../workflow/use-workflow.js';
import type { Play } from './use-play.js';

const messages = createMessages({
  th: {
    title: 'เวลาของเรื่อง',
    now: 'ตอนนี้',
    day: 'ผ่านไป 1 วัน',
    next: 'ไปถึงเวลาที่มีอะไรเกิดขึ้นเอง',
    to: 'ไปถึงวันที่',
    go: 'ไป',
    nothing: 'ไม่มีอะไรเกิดขึ้นเองอีก',
    running: 'ครบกำหนด',
    paused: 'หยุดนับ',
    stopped: 'หยุดแล้ว',
  },
  en: {
    title: 'Time of the case',
    now: 'Now',
    day: 'A day passes',
    next: 'On to when something happens by itself',
    to: 'On to the day',
    go: 'Go',
    nothing: 'Nothing will happen by itself any more',
    running: 'due',
    paused: 'paused',
    stopped: 'stopped',
  },
});

function Clocks({ play }: { readonly play: Play }) {
  const t = useMessages(messages);
  const text = useText();
  const workflow = useWorkflow();
  return (
    <ul>
      {play.simulated.clocks.flatMap(({ id, state, dueAt }) => {
        const clock = workflow.clocks?.find((one) => one.id === id);
        if (!clock) return [];
        const isRunning = state === 'running';
        return (
          <li key={id}>
            {text(filledText(clock.title))}:{' '}
            {isRunning ? t.running : state === 'paused' ? t.paused : t.stopped}{' '}
            {isRunning && dueAt !== null && <Moment value={dueAt} />}
          </li>
        );
      })}
    </ul>
  );
}

/** The clock of a play, moved day by day, to a day, or to the next moment at which something happens. */
export function PlayClock({ play }: { readonly play: Play }) {
  const t = useMessages(messages);
  const { now, nextAt } = play.simulated;
  const [day, setDay] = useState('');
  return (
    <section className="play-clock stack" aria-label={t.title}>
      <h3>
        {t.now} <Moment value={now.at} />
      </h3>
      <Clocks play={play} />
      <div className="inline-add-row">
        <Button size="small" icon={<Icon of={CalendarPlus} />} onClick={play.passDay}>
          {t.day}
        </Button>
        <Button
          size="small"
          icon={<Icon of={FastForward} />}
          disabled={nextAt === null}
          onClick={play.passToNext}
        >
          {nextAt === null ? (
            t.nothing
          ) : (
            <>
              {t.next} (<Day value={bangkokDay(nextAt)} />)
            </>
          )}
        </Button>
      </div>
      <div className="inline-add-row">
        <DayField label={t.to} value={day} onChange={setDay} />
        <Button size="small" disabled={day <= bangkokDay(now.at)} onClick={() => play.passTo(day)}>
          {t.go}
        </Button>
      </div>
    </section>
  );
}
