import { useState } from 'react';
import { asWholeForm, answerLines, readActionForm } from '#ui/case';
import { SingleForm } from '#ui/form';
import {
  Badge,
  Button,
  Day,
  Dialog,
  Moment,
  Notice,
  createMessages,
  useLanguage,
  useMessages,
  useText,
} from '#ui/kit';
import { bangkokDay } from '#core/thai';
import { isApiProblem } from '#ui/client';
import type { QuestionView } from '#contracts/cases';
import { useCaseWrites } from './use-case-writes.js';
import type { CaseMaterial } from './use-readings.js';

const messages = createMessages({
  th: {
    title: 'ถามบุคคลหรือหน่วยงานอื่น',
    waiting: 'รอคำตอบ',
    late: 'ตอบช้ากว่ากำหนด',
    answered: 'ตอบแล้ว',
    asked: 'ถามเมื่อ',
    due: 'ให้ตอบภายใน',
    code: 'รหัสสำหรับตอบทางเว็บ',
    enter: 'บันทึกคำตอบที่มาทางหนังสือหรือโทรศัพท์',
    cancel: 'ยกเลิก',
    keep: 'บันทึกคำตอบ',
    failed: 'บันทึกคำตอบไม่ได้',
    byParty: 'ตอบเองทางเว็บ',
    byOfficer: 'เจ้าหน้าที่บันทึกให้',
  },
  en: {
    title: 'Questions to others',
    waiting: 'Waiting',
    late: 'Overdue',
    answered: 'Answered',
    asked: 'Asked',
    due: 'Answer due',
    code: 'Code to answer on the web',
    enter: 'Enter an answer that came by letter or telephone',
    cancel: 'Cancel',
    keep: 'Keep the answer',
    failed: 'The answer could not be kept',
    byParty: 'Answered on the web',
    byOfficer: 'Entered by an officer',
  },
});

const tones = { waiting: 'info', late: 'warning', answered: 'success' } as const;
type Standing = keyof typeof tones;

interface PartProps {
  readonly question: QuestionView;
  readonly material: CaseMaterial;
}

function EnterAnswer({ question, material, onClose }: PartProps & { readonly onClose: () => void }) {
  const t = useMessages(messages);
  const text = useText();
  const { view, council } = material;
  const write = useCaseWrites(view.id);
  const [answers, setAnswers] = useState<Readonly<Record<string, unknown>>>({});
  const errors = isApiProblem(write.error) ? write.error.errors : [];
  const keep = () =>
    write.mutate(
      { type: 'answer', question: question.id, expectedVersion: view.version, answers },
      { onSuccess: onClose },
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title={text(question.title)}
      actions={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button tone="primary" busy={write.isPending} onClick={keep}>
            {t.keep}
          </Button>
        </>
      }
    >
      {write.isError && (
        <Notice tone="danger" role="alert" title={t.failed}>
          {isApiProblem(write.error) && text(write.error.text)}
        </Notice>
      )}
      <SingleForm
        form={readActionForm(question.form)}
        answers={answers}
        onChange={setAnswers}
        messages={errors.map(({ pointer, message }) => ({ pointer, message: text(message) }))}
        council={council}
      />
    </Dialog>
  );
}

function Question({ question, material }: PartProps) {
  const t = useMessages(messages);
  const text = useText();
  const { language } = useLanguage();
  const [entering, setEntering] = useState(false);
  const { answer, state, name, code, askedAt, dueAt, form } = question;
  const lines = answer
    ? answerLines(answer.answers, {
        form: asWholeForm(readActionForm(form)),
        language,
        villages: material.council.villages,
      })
    : [];
  return (
    <li className="stack-tight">
      <p>
        <strong>{text(question.title)}</strong> {name}{' '}
        <Badge tone={tones[state as Standing] ?? 'info'}>{t[state as Standing] ?? state}</Badge>
      </p>
      <p className="small soft">
        {t.asked} <Moment value={askedAt} /> · {t.due} <Day value={bangkokDay(dueAt)} />
        {code && ` · ${t.code}: ${code}`}
      </p>
      {answer && (
        <p className="small soft">
          {answer.by === 'party' ? t.byParty : t.byOfficer} · <Moment value={answer.at} />
        </p>
      )}
      {lines.length > 0 && (
        <dl className="event-answers">
          {lines.map((line) => (
            <div key={line.pointer}>
              <dt>{line.title}</dt>
              <dd>{line.text}</dd>
            </div>
          ))}
        </dl>
      )}
      {!answer && !material.view.masked && (
        <div>
          <Button size="small" onClick={() => setEntering(true)}>
            {t.enter}
          </Button>
        </div>
      )}
      {entering && <EnterAnswer {...{ question, material }} onClose={() => setEntering(false)} />}
    </li>
  );
}

/** What others were asked about the case, and what they answered. */
export function QuestionsSection({ material }: Pick<PartProps, 'material'>) {
  const t = useMessages(messages);
  return (
    <section className="answer-page stack-tight" aria-labelledby="questions-title">
      <h2 id="questions-title">{t.title}</h2>
      <ul className="plain-list stack">
        {material.view.progress.questions.map((question) => (
          <Question key={question.id} question={question} material={material} />
        ))}
      </ul>
    </section>
  );
}
