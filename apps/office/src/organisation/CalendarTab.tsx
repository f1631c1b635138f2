import { useState } from 'react';
import {
  Badge,
  Button,
  Day,
  DayField,
  Notice,
  TextField,
  TimeField,
  createMessages,
  useMessages,
  useText,
} from '#ui/kit';
import type { CalendarFacts, CalendarView } from '#contracts/organisation';
import { buddhistYear } from '#core/thai';
import { ChangeNotice } from './ChangeNotice.js';
import { Read } from './Read.js';
import { SaveButton } from './SaveButton.js';
import { TickList } from './TickList.js';
import { useCalendar, useChange } from './use-organisation.js';
import { PlainTable } from '../shell/PlainTable.js';

const messages = createMessages({
  th: {
    hours: 'เวลาราชการ',
    opens: 'เปิด',
    closes: 'ปิด',
    days: 'วันทำการ',
    weekdays: ['จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์', 'อาทิตย์'],
    holidays: (year: number) => `วันหยุด พ.ศ. ${year}`,
    day: 'วันที่',
    name: 'ชื่อวันหยุด',
    kind: 'ประเภท',
    local: 'ปิดเฉพาะหน่วยงานนี้',
    public: 'วันหยุดราชการ',
    expected: 'รอประกาศ',
    confirm: 'ตรงกับประกาศแล้ว',
    remove: 'นำออก',
    add: 'เพิ่มวันปิดทำการของหน่วยงาน',
    addName: 'เหตุที่ปิด',
    addButton: 'เพิ่มวันนี้',
    save: 'บันทึกปฏิทิน',
    title: 'บันทึกปฏิทิน?',
    means: 'วันครบกำหนดของเรื่องที่เปิดอยู่จะคำนวณใหม่ตามปฏิทินนี้',
    toConfirm: (count: number) => `มีวันหยุด ${count} วันที่ยังไม่ได้เทียบกับประกาศ`,
    actions: 'ทำรายการ',
  },
  en: {
    hours: 'Office hours',
    opens: 'Opens',
    closes: 'Closes',
    days: 'Working days',
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    holidays: (year: number) => `Holidays of ${year} B.E.`,
    day: 'Day',
    name: 'Name',
    kind: 'Kind',
    local: 'Closed here only',
    public: 'Public holiday',
    expected: 'Not announced yet',
    confirm: 'As announced',
    remove: 'Remove',
    add: 'Add a local closure',
    addName: 'Why it is closed',
    addButton: 'Add this day',
    save: 'Save the calendar',
    title: 'Save the calendar?',
    means: 'Due days of open cases are worked out again by this calendar.',
    toConfirm: (count: number) => `${count} holidays are not compared with the announcement yet`,
    actions: 'Actions',
  },
});

type Holiday = CalendarFacts['holidays'][number];
type SetHolidays = (change: (holidays: Holiday[]) => Holiday[]) => void;

function HolidayYear({
  year,
  holidays,
  setHolidays,
}: {
  year: number;
  holidays: readonly Holiday[];
  setHolidays: SetHolidays;
}) {
  const t = useMessages(messages);
  const text = useText();
  const without = ({ date }: Holiday) => setHolidays((all) => all.filter((each) => each.date !== date));
  const confirmed = (holiday: Holiday) =>
    setHolidays((all) =>
      all.map((each) => {
        if (each.date !== holiday.date) return each;
        const { confirm: _compared, ...rest } = each;
        return rest;
      }),
    );
  return (
    <PlainTable>
      <caption>{t.holidays(year)}</caption>
      <thead>
        <tr>
          {(['day', 'name', 'kind', 'actions'] as const).map((column) => (
            <th key={column} scope="col">
              {t[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {holidays.map((holiday) => (
          <tr key={holiday.date}>
            <th scope="row">
              <Day value={holiday.date} />
            </th>
            <td>{text(holiday.name)}</td>
            <td>
              {holiday.confirm ? (
                <Badge tone="warning">{t.expected}</Badge>
              ) : (
                <span>{holiday.local ? t.local : t.public}</span>
              )}
            </td>
            <td>
              <div className="row-actions">
                {holiday.confirm && (
                  <Button size="small" onClick={() => confirmed(holiday)}>
                    {t.confirm}
                  </Button>
                )}
                <Button size="small" tone="quiet" onClick={() => without(holiday)}>
                  {t.remove}
                </Button>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}

function AddClosure({ setHolidays }: { readonly setHolidays: SetHolidays }) {
  const t = useMessages(messages);
  const [day, setDay] = useState('');
  const [name, setName] = useState('');
  const add = () => {
    const closure = { date: day, name: { th: name.trim(), en: name.trim() }, local: true };
    setHolidays((all) =>
      [...all.filter(({ date }) => date !== day), closure].toSorted((a, b) => a.date.localeCompare(b.date)),
    );
    setDay('');
    setName('');
  };
  return (
    <section className="stack-tight" aria-labelledby="closure-new">
      <h2 id="closure-new">{t.add}</h2>
      <div className="field-row">
        <DayField label={t.day} value={day} onChange={setDay} />
        <TextField label={t.addName} value={name} onChange={(event) => setName(event.target.value)} />
        <Button disabled={!day || !name.trim()} onClick={add}>
          {t.addButton}
        </Button>
      </div>
    </section>
  );
}

function CalendarForm({ view }: { readonly view: CalendarView }) {
  const t = useMessages(messages);
  const [calendar, setCalendar] = useState(view.calendar);
  const save = useChange((client, next: CalendarFacts) =>
    client.put('/api/admin/calendar', { body: { revision: view.revision, calendar: next } }),
  );
  const { officeHours, holidays } = calendar;
  const layHours = (change: Partial<CalendarFacts['officeHours']>) =>
    setCalendar((all) => ({ ...all, officeHours: { ...all.officeHours, ...change } }));
  const setHolidays: SetHolidays = (change) =>
    setCalendar((all) => ({ ...all, holidays: change([...all.holidays]) }));
  const years = [...new Set(holidays.map(({ date }) => buddhistYear(date)))];
  return (
    <div className="stack">
      {view.toConfirm > 0 && <Notice tone="warning" title={t.toConfirm(view.toConfirm)} />}
      <ChangeNotice change={save} />
      <section className="stack-tight" aria-labelledby="hours-title">
        <h2 id="hours-title">{t.hours}</h2>
        <div className="field-row">
          {(['opens', 'closes'] as const).map((end) => (
            <TimeField
              key={end}
              label={t[end]}
              value={officeHours[end]}
              onChange={(time) => layHours({ [end]: time })}
            />
          ))}
        </div>
        <TickList
          legend={t.days}
          options={t.weekdays.map((label, index) => ({ value: String(index + 1), label }))}
          chosen={officeHours.days.map(String)}
          onChange={(days) => layHours({ days: days.map(Number).toSorted((a, b) => a - b) })}
        />
      </section>
      <AddClosure setHolidays={setHolidays} />
      <div>
        <SaveButton
          verb={t.save}
          title={t.title}
          means={t.means}
          busy={save.isPending}
          onSave={() => save.mutate(calendar)}
        />
      </div>
      {years.map((year) => (
        <HolidayYear
          key={year}
          year={year}
          holidays={holidays.filter(({ date }) => buddhistYear(date) === year)}
          setHolidays={setHolidays}
        />
      ))}
    </div>
  );
}

/** Office hours, public holidays and local closures: what working days are counted by. */
export function CalendarTab() {
  return <Read from={useCalendar()}>{(view) => <CalendarForm key={view.revision} view={view} />}</Read>;
}
