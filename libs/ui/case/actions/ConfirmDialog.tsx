import type { ReactNode } from 'react';
import { Button, Dialog, createMessages, useMessages } from '#ui/kit';

const messages = createMessages({ th: { cancel: 'ยังไม่ทำ' }, en: { cancel: 'Not now' } });

export interface ConfirmDialogProps {
  readonly title: string;
  /** What will happen, in words. */
  readonly children: ReactNode;
  /** The verb on the button. */
  readonly verb: string;
  readonly danger?: boolean;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Says what will happen before it does. */
export function ConfirmDialog({
  title,
  children,
  verb,
  danger,
  busy,
  onConfirm,
  onCancel,
}: ConfirmDialogProps) {
  const t = useMessages(messages);
  return (
    <Dialog
      open
      onClose={onCancel}
      title={title}
      actions={
        <>
          <Button onClick={onCancel}>{t.cancel}</Button>
          <Button tone={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>
            {verb}
          </Button>
        </>
      }
    >
      <div>{children}</div>
    </Dialog>
  );
}
