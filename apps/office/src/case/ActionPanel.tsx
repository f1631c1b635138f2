import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ArrowLeft } from 'lucide-react';
import { DefectPicker, PreviewPapers, readActionForm, withoutField } from '#ui/case';
import { ActionPapers, SingleForm, focusField } from '#ui/form';
import { Button, Icon, Notice, createMessages, useMessages, useText } from '#ui/kit';
import type { CaseAction } from '#contracts/cases';
import type { DraftFiles } from '#ui/drafts';
import { missingAnswers, refusedAnswers } from './action-errors.js';
import type { ActionDrafts } from './use-action-drafts.js';
import type { CaseWrites } from './use-case-writes.js';
import { useMarkables, type CaseMaterial } from './use-readings.js';

const messages = createMessages({
  th: {
    back: 'กลับ (เก็บสิ่งที่กรอกไว้)',
    gone: 'ทำรายการนี้ไม่ได้แล้ว',
    goneMeans: 'เรื่องเปลี่ยนขั้นตอนไปแล้ว สิ่งที่กรอกไว้ยังอยู่ คัดลอกไปใช้ที่อื่นได้',
    nothing: 'มีบางอย่างยังไม่ครบ ดูข้อความสีแดง',
    attach: (title: string) => `แนบ${title}`,
    wait: 'รอให้ส่งไฟล์เสร็จ หรือนำไฟล์ที่ส่งไม่สำเร็จออก',
  },
  en: {
    back: 'Back (what you typed is kept)',
    gone: 'This can’t be done any more',
    goneMeans: 'The case has moved to another step. What you typed is still here to be copied.',
    nothing: 'Something is missing: see the red messages',
    attach: (title: string) => `Attach: ${title}`,
    wait: 'Wait until the files have arrived, or remove those that did not',
  },
});

export interface ActionPanelProps {
  readonly action: CaseAction;
  readonly material: CaseMaterial;
  readonly drafts: ActionDrafts;
  readonly write: CaseWrites;
  readonly onSubmit: (action: CaseAction) => void;
}

const useActionErrors = ({
  action,
  drafts,
  write,
}: Pick<ActionPanelProps, 'action' | 'drafts' | 'write'>) => {
  const text = useText();
  const [asked, setAsked] = useState(false);
  const form = useMemo(
    () =>
      action.asksDefects ? withoutField(readActionForm(action.form), 'defects') : readActionForm(action.form),
    [action],
  );
  const answers = drafts.answersOf(action.id);
  const sent = write.variables?.type === 'act' ? (write.variables.body.answers ?? {}) : {};
  const t = useMessages(messages);
  const files = drafts.filesOf(action.id);
  const [pending, setPending] = useState(0);
  const lacking = (action.papers ?? [])
    .filter(({ key, required }) => required && !files[key]?.length)
    .map(({ key, paper }) => ({ pointer: `/attachments/${key}`, message: t.attach(text(paper.title)) }));
  const missing = missingAnswers(form, answers);
  const unexplained = drafts.defects.some(({ message }) => !message.trim());
  const shown = [...(asked ? missing : []), ...refusedAnswers(write.error, sent, answers)];
  return {
    form,
    answers,
    asked,
    ask: () => setAsked(true),
    pending,
    setPending,
    isComplete: missing.length === 0 && lacking.length === 0 && pending === 0 && !unexplained,
    first: missing[0]?.pointer ?? lacking[0]?.pointer,
    messages: [
      ...shown.map(({ pointer, message }) => ({ pointer, message: text(message) })),
      ...(asked ? lacking : []),
    ],
  };
};

/** An action with questions: its form, what will happen, and the button that does it. */
export function ActionPanel({ action, material, drafts, write, onSubmit }: ActionPanelProps) {
  const t = useMessages(messages);
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const {
    form,
    answers,
    asked,
    ask,
    isComplete,
    pending,
    setPending,
    first,
    messages: errors,
  } = useActionErrors({ action, drafts, write });
  const fields = useMarkables(material);
  const isOffered = material.view.actions.some(({ id, allowed }) => id === action.id && allowed);
  useEffect(() => heading.current?.focus(), []);
  const refused = write.isError ? errors[0]?.pointer : undefined;
  useEffect(() => {
    if (refused) focusField(refused);
  }, [refused]);
  const { setFiles } = drafts;
  const changeFiles = useCallback(
    (change: (files: DraftFiles) => DraftFiles) => setFiles(action.id, change),
    [setFiles, action.id],
  );
  const submit = () => {
    ask();
    if (isComplete) onSubmit(action);
    else if (first) focusField(first);
  };
  return (
    <div className="stack">
      <Button
        size="small"
        tone="quiet"
        className="back-button"
        icon={<Icon of={ArrowLeft} />}
        onClick={() => drafts.setOpen(null)}
      >
        {t.back}
      </Button>
      <h3 ref={heading} tabIndex={-1}>
        {text(action.title)}
      </h3>
      {!isOffered && (
        <Notice tone="warning" role="alert" title={t.gone}>
          {t.goneMeans}
        </Notice>
      )}
      <SingleForm
        form={form}
        answers={answers}
        onChange={(next) => drafts.setAnswers(action.id, next)}
        messages={errors}
        council={material.council}
      />
      {action.papers && (
        <ActionPapers
          papers={action.papers}
          files={drafts.filesOf(action.id)}
          onChange={changeFiles}
          onPending={setPending}
          messages={errors}
          council={material.council}
        />
      )}
      {action.asksDefects && (
        <DefectPicker fields={fields} defects={drafts.defects} onChange={drafts.setDefects} asked={asked} />
      )}
      {action.confirm && action.tone !== 'danger' && <Notice>{text(action.confirm)}</Notice>}
      {action.issues && <PreviewPapers caseId={material.view.id} action={action.id} answers={answers} />}
      <div className="action-submit stack-tight">
        {asked && !isComplete && (
          <p className="failure" role="alert">
            {pending > 0 ? t.wait : t.nothing}
          </p>
        )}
        <Button
          block
          tone={action.tone === 'danger' ? 'danger' : 'primary'}
          busy={write.isPending}
          disabled={!isOffered}
          onClick={submit}
        >
          {text(action.title)}
        </Button>
      </div>
    </div>
  );
}
