import { useState } from 'react';
import { Plus } from 'lucide-react';
import { Button, Icon, createMessages, useMessages, useText } from '#ui/kit';
import type { DivisionView } from '#contracts/organisation';
import { ChangeNotice } from './ChangeNotice.js';
import { Read } from './Read.js';
import { SaveButton } from './SaveButton.js';
import { useChange, useDivisions } from './use-organisation.js';
import { PlainTable } from '../shell/PlainTable.js';

const messages = createMessages({
  th: {
    intro: 'อบต. เล็กอาจมีแค่สำนักปลัดกับกองช่าง: เลือกว่าส่วนราชการใดทำงานแทนกองที่ไม่มี',
    caption: 'ส่วนราชการที่บริการอ้างถึง',
    id: 'รหัส',
    names: 'ชื่อไทยและอังกฤษ',
    name: 'ชื่อ (ไทย)',
    english: 'ชื่อ (อังกฤษ)',
    servedBy: 'ใครทำงานนี้',
    itself: 'กองนี้เอง',
    officers: 'เจ้าหน้าที่',
    services: 'บริการ',
    cases: 'เรื่องที่เปิดอยู่',
    add: 'เพิ่มส่วนราชการ',
    save: 'บันทึกการเปลี่ยนแปลง',
    title: 'บันทึกส่วนราชการ?',
    means: 'เรื่องที่เปิดอยู่ของกองที่เปลี่ยนผู้ทำงานจะไปอยู่ในคิวของผู้ทำงานใหม่ทันที',
  },
  en: {
    intro: 'A small council may have two divisions only: choose who does the work of those it has not.',
    caption: 'Divisions that services name',
    id: 'Key',
    names: 'Name, Thai and English',
    name: 'Name (Thai)',
    english: 'Name (English)',
    servedBy: 'Who does its work',
    itself: 'The division itself',
    officers: 'Officers',
    services: 'Services',
    cases: 'Open cases',
    add: 'Add a division',
    save: 'Save the changes',
    title: 'Save the divisions?',
    means: 'Open cases of a division whose work moves show in the queues of who does it, at once.',
  },
});

type Row = Pick<DivisionView, 'id' | 'servedBy'> & { name: { th: string; en: string }; isNew?: boolean };

const toRow = ({ id, name, servedBy }: DivisionView): Row => ({
  id,
  servedBy,
  name: { th: name.th, en: name.en ?? '' },
});

const counted: ReadonlySet<string> = new Set(['officers', 'services', 'cases']);

function DivisionRows({ items }: { readonly items: readonly DivisionView[] }) {
  const t = useMessages(messages);
  const text = useText();
  const [rows, setRows] = useState(() => items.map(toRow));
  const save = useChange((client, divisions: Row[]) =>
    client.put('/api/admin/divisions', {
      body: { divisions: divisions.map(({ id, name, servedBy }) => ({ id: id.trim(), name, servedBy })) },
    }),
  );
  const lay = (at: number, change: Partial<Row>) =>
    setRows((all) => all.map((row, index) => (index === at ? { ...row, ...change } : row)));
  const figures = (id: string) => items.find((item) => item.id === id);
  return (
    <div className="stack">
      <p className="soft">{t.intro}</p>
      <ChangeNotice change={save} />
      <PlainTable className="division-table">
        <caption className="visually-hidden">{t.caption}</caption>
        <thead>
          <tr>
            {(['id', 'name', 'servedBy', 'officers', 'services', 'cases'] as const).map((column) => (
              <th key={column} scope="col" className={counted.has(column) ? 'number' : undefined}>
                {column === 'name' ? t.names : t[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.isNew ? at : row.id}>
              <th scope="row">
                {row.isNew ? (
                  <input
                    className="input"
                    aria-label={t.id}
                    value={row.id}
                    onChange={(event) => lay(at, { id: event.target.value })}
                  />
                ) : (
                  row.id
                )}
              </th>
              <td>
                {(['th', 'en'] as const).map((language) => (
                  <input
                    key={language}
                    lang={language}
                    className="input"
                    aria-label={`${language === 'th' ? t.name : t.english} ${row.id}`}
                    value={row.name[language]}
                    onChange={(event) => lay(at, { name: { ...row.name, [language]: event.target.value } })}
                  />
                ))}
              </td>
              <td>
                <select
                  className="input"
                  aria-label={`${t.servedBy} ${row.id}`}
                  value={row.servedBy ?? ''}
                  onChange={(event) => lay(at, { servedBy: event.target.value || null })}
                >
                  <option value="">{t.itself}</option>
                  {rows
                    .filter(({ id, servedBy }) => id !== row.id && !servedBy)
                    .map(({ id, name }) => (
                      <option key={id} value={id}>
                        {text(name)}
                      </option>
                    ))}
                </select>
              </td>
              {(['officers', 'services', 'openCases'] as const).map((figure) => (
                <td key={figure} className="number">
                  {figures(row.id)?.[figure] ?? 0}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </PlainTable>
      <div className="cluster">
        <Button
          icon={<Icon of={Plus} />}
          onClick={() =>
            setRows((all) => [...all, { id: '', name: { th: '', en: '' }, servedBy: null, isNew: true }])
          }
        >
          {t.add}
        </Button>
        <SaveButton
          verb={t.save}
          title={t.title}
          means={t.means}
          busy={save.isPending}
          onSave={() => save.mutate(rows)}
        />
      </div>
    </div>
  );
}

/** Divisions that services name, and who does their work in this council. */
export function DivisionsTab() {
  return <Read from={useDivisions()}>{({ items }) => <DivisionRows items={items} />}</Read>;
}
