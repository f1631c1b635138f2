import { SlidersHorizontal } from 'lucide-react';
import { DayField, DropDown, Icon, SelectField, createMessages, useMessages, useText } from '#ui/kit';
import type { InboxMark, InboxView } from './inbox-address.js';
import { inboxMessages } from './messages.js';
import { useInboxFilters } from './use-inbox.js';

const messages = createMessages({
  th: {
    more: 'ตัวกรองเพิ่ม',
    active: (count: number) => `ตัวกรองเพิ่ม (${count})`,
    all: 'ทั้งหมด',
    division: 'ส่วนราชการ',
    village: 'หมู่บ้าน',
    flags: 'ธง',
    receivedFrom: 'รับตั้งแต่',
    receivedTo: 'รับถึง',
    dueFrom: 'ครบกำหนดตั้งแต่',
    dueTo: 'ครบกำหนดถึง',
    unread: 'ยังไม่ได้อ่าน',
    mentioned: 'มีบันทึกถึงฉัน',
    unanswered: 'ผู้ยื่นเขียนมา ยังไม่ตอบ',
  },
  en: {
    more: 'More filters',
    active: (count: number) => `More filters (${count})`,
    all: 'All',
    division: 'Division',
    village: 'Village',
    flags: 'Flag',
    receivedFrom: 'Received from',
    receivedTo: 'Received to',
    dueFrom: 'Due from',
    dueTo: 'Due to',
    unread: 'Unread',
    mentioned: 'A note points to me',
    unanswered: 'The applicant waits for an answer',
  },
});

const days = ['receivedFrom', 'receivedTo', 'dueFrom', 'dueTo'] as const;
const marks: readonly InboxMark[] = ['unread', 'mentioned', 'unanswered'];
const lists = ['division', 'village', 'flags'] as const;

interface MoreFiltersProps {
  readonly view: InboxView;
  readonly change: (view: InboxView) => void;
}

/** Filters that are wanted less often: division, village, flag, dates and marks. */
export function MoreFilters({ view, change }: MoreFiltersProps) {
  const t = useMessages(messages);
  const { village: villageName } = useMessages(inboxMessages);
  const text = useText();
  const filters = useInboxFilters();
  const options = {
    division: filters.divisions.map(({ id, name }) => ({ value: id, label: text(name) })),
    village: filters.villages.map(({ number, name }) => ({
      value: String(number),
      label: `${villageName(number)} ${text(name)}`,
    })),
    flags: filters.flags.map(({ id, title }) => ({ value: id, label: text(title) })),
  };
  const active = [...days, ...marks, ...lists].filter((name) => view[name]).length;
  const summary = (
    <>
      <Icon of={SlidersHorizontal} />
      {active > 0 ? t.active(active) : t.more}
    </>
  );
  return (
    <DropDown summary={summary}>
      <div className="more-filters">
        {lists.map((name) => (
          <SelectField
            key={name}
            label={t[name]}
            value={view[name] ?? ''}
            onChange={(event) => change({ [name]: event.target.value })}
          >
            <option value="">{t.all}</option>
            {options[name].map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </SelectField>
        ))}
        {days.map((name) => (
          <DayField
            key={name}
            label={t[name]}
            value={view[name] ?? ''}
            onChange={(day) => change({ [name]: day })}
          />
        ))}
        <div>
          {marks.map((name) => (
            <label key={name} className="check-line">
              <input
                type="checkbox"
                checked={view[name] === true}
                onChange={(event) => change({ [name]: event.target.checked })}
              />
              {t[name]}
            </label>
          ))}
        </div>
      </div>
    </DropDown>
  );
}
