import { useEffect, useRef, useState } from 'react';
import { Clock, Plus } from 'lucide-react';
import type { Duration } from '#core/definition';
import { Button, Icon, SelectField, TextField, createMessages, useMessages, useText } from '#ui/kit';
import { unitWords } from '../step-words.js';

const messages = createMessages({
  th: {
    open: 'เพิ่มเวลา',
    add: (words: string) => `ใช้เวลา ${words}`,
    amount: 'เท่าไร',
    unit: 'หน่วย',
    cancel: 'ไม่ใส่',
    hint: 'เตือนผู้รับผิดชอบก่อนครบ 1 วันทำการ และแจ้งหัวหน้าเมื่อเกินกำหนด แก้ได้ทีหลัง',
    wrong: 'กรอกจำนวนเต็ม 1 ถึง 3650',
  },
  en: {
    open: 'Add a time limit',
    add: (words: string) => `Use ${words}`,
    amount: 'How many',
    unit: 'Unit',
    cancel: 'Cancel',
    hint: 'The assignee is warned a working day before, the supervisor told when it runs out. It can be changed later.',
    wrong: 'A whole number from 1 to 3650',
  },
});

const units: readonly Duration['unit'][] = ['working-days', 'days', 'hours'];

interface AddClockProps {
  readonly onAdd: (length: Duration) => void;
}

/** How long; the main button has the focus, so that Enter takes the usual length. */
function Length({ onAdd, onClose }: AddClockProps & { readonly onClose: () => void }) {
  const t = useMessages(messages);
  const text = useText();
  const main = useRef<HTMLButtonElement>(null);
  const [amount, setAmount] = useState('7');
  const [unit, setUnit] = useState<Duration['unit']>('working-days');
  const number = Number(amount);
  const fits = Number.isInteger(number) && number >= 1 && number <= 3650;
  useEffect(() => main.current?.focus(), []);
  return (
    <fieldset className="inline-add">
      <legend>{t.open}</legend>
      <p className="small soft">{t.hint}</p>
      <div className="inline-add-row">
        <TextField
          label={t.amount}
          inputMode="numeric"
          value={amount}
          error={!fits && t.wrong}
          onChange={({ target }) => setAmount(target.value)}
        />
        <SelectField
          label={t.unit}
          value={unit}
          onChange={({ target }) => setUnit(target.value as Duration['unit'])}
        >
          {units.map((one) => (
            <option key={one} value={one}>
              {text(unitWords(one))}
            </option>
          ))}
        </SelectField>
        <Button
          ref={main}
          tone="primary"
          disabled={!fits}
          icon={<Icon of={Clock} />}
          onClick={() => {
            onAdd({ amount: number, unit });
            onClose();
          }}
        >
          {t.add(`${amount} ${text(unitWords(unit))}`)}
        </Button>
        <Button onClick={onClose}>{t.cancel}</Button>
      </div>
    </fieldset>
  );
}

/** A time limit in two presses: seven working days unless one says otherwise. */
export function AddClock({ onAdd }: AddClockProps) {
  const t = useMessages(messages);
  const [open, setOpen] = useState(false);
  if (open) return <Length onAdd={onAdd} onClose={() => setOpen(false)} />;
  return (
    <div>
      <Button size="small" icon={<Icon of={Plus} />} onClick={() => setOpen(true)}>
        {t.open}
      </Button>
    </div>
  );
}
