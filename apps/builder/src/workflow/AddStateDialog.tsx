import { useState, type FormEvent } from 'react';
import { Button, Dialog, SelectField, TextField, createMessages, useMessages, useText } from '#ui/kit';
import { filledText } from './step-words.js';
import type { StepActions } from './use-step-actions.js';
import { useWorkflow } from './use-workflow.js';

const messages = createMessages({
  th: {
    title: 'เพิ่มสถานะ',
    name: 'ชื่อสถานะ',
    example: 'เช่น นัดตรวจสถานที่',
    english: 'ชื่อภาษาอังกฤษ',
    after: 'มาจากสถานะ',
    nowhere: 'ยังไม่มีทางมา',
    via: 'ปุ่มที่พามาที่นี่ เขียนว่า',
    viaUsual: (name: string) => `ไป ${name}`,
    need: 'กรอกชื่อสถานะ',
    add: 'เพิ่ม',
    cancel: 'ยกเลิก',
  },
  en: {
    title: 'Add a state',
    name: 'Name (Thai)',
    example: 'Such as Visit arranged',
    english: 'Name (English)',
    after: 'Comes from',
    nowhere: 'No way here yet',
    via: 'The button that leads here says',
    viaUsual: (name: string) => `ไป ${name}`,
    need: 'Enter the name',
    add: 'Add',
    cancel: 'Cancel',
  },
});

interface AddStateDialogProps {
  /** The state behind which it comes unless somebody says otherwise. */
  readonly after: string | undefined;
  readonly actions: StepActions;
  readonly onClose: () => void;
}

/** Asks the little that a state needs: its name, and the button that leads to it. */
export function AddStateDialog({ after, actions, onClose }: AddStateDialogProps) {
  const t = useMessages(messages);
  const text = useText();
  const { states } = useWorkflow();
  const [thai, setThai] = useState('');
  const [english, setEnglish] = useState('');
  const [from, setFrom] = useState(after ?? '');
  const [via, setVia] = useState('');
  const [asked, setAsked] = useState(false);
  const name = thai.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (name === '') return;
    const button = { th: via.trim() || t.viaUsual(name), en: '' };
    const done = actions.addState(
      { th: name, en: english.trim() },
      from === '' ? undefined : from,
      from === '' ? undefined : button,
    );
    if (done) onClose();
  };
  return (
    <Dialog open onClose={onClose} title={t.title}>
      <form className="stack" onSubmit={submit} noValidate>
        <TextField
          label={t.name}
          help={t.example}
          lang="th"
          maxLength={200}
          value={thai}
          error={asked && name === '' && t.need}
          onChange={({ target }) => setThai(target.value)}
        />
        <TextField
          label={t.english}
          optional
          lang="en"
          maxLength={200}
          value={english}
          onChange={({ target }) => setEnglish(target.value)}
        />
        <SelectField label={t.after} value={from} onChange={({ target }) => setFrom(target.value)}>
          <option value="">{t.nowhere}</option>
          {Object.entries(states)
            .filter(([, { final }]) => !final)
            .map(([id, state]) => (
              <option key={id} value={id}>
                {text(filledText(state.title))}
              </option>
            ))}
        </SelectField>
        {from !== '' && (
          <TextField
            label={t.via}
            optional
            lang="th"
            maxLength={200}
            value={via}
            onChange={({ target }) => setVia(target.value)}
          />
        )}
        <div className="dialog-actions">
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button type="submit" tone="primary">
            {t.add}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
