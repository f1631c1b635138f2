import { useEffect, useMemo, useState } from 'react';
import { localiseForm, type Answers } from '#core/form';
import { Disclosure, classNames, useLanguage, useMessages, useText } from '#ui/kit';
import { AnswersContext, FieldsContext } from '../context/FieldsContext.js';
import { ServiceContext } from '../context/ServiceContext.js';
import type { PageSection } from '../context/PageContext.js';
import { pageMessages } from '../messages.js';
import { byPointer, type FieldMessage } from '../model/error-schema.js';
import { askedPapers } from '../model/asked-papers.js';
import { papersOf, type FormStep } from '../model/steps.js';
import { lazily } from '../fields/lazily.js';
import { ErrorSummary } from './ErrorSummary.js';
import { PageForm } from './PageForm.js';
import { NotSent } from './NotSent.js';
import { RestoredNotice } from './RestoredNotice.js';
import { StepBar } from './StepBar.js';
import { StepHeader } from './StepHeader.js';
import { useFormPages, type FormPagesInput, type FormPagesState } from './use-form-pages.js';
import { useWarmParts } from './use-warm-parts.js';
import { useSteady } from './use-steady.js';
import { useServiceState } from './use-service-state.js';
import '../styles/form.css';

export interface FormPagesProps extends FormPagesInput {
  readonly submitLabel: string;
  /** Opens the form of another service, which begins with these answers; a page may end the form that way. */
  readonly onLeaveTo?: (service: string, answers: Answers) => void;
  /** Told of each page, e.g. for the title of the document. */
  readonly onStep?: (title: string) => void;
}

const ReviewStep = lazily(async () => ({ default: (await import('./ReviewStep.js')).ReviewStep }));
const Papers = lazily(async () => ({ default: (await import('./Papers.js')).Papers }));
const ExitNotice = lazily(async () => ({ default: (await import('./ExitNotice.js')).ExitNotice }));

const laterSteps = [Papers, ExitNotice, ReviewStep];
const noDefects: readonly FieldMessage[] = [];

const useStepWords = ({ step, index, steps }: FormPagesState) => {
  const t = useMessages(pageMessages);
  const text = useText();
  const title = step.page ? text(step.page.title) : step.kind === 'review' ? t.review : t.attachments;
  const help = step.page?.help ? text(step.page.help) : step.kind === 'review' ? t.reviewHelp : undefined;
  return { id: step.id, number: index + 1, count: steps.length, title, help };
};

const nextLabelOf = (
  { step, returnsToReview }: FormPagesState,
  submitLabel: string,
  t: Pick<(typeof pageMessages)['th'], 'next' | 'backToReview'>,
): string | null => {
  if (step.kind === 'exit') return null;
  if (step.kind === 'review') return submitLabel;
  return returnsToReview ? t.backToReview : t.next;
};

const useSections = (step: FormStep): readonly PageSection[] => {
  const text = useText();
  return useMemo(
    () =>
      (step.page?.sections ?? []).map(({ id, title, help, fields }) => ({
        id,
        title: title && text(title),
        help: help && text(help),
        fields: fields.map((pointer) => pointer.slice(1)),
      })),
    [step.page, text],
  );
};

const useFieldsState = (state: FormPagesState, { council, defects = noDefects }: FormPagesProps) => {
  const text = useText();
  const { evaluation, visible, required, unfinished } = state;
  const offered = useSteady(evaluation.offered);
  const warnings = useSteady(evaluation.warnings);
  return useMemo(
    () => ({
      visible,
      required,
      council,
      offered,
      unfinished: unfinished.inputs,
      warnings: byPointer(warnings.map(({ pointer, message }) => ({ pointer, message: text(message) }))),
      defects: byPointer(defects),
    }),
    [visible, required, council, offered, warnings, unfinished.inputs, defects, text],
  );
};

/** A published form from its first page to sending: pages, papers, review; every answer is kept on the device. */
export function FormPages(props: FormPagesProps) {
  const { service, council, defects = noDefects, submitLabel, onStep, onLeaveTo } = props;
  const t = useMessages(pageMessages);
  const text = useText();
  const state = useFormPages(props);
  const { step, draft, sending, evaluation, shown } = state;
  const words = useStepWords(state);
  const fieldsState = useFieldsState(state, props);
  const serviceState = useServiceState(state, service);
  useWarmParts(service, laterSteps, props.isWhole ?? true);
  useEffect(
    () => onStep?.(t.step(words.number, words.count, words.title)),
    [onStep, t, words.number, words.count, words.title],
  );
  return (
    <FieldsContext value={fieldsState}>
      <AnswersContext value={evaluation.answers}>
        <ServiceContext value={serviceState}>
          <form
            noValidate
            // Sends nothing by itself, also before the scripts are there.
            method="dialog"
            className={classNames('form-pages', `form-step-${step.kind}`)}
            onSubmit={(event) => {
              event.preventDefault();
              if (!sending.busy && step.kind !== 'exit') void state.next();
            }}
          >
            <div className="column stack-loose">
              <StepHeader {...words} />
              {draft.restored && state.index === 0 && <RestoredNotice onStartOver={state.startOver} />}
              <ErrorSummary messages={shown} attempt={state.attempt} onGo={state.goToField} />
              <NotSent sending={sending} />
              {step.kind === 'review' ? (
                <ReviewStep
                  {...{ service, evaluation, defects }}
                  visible={state.visible}
                  files={draft.files}
                  council={council}
                  steps={state.steps}
                  previewOf={state.uploads.previewOf}
                  onChangeStep={state.changeStep}
                />
              ) : (
                <StepBody state={state} service={service} />
              )}
              {step.page?.exit && step.kind === 'exit' && (
                <ExitNotice exit={step.page.exit} answers={evaluation.answers} onLeaveTo={onLeaveTo} />
              )}
              <Disclosure summary={t.privacy}>
                <p>{text(service.privacyNotice)}</p>
              </Disclosure>
            </div>
            <StepBar
              savedAt={draft.savedAt}
              nextLabel={nextLabelOf(state, submitLabel, t)}
              isSending={sending.busy}
              isWaiting={state.isWaiting}
              onBack={state.back}
            />
          </form>
        </ServiceContext>
      </AnswersContext>
    </FieldsContext>
  );
}

function StepBody({
  state,
  service,
}: {
  readonly state: FormPagesState;
  readonly service: FormPagesProps['service'];
}) {
  const { language } = useLanguage();
  const { step, draft, shown, evaluation, uploads } = state;
  const form = useMemo(() => localiseForm(service.form, language), [service.form, language]);
  const sections = useSections(step);
  const [opened] = useState(step.id);
  const isOpening = opened === step.id && state.attempt === 0;
  return (
    <>
      {step.page && step.page.sections.length > 0 && (
        <PageForm
          key={`${step.id} ${language}`}
          {...{ form, sections }}
          answers={draft.answers}
          messages={shown}
          onChange={state.setAnswers}
          isOpening={isOpening}
        />
      )}
      {step.attachments.length > 0 && (
        <Papers
          papers={papersOf(step, askedPapers(service.attachments, evaluation.attachments))}
          form={form}
          answers={evaluation.answers}
          files={draft.files}
          uploads={uploads}
          messages={shown}
          onRemove={state.removeFile}
          onRestore={state.restoreFile}
        />
      )}
    </>
  );
}
