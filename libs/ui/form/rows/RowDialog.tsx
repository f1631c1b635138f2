import type { KeyboardEvent, ReactNode } from 'react';
import { Button, Dialog, useMessages } from '#ui/kit';
import { rowMessages } from './row-messages.js';

const isTextInput = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLInputElement && !['button', 'checkbox', 'radio', 'file'].includes(target.type);

/** One row of many, filled in over the list. What is typed counts at once, as everywhere in the form. */
export function RowDialog({
  title,
  onClose,
  more,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  /** What else can be done with the row. */
  readonly more: ReactNode;
  readonly children: ReactNode;
}) {
  const t = useMessages(rowMessages);
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      actions={
        <>
          {more}
          <Button tone="primary" onClick={onClose}>
            {t.done}
          </Button>
        </>
      }
    >
      {/* Enter ends the row instead of sending the page behind it. */}
      <div
        role="presentation"
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !isTextInput(event)) return;
          event.preventDefault();
          onClose();
        }}
      >
        {children}
      </div>
    </Dialog>
  );
}
