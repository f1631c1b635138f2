import { useState } from 'react';
import { TextAreaField, useMessages } from '#ui/kit';
import { ConfirmDialog } from '../actions/ConfirmDialog.js';
import { paperMessages } from './paper-words.js';

const shortest = 3;

interface ReasonDialogProps {
  readonly title: string;
  readonly means: string;
  readonly verb: string;
  readonly busy: boolean;
  readonly onConfirm: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Says what will come of it, and asks why. */
export function ReasonDialog({ title, means, verb, busy, onConfirm, onCancel }: ReasonDialogProps) {
  const t = useMessages(paperMessages);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const isShort = reason.trim().length < shortest;
  const confirm = () => {
    setAsked(true);
    if (!isShort) onConfirm(reason.trim());
  };
  return (
    <ConfirmDialog danger {...{ title, verb, busy, onCancel }} onConfirm={confirm}>
      <p>{means}</p>
      <TextAreaField
        label={t.reason}
        required
        rows={3}
        maxLength={500}
        value={reason}
        error={asked && isShort && t.reasonShort}
        onChange={({ target }) => setReason(target.value)}
      />
    </ConfirmDialog>
  );
}
