import { useState } from 'react';
import { Plus } from 'lucide-react';
import { Button, Icon, TextField, createMessages, useMessages } from '#ui/kit';
import type { CouncilFacts, CouncilView } from '#contracts/organisation';
import { ChangeNotice } from './ChangeNotice.js';
import { IdleRelease } from './IdleRelease.js';
import { Read } from './Read.js';
import { SaveButton } from './SaveButton.js';
import { useChange, useProfile } from './use-organisation.js';

const messages = createMessages({
  th: {
    name: 'ชื่อหน่วยงาน',
    address: 'ที่อยู่',
    inThai: 'ภาษาไทย',
    inEnglish: 'ภาษาอังกฤษ',
    phone: 'โทรศัพท์',
    emergency: 'เบอร์ฉุกเฉิน',
    who: 'หน่วยงานที่รับสาย',
    number: 'เบอร์',
    villages: 'หมู่บ้าน',
    villageNumber: 'หมู่ที่',
    villageName: 'ชื่อหมู่บ้าน',
    remove: 'นำออก',
    add: 'เพิ่ม',
    save: 'บันทึกข้อมูลหน่วยงาน',
    title: 'บันทึกข้อมูลหน่วยงาน?',
    means: 'ประชาชนเห็นข้อมูลนี้ทันที และหนังสือที่ออกต่อไปใช้ข้อมูลนี้',
  },
  en: {
    name: 'Name of the council',
    address: 'Address',
    inThai: 'in Thai',
    inEnglish: 'in English',
    phone: 'Telephone',
    emergency: 'Emergency numbers',
    who: 'Who answers',
    number: 'Number',
    villages: 'Villages',
    villageNumber: 'Number',
    villageName: 'Name',
    remove: 'Remove',
    add: 'Add',
    save: 'Save the profile',
    title: 'Save the profile?',
    means: 'Citizens see it at once, and letters issued from now on use it.',
  },
});

type Lay = (change: Partial<CouncilFacts>) => void;
interface PartProps {
  readonly council: CouncilFacts;
  readonly lay: Lay;
}

function Names({ council, lay }: PartProps) {
  const t = useMessages(messages);
  return (['name', 'address'] as const).map((part) => (
    <div key={part} className="field-row">
      {(['th', 'en'] as const).map((language) => (
        <TextField
          key={language}
          label={`${t[part]} (${language === 'th' ? t.inThai : t.inEnglish})`}
          value={council[part][language] ?? ''}
          onChange={(event) => lay({ [part]: { ...council[part], [language]: event.target.value } })}
        />
      ))}
    </div>
  ));
}

const replaced = <T,>(list: readonly T[], at: number, item: T): T[] =>
  list.map((each, index) => (index === at ? item : each));

/** A name for each line that stays with it while others come and go. */
const useLineKeys = (count: number) => {
  const [keys, setKeys] = useState(() => Array.from({ length: count }, (_, at) => at));
  return {
    keyOf: (at: number) => keys[at],
    drop: (at: number) => setKeys(keys.toSpliced(at, 1)),
    append: () => setKeys([...keys, Math.max(-1, ...keys) + 1]),
  };
};

function Emergency({ council: { emergency }, lay }: PartProps) {
  const t = useMessages(messages);
  const { keyOf, drop, append } = useLineKeys(emergency.length);
  const remove = (at: number) => {
    drop(at);
    lay({ emergency: emergency.toSpliced(at, 1) });
  };
  const add = () => {
    append();
    lay({ emergency: [...emergency, { title: { th: '', en: '' }, phone: '' }] });
  };
  return (
    <fieldset className="stack-tight line-list">
      <legend className="field-label">{t.emergency}</legend>
      {emergency.map((line, at) => (
        <div key={keyOf(at)} className="field-row">
          <TextField
            label={t.who}
            value={line.title.th}
            onChange={(event) =>
              lay({
                emergency: replaced(emergency, at, {
                  ...line,
                  title: { ...line.title, th: event.target.value },
                }),
              })
            }
          />
          <TextField
            label={t.number}
            value={line.phone}
            onChange={(event) =>
              lay({ emergency: replaced(emergency, at, { ...line, phone: event.target.value }) })
            }
          />
          <Button onClick={() => remove(at)}>{t.remove}</Button>
        </div>
      ))}
      <div>
        <Button size="small" icon={<Icon of={Plus} />} onClick={add}>
          {t.add}
        </Button>
      </div>
    </fieldset>
  );
}

function Villages({ council: { villages }, lay }: PartProps) {
  const t = useMessages(messages);
  const next = Math.max(0, ...villages.map(({ number }) => number)) + 1;
  return (
    <fieldset className="stack-tight line-list">
      <legend className="field-label">{t.villages}</legend>
      {villages.map((village, at) => (
        <div key={village.number} className="field-row">
          <TextField label={t.villageNumber} value={village.number} readOnly />
          <TextField
            label={t.villageName}
            value={village.name.th}
            onChange={(event) =>
              lay({
                villages: replaced(villages, at, {
                  ...village,
                  name: { ...village.name, th: event.target.value },
                }),
              })
            }
          />
        </div>
      ))}
      <div>
        <Button
          size="small"
          icon={<Icon of={Plus} />}
          onClick={() => lay({ villages: [...villages, { number: next, name: { th: '', en: '' } }] })}
        >
          {t.add}
        </Button>
      </div>
    </fieldset>
  );
}

function CouncilForm({ view }: { readonly view: CouncilView }) {
  const t = useMessages(messages);
  const [council, setCouncil] = useState(view.council);
  const lay: Lay = (change) => setCouncil((all) => ({ ...all, ...change }));
  const save = useChange((client, next: CouncilFacts) =>
    client.put('/api/admin/council', { body: { revision: view.revision, council: next } }),
  );
  return (
    <div className="stack">
      <ChangeNotice change={save} />
      <Names {...{ council, lay }} />
      <TextField
        label={t.phone}
        value={council.phone}
        onChange={(event) => lay({ phone: event.target.value })}
      />
      <Emergency {...{ council, lay }} />
      <Villages {...{ council, lay }} />
      <IdleRelease
        days={council.idleRelease}
        onChange={(days) =>
          setCouncil(({ idleRelease: _before, ...all }) => (days ? { ...all, idleRelease: days } : all))
        }
      />
      <div>
        <SaveButton
          verb={t.save}
          title={t.title}
          means={t.means}
          busy={save.isPending}
          onSave={() => save.mutate(council)}
        />
      </div>
    </div>
  );
}

/** What citizens and letters are told about the council. */
export function CouncilTab() {
  return <Read from={useProfile()}>{(view) => <CouncilForm key={view.revision} view={view} />}</Read>;
}
