import { useState } from 'react';
import { Bookmark } from 'lucide-react';
import {
  Button,
  Dialog,
  Icon,
  Notice,
  SelectField,
  TextField,
  createMessages,
  useMessages,
  useText,
} from '#ui/kit';
import { isApiProblem } from '#ui/client';
import { useUser } from '#ui/session';
import type { InboxView } from './inbox-address.js';
import { useSaveView } from './use-views.js';

const messages = createMessages({
  th: {
    save: 'บันทึกมุมมอง',
    title: 'บันทึกมุมมองนี้',
    name: 'ชื่อมุมมอง',
    help: 'ตัวกรอง การเรียง และคอลัมน์ตอนนี้ จะอยู่ในแถบซ้าย',
    share: 'ใครเห็น',
    mine: 'เฉพาะฉัน',
    cancel: 'ยกเลิก',
    failed: 'บันทึกไม่ได้',
  },
  en: {
    save: 'Save the view',
    title: 'Save this view',
    name: 'Name',
    help: 'Filters, order and columns as they are now; you find it on the left',
    share: 'Who sees it',
    mine: 'Only me',
    cancel: 'Cancel',
    failed: 'It could not be saved',
  },
});

interface SaveViewProps {
  readonly view: InboxView;
  readonly columns: readonly string[];
}

function SaveDialog({ view, columns, onClose }: SaveViewProps & { readonly onClose: () => void }) {
  const t = useMessages(messages);
  const text = useText();
  const { divisions } = useUser();
  const save = useSaveView();
  const [title, setTitle] = useState('');
  const [division, setDivision] = useState('');
  const { sort, ...filter } = view;
  const keep = () =>
    save.mutate(
      {
        title: title.trim(),
        filter,
        ...(sort && { sort }),
        columns: [...columns],
        division: division || null,
      },
      { onSuccess: onClose },
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.title}
      actions={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button tone="primary" disabled={!title.trim()} busy={save.isPending} onClick={keep}>
            {t.save}
          </Button>
        </>
      }
    >
      {save.isError && (
        <Notice tone="danger" role="alert" title={t.failed}>
          {isApiProblem(save.error) && text(save.error.text)}
        </Notice>
      )}
      <TextField
        label={t.name}
        help={t.help}
        maxLength={80}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <SelectField label={t.share} value={division} onChange={(event) => setDivision(event.target.value)}>
        <option value="">{t.mine}</option>
        {divisions.map(({ id, name }) => (
          <option key={id} value={id}>
            {text(name)}
          </option>
        ))}
      </SelectField>
    </Dialog>
  );
}

/** Keeps the list as it is now under a name. */
export function SaveView(props: SaveViewProps) {
  const t = useMessages(messages);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" tone="quiet" icon={<Icon of={Bookmark} />} onClick={() => setOpen(true)}>
        {t.save}
      </Button>
      {open && <SaveDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
