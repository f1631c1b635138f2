import { Suspense, useState } from 'react';
import { isObject } from '#core/fields';
import type { Answers } from '#core/form';
import { isApiProblem, type ApiProblem } from '#ui/client';
import { Button, Dialog, Notice, Spinner, useAnnounce, useMessages, useText } from '#ui/kit';
import { api } from '../app/api.js';
import { useCouncil, type Tracking } from '../app/data.js';
import { SingleForm } from '../apply/form-room.js';
import { PhoneProof, readLast4 } from './PhoneProof.js';
import { trackMessages } from './messages.js';

type ApplicantAction = Tracking['actions'][number];

interface ActionDialogProps {
  readonly code: string;
  readonly action: ApplicantAction;
  readonly needsPhone: boolean;
  readonly onClose: () => void;
  readonly onDone: (tracking: Tracking) => void;
}

const schemaOf = ({ form }: ApplicantAction) =>
  isObject(form) && isObject(form.schema) ? { ...form, schema: form.schema } : null;

const messagesOf = (problem: ApiProblem | null, text: ReturnType<typeof useText>) =>
  (problem?.errors ?? []).map(({ pointer, message }) => ({ pointer, message: text(message) }));

/** An applicant's action: what will happen, what it asks, then done. */
export function ActionDialog({ code, action, needsPhone, onClose, onDone }: ActionDialogProps) {
  const t = useMessages(trackMessages);
  const text = useText();
  const announce = useAnnounce();
  const { data: council } = useCouncil();
  const [answers, setAnswers] = useState<Answers>({});
  const [phone, setPhone] = useState('');
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [wrongPhone, setWrongPhone] = useState(false);
  const [busy, setBusy] = useState(false);
  const form = schemaOf(action);
  const perform = async () => {
    const phoneLast4 = readLast4(phone);
    const isShort = needsPhone && phoneLast4.length !== 4;
    setWrongPhone(isShort);
    if (isShort) return;
    setBusy(true);
    try {
      const params = { code, action: action.id };
      const body = { ...(needsPhone && { phoneLast4 }), ...(form && { answers }) };
      onDone(await api.post('/api/tracking/:code/actions/:action', { params, body }));
      announce(t.done);
    } catch (error) {
      if (!isApiProblem(error)) throw error;
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={text(action.title)}
      actions={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button tone="primary" busy={busy} onClick={() => void perform()}>
            {text(action.title)}
          </Button>
        </>
      }
    >
      {action.confirm && <p>{text(action.confirm)}</p>}
      {problem && (
        <Notice tone="danger" role="alert">
          <p>{text(problem.text)}</p>
        </Notice>
      )}
      {form && council && (
        <Suspense fallback={<Spinner>{t.opening}</Spinner>}>
          <SingleForm
            form={form}
            answers={answers}
            onChange={setAnswers}
            messages={messagesOf(problem, text)}
            council={council}
          />
        </Suspense>
      )}
      {needsPhone && <PhoneProof value={phone} wrong={wrongPhone} onChange={setPhone} />}
    </Dialog>
  );
}
