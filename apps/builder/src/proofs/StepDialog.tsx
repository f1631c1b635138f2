import { useState } from 'react';
import type { Action } from '#core/definition';
import type { Answers } from '#core/form';
import { SingleForm } from '#ui/form';
import { Button, Dialog, TextField, createMessages, useMessages, useText } from '#ui/kit';
import { useCouncil } from '#ui/session';

const messages = createMessages({
  th: { at: 'ทำเมื่อวันที่ (ค.ศ.-เดือน-วัน)', cancel: 'ยกเลิก', perform: 'ทำ' },
  en: { at: 'Done on (YYYY-MM-DD)', cancel: 'Cancel', perform: 'Do it' },
});

interface StepDialogProps {
  readonly action: Action;
  /** The day before which it can’t be. */
  readonly from: string;
  readonly onClose: () => void;
  readonly onDone: (at: string, answers: Answers | undefined) => void;
}

const noMessages = [] as const;

/** When an action is done, and what its form asks. */
export function StepDialog({ action, from, onClose, onDone }: StepDialogProps) {
  const t = useMessages(messages);
  const text = useText();
  const council = useCouncil();
  const [at, setAt] = useState(from);
  const [answers, setAnswers] = useState<Answers>({});
  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      title={text(action.title)}
      actions={
        <>
          <Button tone="primary" onClick={() => onDone(at, action.form && answers)}>
            {t.perform}
          </Button>
          <Button onClick={onClose}>{t.cancel}</Button>
        </>
      }
    >
      <TextField
        label={t.at}
        type="date"
        min={from}
        value={at}
        onChange={({ target }) => target.value >= from && setAt(target.value)}
      />
      {action.form && council && (
        <SingleForm
          form={action.form}
          answers={answers}
          onChange={setAnswers}
          messages={noMessages}
          council={council}
        />
      )}
    </Dialog>
  );
}
