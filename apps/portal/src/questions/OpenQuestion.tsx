import { Suspense, useState } from 'react';
import { bangkokDay } from '#core/thai';
import { isObject } from '#core/fields';
import type { Answers } from '#core/form';
import type { FormDefinition } from '#core/definition';
import type { CouncilPublic } from '#contracts/catalog';
import { isApiProblem, type ApiProblem } from '#ui/client';
import { Button, Card, Day, Notice, Spinner, useAnnounce, useMessages, useText } from '#ui/kit';
import { api } from '../app/api.js';
import { usePageTitle } from '../app/use-page-title.js';
import { WithCouncil } from '../apply/WithCouncil.js';
import { AnswerView, SingleForm } from '../apply/form-room.js';
import type { Question } from './use-question.js';
import { questionMessages } from './messages.js';

interface PartProps {
  readonly question: Question;
  readonly council: CouncilPublic;
}

interface OpenQuestionProps {
  readonly code: string;
  readonly question: Question;
  readonly onSent: () => void;
  /** It was answered by somebody else, or the case ended, while the form was open. */
  readonly onOvertaken: () => void;
}

function Facts({ question }: Pick<PartProps, 'question'>) {
  const t = useMessages(questionMessages);
  const text = useText();
  return (
    <dl className="question-facts">
      {question.why && (
        <div>
          <dt>{t.why}</dt>
          <dd>{text(question.why)}</dd>
        </div>
      )}
      <div>
        <dt>{t.due}</dt>
        <dd>
          <strong>
            <Day value={bangkokDay(question.dueAt)} />
          </strong>
        </dd>
      </div>
      <div>
        <dt>{t.afterwards}</dt>
        <dd>{text(question.use)}</dd>
      </div>
      <div>
        <dt>{t.silence}</dt>
        <dd>{text(question.silence)}</dd>
      </div>
    </dl>
  );
}

function Seen({ question, council }: PartProps) {
  const t = useMessages(questionMessages);
  if (!question.seen) return null;
  const { form, answers } = question.seen;
  return (
    <section className="stack">
      <h2>{t.seen}</h2>
      <Card>
        <AnswerView
          form={form as FormDefinition}
          answers={answers}
          villages={council.villages}
          area={council}
          headingLevel={3}
        />
      </Card>
    </section>
  );
}

const readForm = ({ form: { schema, ui, translations } }: Question) => ({
  schema: isObject(schema) ? schema : {},
  ui: isObject(ui) ? ui : {},
  translations: translations as FormDefinition['translations'],
});

function AnswerForm({ code, question, council, onSent, onOvertaken }: OpenQuestionProps & PartProps) {
  const t = useMessages(questionMessages);
  const text = useText();
  const announce = useAnnounce();
  const [form] = useState(() => readForm(question));
  const [answers, setAnswers] = useState<Answers>({});
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await api.post('/api/questions/answer', { body: { code, answers } });
      announce(t.sent);
      onSent();
    } catch (error) {
      if (!isApiProblem(error)) throw error;
      if (error.status === 409) onOvertaken();
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className="stack">
      <h2>{t.yourAnswer}</h2>
      <Card className="stack">
        {problem && (
          <Notice tone="danger" role="alert" title={t.notSent}>
            <p>{text(problem.text)}</p>
          </Notice>
        )}
        <SingleForm
          form={form}
          answers={answers}
          onChange={setAnswers}
          messages={(problem?.errors ?? []).map(({ pointer, message }) => ({
            pointer,
            message: text(message),
          }))}
          council={council}
        />
        <Button tone="primary" busy={busy} onClick={() => void send()}>
          {t.send}
        </Button>
      </Card>
    </section>
  );
}

/** The reason, what may be seen, and the form: all that a third party needs to answer. */
export function OpenQuestion(props: OpenQuestionProps) {
  const { question } = props;
  const t = useMessages(questionMessages);
  const text = useText();
  usePageTitle(t.title);
  return (
    <div className="stack-loose">
      <header className="stack-tight">
        <p className="soft">{t.about(text(question.serviceTitle), question.receiptNumber)}</p>
        <h1>{text(question.request)}</h1>
      </header>
      {question.state === 'late' && (
        <Notice tone="warning" title={t.late}>
          <p>{t.lateHelp}</p>
        </Notice>
      )}
      <Facts question={question} />
      <WithCouncil>
        {(council) => (
          <Suspense fallback={<Spinner>{t.opening}</Spinner>}>
            <Seen {...{ question, council }} />
            <AnswerForm {...props} council={council} />
          </Suspense>
        )}
      </WithCouncil>
    </div>
  );
}
