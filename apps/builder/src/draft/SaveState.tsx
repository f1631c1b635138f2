import { Check, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react';
import { Icon, Moment, createMessages, useMessages, type IconComponent } from '#ui/kit';
import type { SaveStatus } from './draft-store.js';
import { useDraftState } from './use-draft.js';

const messages = createMessages({
  th: {
    saved: 'บันทึกแล้ว',
    waiting: 'กำลังจะบันทึก',
    saving: 'กำลังบันทึก',
    offline: 'ยังบันทึกไม่ได้ งานเก็บไว้ในเครื่องนี้ จะลองใหม่เอง',
    conflict: 'มีคนอื่นแก้บริการนี้อยู่',
    refused: 'ระบบไม่รับร่างนี้ โปรดดูรายการที่ต้องแก้',
  },
  en: {
    saved: 'Saved',
    waiting: 'About to save',
    saving: 'Saving',
    offline: 'Not saved yet. Your work is kept on this device and will be sent again.',
    conflict: 'Somebody else is changing this service',
    refused: 'The server does not take this draft. See the list of problems.',
  },
});

const pictures: Readonly<Record<SaveStatus, IconComponent>> = {
  saved: Check,
  waiting: LoaderCircle,
  saving: LoaderCircle,
  offline: CloudOff,
  conflict: TriangleAlert,
  refused: TriangleAlert,
};

/** Whether the server has what is on the screen. */
export function SaveState() {
  const t = useMessages(messages);
  const { status, savedAt } = useDraftState();
  return (
    <output className="save-state small" data-status={status}>
      <Icon of={pictures[status]} />
      <span>
        {t[status]} {status === 'saved' && <Moment value={savedAt} />}
      </span>
    </output>
  );
}
