import { useState, type FormEvent } from 'react';
import { Plus } from 'lucide-react';
import { Button, Icon, SelectField, TextField, createMessages, useMessages, useText } from '#ui/kit';
import { filledText } from '../step-words.js';
import { useWorkflow } from '../use-workflow.js';

const messages = createMessages({
  th: { title: 'ปุ่มใหม่ เขียนว่า', to: 'กดแล้วไปที่', stays: 'อยู่ที่เดิม', add: 'เพิ่มปุ่ม', example: 'เช่น รับเรื่อง' },
  en: {
    title: 'New button says',
    to: 'Leads to',
    stays: 'Stays here',
    add: 'Add the button',
    example: 'Such as Receive',
  },
});

interface AddActionProps {
  readonly from: string;
  readonly onAdd: (title: string, to: string | undefined) => boolean;
}

/** Another thing to do in a state: what the button says and where it leads. */
export function AddAction({ from, onAdd }: AddActionProps) {
  const t = useMessages(messages);
  const text = useText();
  const { states } = useWorkflow();
  const names = Object.keys(states);
  const [title, setTitle] = useState('');
  const [to, setTo] = useState(names[names.indexOf(from) + 1] ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() !== '') onAdd(title.trim(), to === '' ? undefined : to);
  };
  return (
    <form className="inline-add-row" onSubmit={submit}>
      <TextField
        label={t.title}
        placeholder={t.example}
        lang="th"
        maxLength={200}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <SelectField label={t.to} value={to} onChange={({ target }) => setTo(target.value)}>
        <option value="">{t.stays}</option>
        {Object.entries(states)
          .filter(([name]) => name !== from)
          .map(([name, state]) => (
            <option key={name} value={name}>
              {text(filledText(state.title))}
            </option>
          ))}
      </SelectField>
      <Button type="submit" size="small" icon={<Icon of={Plus} />} disabled={title.trim() === ''}>
        {t.add}
      </Button>
    </form>
  );
}
