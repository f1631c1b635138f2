import { CalendarClock, CalendarX2, Check, CirclePause, Clock3, Minus, TriangleAlert } from 'lucide-react';
import { Day, Icon, useMessages, useText, type IconComponent } from '#ui/kit';
import { bangkokDay } from '#core/thai';
import { dueMessages } from './due-messages.js';
import { dueStanding, dueTones, type Due, type DueStanding } from './due-standing.js';
import { useNow } from './use-now.js';

const icons: Readonly<Record<DueStanding, IconComponent>> = {
  none: Minus,
  paused: CirclePause,
  stopped: Check,
  late: CalendarX2,
  today: TriangleAlert,
  soon: CalendarClock,
  calm: Clock3,
};

/** The standing in words: the clock’s own («เหลือ 3 วัน»), or by working days; nothing when the day alone says it. */
const useDueWords = (): ((due: Due) => string) => {
  const t = useMessages(dueMessages);
  const text = useText();
  const now = useNow();
  return (due) => {
    if (due.words) return text(due.words);
    const standing = dueStanding(due, now);
    const days = due.workingDaysLeft ?? 0;
    if (standing === 'late' && days < 0) return t.overdue(-days);
    if (standing === 'soon' || standing === 'calm') return days > 0 ? t.left(days) : '';
    return t[standing];
  };
};

/** A due date: day, words, icon and colour together, so that none of them speaks alone. */
export function DueBadge({ due }: { readonly due: Due }) {
  const standing = dueStanding(due, useNow());
  const words = useDueWords()(due);
  return (
    <span className={`due tone-${dueTones[standing]}`}>
      <Icon of={icons[standing]} />
      <span className="due-words">
        {due.dueAt && standing !== 'stopped' && <Day value={bangkokDay(due.dueAt)} />}
        {words && <strong className="nowrap">{words}</strong>}
      </span>
    </span>
  );
}
