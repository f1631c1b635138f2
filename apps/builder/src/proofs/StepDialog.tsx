import { useState } from 'react';
import type { Action } from '#core/definition';
import type { Answers } from '#core/form';
import { SingleForm } from '#ui/form';
import { Button, DayField, Dialog, FieldError, createMessages, useMessages, useText } from '#ui/kit';
import { useCouncil } from '#ui/session';

const messages = createMessages({
  th: { at: 'ทำเมื่อวันที่', cancel: 'ยกเลิก', perform: 'ทำ', early: 'ต้องไม่ก่อนวันที่เรื่องอยู่ตอนนี้' },
  en: { at: 'Done on', cancel: 'Cancel', perform: 'Do it', early: 'It can’t be before the day of the case' },
});

interface StepDialogProps {
  readonly action: Action;
  /** The day before which it can’t be. */
  readonly from: string;
  /** What the form begins with. */
  readonly initial: Answers;
  readonly onClose: () => void;
  readonly onDone: (day: string, answers: Answers | undefined) => void;
}

const noMessages = [] as const;

/** When an action is done, and what its form asks. */
export function StepDialog({ action, from, initial, onClose, onDone }: StepDialogProps) {
  const t = useMessages(messages);
  const text = useText();
  const council = useCouncil();
  const [day, setDay] = useState(from);
  const [answers, setAnswers] = useState(initial);
  const isEarly = day < from;
  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      title={text(action.title)}
      actions={
        <>
          <Button tone="primary" disabled={isEarly} onClick={() => onDone(day, action.form && answers)}>
            {t.perform}
          </Button>
          <Button onClick={onClose}>{t.cancel}</Button>
        </>
      }
    >
      <DayField label={t.at} value={day} onChange={setDay} />
      {isEarly && <FieldError>{t.early}</FieldError>}
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
