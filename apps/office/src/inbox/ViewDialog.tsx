import { useState } from 'react';
import { Trash2 } from 'lucide-react';
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
import type { InboxView as SavedView } from '#contracts/inbox';
import { useChangeView, useRemoveView, useSaveView } from './use-views.js';
import { isChanged, viewSaved, type ViewNow } from './view-now.js';

const messages = createMessages({
  th: {
    save: 'บันทึกมุมมอง',
    create: 'บันทึกมุมมองนี้',
    edit: 'แก้มุมมอง',
    name: 'ชื่อมุมมอง',
    help: 'ตัวกรอง การเรียง และคอลัมน์ตอนนี้ จะอยู่ในแถบซ้าย',
    share: 'ใครเห็น',
    mine: 'เฉพาะฉัน',
    owner: (name: string) => `เฉพาะ ${name}`,
    takeOver: 'ใช้ตัวกรอง การเรียง และคอลัมน์ตามที่เห็นตอนนี้',
    remove: 'ลบ',
    cancel: 'ยกเลิก',
    failed: 'บันทึกไม่ได้',
  },
  en: {
    save: 'Save the view',
    create: 'Save this view',
    edit: 'Edit the view',
    name: 'Name',
    help: 'Filters, order and columns as they are now; you find it on the left',
    share: 'Who sees it',
    mine: 'Only me',
    owner: (name: string) => `Only ${name}`,
    takeOver: 'Take filters, order and columns as they are now',
    remove: 'Delete',
    cancel: 'Cancel',
    failed: 'It could not be saved',
  },
});

interface ViewDialogProps {
  /** The view that is edited; without it a new one is made. */
  readonly saved?: SavedView;
  /** What the list shows; missing where the view is edited without being open. */
  readonly now?: ViewNow | undefined;
  readonly onClose: () => void;
  readonly onSaved?: (view: SavedView) => void;
}

/** Name of a view, who sees it, and whether it takes over what the list shows. */
export function ViewDialog({ saved, now, onClose, onSaved }: ViewDialogProps) {
  const t = useMessages(messages);
  const text = useText();
  const create = useSaveView();
  const change = useChangeView();
  const remove = useRemoveView();
  const [title, setTitle] = useState(saved?.title ?? '');
  const [division, setDivision] = useState(saved?.division ?? '');
  const offersNow = saved !== undefined && now !== undefined && isChanged(saved, now);
  const [takesNow, setTakesNow] = useState(true);
  const kept = saved && !(offersNow && takesNow) ? viewSaved(saved) : now;
  const problem = create.error ?? change.error ?? remove.error;
  const onSuccess = (view: SavedView) => {
    onSaved?.(view);
    onClose();
  };
  const keep = () => {
    if (!kept) return;
    const body = { ...kept, title: title.trim(), division: division || null };
    if (saved) change.mutate({ id: saved.id, body }, { onSuccess });
    else create.mutate(body, { onSuccess });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={saved ? t.edit : t.create}
      actions={
        <>
          {saved && (
            <Button
              className="view-remove"
              tone="danger"
              icon={<Icon of={Trash2} />}
              busy={remove.isPending}
              onClick={() => remove.mutate(saved, { onSuccess: onClose })}
            >
              {t.remove}
            </Button>
          )}
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button
            tone="primary"
            disabled={!title.trim()}
            busy={create.isPending || change.isPending}
            onClick={keep}
          >
            {t.save}
          </Button>
        </>
      }
    >
      {problem && (
        <Notice tone="danger" role="alert" title={t.failed}>
          {isApiProblem(problem) && text(problem.text)}
        </Notice>
      )}
      <TextField
        label={t.name}
        {...(!saved && { help: t.help })}
        maxLength={80}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <ShareField saved={saved} division={division} onChange={setDivision} />
      {offersNow && (
        <label className="check-line">
          <input type="checkbox" checked={takesNow} onChange={({ target }) => setTakesNow(target.checked)} />
          {t.takeOver}
        </label>
      )}
    </Dialog>
  );
}

interface ShareFieldProps {
  readonly saved: SavedView | undefined;
  readonly division: string;
  readonly onChange: (division: string) => void;
}

function ShareField({ saved, division, onChange }: ShareFieldProps) {
  const t = useMessages(messages);
  const text = useText();
  const { divisions } = useUser();
  return (
    <SelectField label={t.share} value={division} onChange={(event) => onChange(event.target.value)}>
      <option value="">{saved && !saved.mine ? t.owner(saved.owner.name) : t.mine}</option>
      {divisions.map(({ id, name }) => (
        <option key={id} value={id}>
          {text(name)}
        </option>
      ))}
    </SelectField>
  );
}
