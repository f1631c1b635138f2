import { useState } from 'react';
import { ConfirmDialog } from '#ui/case';
import { Button, Day, DayField, SelectField, createMessages, useMessages } from '#ui/kit';
import type { AbsenceView } from '#contracts/organisation';
import { ChangeNotice } from './ChangeNotice.js';
import { Read } from './Read.js';
import { useAbsences, useChange } from './use-organisation.js';
import { PlainTable } from '../shell/PlainTable.js';

const messages = createMessages({
  th: {
    intro: 'ระหว่างลา ผู้ทำงานแทนทำเรื่องได้ในนามของผู้ลา และประวัติบันทึกทั้งสองชื่อ',
    caption: 'วันลา',
    officer: 'ผู้ลา',
    standIn: 'ผู้ทำงานแทน',
    from: 'ตั้งแต่วันที่',
    to: 'ถึงวันที่',
    choose: 'เลือกเจ้าหน้าที่',
    add: 'บันทึกวันลา',
    none: 'ไม่มีใครลาในช่วงนี้',
    end: 'ยกเลิกวันลา',
    endTitle: (name: string) => `ยกเลิกวันลาของ ${name}?`,
    endMeans: 'ผู้ทำงานแทนหมดอำนาจแทนทันที',
    actions: 'ทำรายการ',
    enter: 'บันทึกวันลาใหม่',
  },
  en: {
    intro: 'While somebody is away, the stand-in acts in their name; the history keeps both names.',
    caption: 'Absences',
    officer: 'Who is away',
    standIn: 'Who stands in',
    from: 'From',
    to: 'To',
    choose: 'Choose an officer',
    add: 'Enter the absence',
    none: 'Nobody is away',
    end: 'Take back',
    endTitle: (name: string) => `Take back the absence of ${name}?`,
    endMeans: 'The stand-in can’t act in their name from now on.',
    actions: 'Actions',
    enter: 'A new absence',
  },
});

interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly mayEnter: boolean;
}

const blank = { officer: '', standIn: '', from: '', to: '' };

function AbsenceForm({ colleagues }: { readonly colleagues: readonly Colleague[] }) {
  const t = useMessages(messages);
  const [typed, setTyped] = useState(blank);
  const add = useChange((client, body: typeof blank) => client.post('/api/absences', { body }));
  const lay = (name: keyof typeof blank) => (event: { target: { value: string } }) =>
    setTyped((all) => ({ ...all, [name]: event.target.value }));
  const isComplete = Object.values(typed).every(Boolean);
  return (
    <section className="stack-tight" aria-labelledby="absence-new">
      <h2 id="absence-new">{t.enter}</h2>
      <ChangeNotice change={add} />
      <div className="field-row">
        {(['officer', 'standIn'] as const).map((who) => (
          <SelectField key={who} label={t[who]} value={typed[who]} onChange={lay(who)}>
            <option value="">{t.choose}</option>
            {colleagues
              .filter(({ id, mayEnter }) => (who === 'officer' ? mayEnter : id !== typed.officer))
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </SelectField>
        ))}
        {(['from', 'to'] as const).map((day) => (
          <DayField
            key={day}
            label={t[day]}
            value={typed[day]}
            onChange={(value) => setTyped((all) => ({ ...all, [day]: value }))}
          />
        ))}
      </div>
      <div>
        <Button
          tone="primary"
          disabled={!isComplete}
          busy={add.isPending}
          onClick={() => add.mutate(typed, { onSuccess: () => setTyped(blank) })}
        >
          {t.add}
        </Button>
      </div>
    </section>
  );
}

function AbsenceTable({ items, mayEnter }: { items: readonly AbsenceView[]; mayEnter: ReadonlySet<string> }) {
  const t = useMessages(messages);
  const [asked, setAsked] = useState<AbsenceView | null>(null);
  const end = useChange((client, id: string) => client.delete('/api/absences/:id', { params: { id } }));
  if (items.length === 0) return <p className="soft">{t.none}</p>;
  return (
    <>
      {end.isError && <ChangeNotice change={end} />}
      <PlainTable>
        <caption className="visually-hidden">{t.caption}</caption>
        <thead>
          <tr>
            {(['officer', 'standIn', 'from', 'to', 'actions'] as const).map((column) => (
              <th key={column} scope="col">
                {t[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((absence) => (
            <tr key={absence.id}>
              <th scope="row">{absence.officer.name}</th>
              <td>{absence.standIn.name}</td>
              <td>
                <Day value={absence.from} />
              </td>
              <td>
                <Day value={absence.to} />
              </td>
              <td>
                {mayEnter.has(absence.officer.id) && (
                  <Button size="small" onClick={() => setAsked(absence)}>
                    {t.end}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
      {asked && (
        <ConfirmDialog
          title={t.endTitle(asked.officer.name)}
          verb={t.end}
          onCancel={() => setAsked(null)}
          onConfirm={() => {
            end.mutate(asked.id);
            setAsked(null);
          }}
        >
          {t.endMeans}
        </ConfirmDialog>
      )}
    </>
  );
}

/** Who is away and who stands in; entered by an administrator or a supervisor. */
export function AbsencesTab() {
  const t = useMessages(messages);
  return (
    <Read from={useAbsences()}>
      {({ items, officers }) => (
        <div className="stack">
          <p className="soft">{t.intro}</p>
          <AbsenceTable
            items={items}
            mayEnter={new Set(officers.filter((each) => each.mayEnter).map(({ id }) => id))}
          />
          {officers.some(({ mayEnter }) => mayEnter) && <AbsenceForm colleagues={officers} />}
        </div>
      )}
    </Read>
  );
}
