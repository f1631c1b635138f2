import { useEffect, useId, useRef, type ReactNode } from 'react';
import { classNames } from './class-names.js';

export interface DialogProps {
  readonly open: boolean;
  /** Escape, the backdrop and the cancel button all come here. */
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly size?: 'normal' | 'wide';
}

/** A native modal dialog: focus stays inside and returns to where it came from. */
export function Dialog({ open, onClose, title, children, actions, size = 'normal' }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!open || !element) return undefined;
    element.showModal();
    return () => element.close();
  }, [open]);
  if (!open) return null;
  return (
    <dialog
      ref={dialog}
      className={classNames('dialog stack', size === 'wide' && 'dialog-wide')}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={titleId}>{title}</h2>
      {children}
      {actions && <div className="dialog-actions">{actions}</div>}
    </dialog>
  );
}
