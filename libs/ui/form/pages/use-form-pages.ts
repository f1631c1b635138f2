import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CouncilPublic, ServiceDetail } from '#contracts/catalog';
import type { StoredFile } from '#contracts/files';
import type { FormEngine } from '#core/form';
import { insertFile, moveFiles, putBack } from '../attachments/file-order.js';
import { useUploads, type SendFile } from '../attachments/use-uploads.js';
import type { Draft } from '#ui/drafts';
import type { FieldMessage } from '../model/error-schema.js';
import { rekeyed, type RowMove } from '../model/asked-papers.js';
import { focusField } from '../model/focus-field.js';
import { belongsTo, listSteps, type FormStep } from '../model/steps.js';
import { useCalm } from './use-calm.js';
import { useDraft } from './use-draft.js';
import { useJudgement } from './use-judgement.js';
import { useSending, type Submission } from './use-sending.js';
import { useStepAddress } from './use-step-address.js';
import { useUnfinished } from './use-unfinished.js';

export interface FormPagesInput {
  readonly service: ServiceDetail;
  readonly engine: FormEngine;
  /** Whether the engine judges all pages by now; while it doesn’t, going on waits for it. */
  readonly isWhole?: boolean;
  readonly council: CouncilPublic;
  /** Name of the draft on this device: one per service, version and, for a correction, case. */
  readonly draftKey: string;
  readonly initial: Draft;
  readonly onSubmit: (submission: Submission) => Promise<void>;
  readonly sendFile?: SendFile;
  /** What an officer asked to have corrected. */
  readonly defects?: readonly FieldMessage[];
}

const stepOf = (steps: readonly FormStep[], pointer: string) =>
  steps.find((step) => belongsTo(step, pointer));

/** The step of the address; a correction opens where the first thing to correct is. */
const indexOf = (steps: readonly FormStep[], id: string, defects: readonly FieldMessage[]): number => {
  const asked = steps.findIndex((step) => step.id === id);
  const wrong = steps.findIndex((step) => defects.some(({ pointer }) => belongsTo(step, pointer)));
  return Math.max(0, asked >= 0 ? asked : wrong);
};

const idsOf = ({ files }: Draft, keys: readonly string[]) =>
  Object.fromEntries(
    keys
      .map((key) => [key, (files[key] ?? []).map(({ id }) => id)] as const)
      .filter(([, ids]) => ids.length > 0),
  );

/** Remembers a field until the page that holds it is on screen. */
const useFocusLater = () => {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current && focusField(wanted.current)) wanted.current = null;
  });
  return (pointer: string) => {
    wanted.current = pointer;
  };
};

/** The next step, or from a change on the way back to the review: the first step that still wants something. */
const stepAfter = (
  steps: readonly FormStep[],
  index: number,
  problems: readonly FieldMessage[] | null,
): FormStep | undefined => {
  if (!problems || index === steps.length - 1) return steps[index + 1];
  const unfinished = steps.find((step) => problems.some(({ pointer }) => belongsTo(step, pointer)));
  return unfinished ?? steps.at(-1);
};

/** A function that stays the same and does what it did at the last render. */
const useLatest = (run: () => void): (() => void) => {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  return useCallback(() => latest.current(), []);
};

/** Does something once it can be done, when somebody has asked for it before. */
const useWaitFor = (isThere: boolean, run: () => void) => {
  const [isWanted, setWanted] = useState(false);
  const latest = useLatest(run);
  useEffect(() => {
    if (isWanted && isThere) latest();
  }, [isWanted, isThere, latest]);
  return { isWaiting: isWanted && !isThere, wait: async () => setWanted(true) };
};

const noDefects: readonly FieldMessage[] = [];

/** All that the pages of a form know and do; the components below only show it. */
export const useFormPages = ({
  service,
  engine,
  isWhole = true,
  council,
  draftKey,
  initial,
  onSubmit,
  sendFile,
  defects = noDefects,
}: FormPagesInput) => {
  const draft = useDraft(draftKey, initial);
  const { setFiles } = draft;
  const unfinished = useUnfinished();
  const onStored = useCallback(
    (key: string, file: StoredFile, place: (fileId: string) => number) =>
      setFiles((files) => ({ ...files, [key]: insertFile(files[key] ?? [], file, place) })),
    [setFiles],
  );
  const uploads = useUploads(onStored, sendFile);
  const sending = useSending(onSubmit);
  const judged = useJudgement({
    form: service.form,
    engine,
    draft,
    council,
    unfinished: unfinished.list,
    uploads,
    fromServer: sending.errors,
  });
  const { evaluation, problems } = judged;
  const steps = useMemo(() => listSteps(service.form, evaluation), [service, evaluation]);
  const address = useStepAddress();
  const index = indexOf(steps, address.step, defects);
  const step = steps[index] as FormStep;
  const focusLater = useFocusLater();
  const [returns, setReturns] = useState(false);
  const [attempts, setAttempts] = useState<Readonly<Record<string, number>>>({});
  const ofStep =
    step.kind === 'review' ? problems : problems.filter(({ pointer }) => belongsTo(step, pointer));
  const attempt = attempts[step.id] ?? 0;

  const shown = useCalm(attempt > 0 ? ofStep : [], `${step.id} ${attempt}`);

  const goToField = (pointer: string) => {
    const target = stepOf(steps, pointer);
    if (!target || target.id === step.id) {
      focusField(pointer);
      return;
    }
    setAttempts((counts) => ({ ...counts, [target.id]: (counts[target.id] ?? 0) || 1 }));
    focusLater(pointer);
    address.goTo(target.id);
  };
  const returnsToReview = returns && step.kind !== 'review';
  const refuse = () => setAttempts((counts) => ({ ...counts, [step.id]: attempt + 1 }));
  const send = async () => {
    const keys = evaluation.attachments.map(({ key }) => key);
    const holds = Object.values(draft.holds).map(({ id }) => id);
    const sent = await sending.send({
      answers: evaluation.answers,
      attachments: idsOf(draft, keys),
      ...(holds.length > 0 && { holds }),
    });
    if (sent) draft.forget();
    else refuse();
  };
  const goOn = async () => {
    if (ofStep.length > 0 && !(step.kind === 'review' && sending.errors.length > 0)) refuse();
    else if (step.kind === 'review') await send();
    else address.goTo(stepAfter(steps, index, returnsToReview ? problems : null)?.id ?? step.id);
  };
  const { wait, isWaiting } = useWaitFor(isWhole, () => void goOn());
  const next = isWhole ? goOn : wait;
  const changeStep = (id: string) => {
    setReturns(true);
    address.goTo(id);
  };
  const startOver = () => {
    draft.startOver();
    unfinished.clear();
    setAttempts({});
    setReturns(false);
    address.goTo('');
  };
  const forgetRefusal = useLatest(sending.reset);
  const { setAnswers: keepAnswers } = draft;
  const setAnswers = useCallback(
    (answers: Draft['answers']) => {
      forgetRefusal();
      keepAnswers(answers);
    },
    [forgetRefusal, keepAnswers],
  );
  const removeFile = (key: string, fileId: string) =>
    setFiles((files) => ({ ...files, [key]: (files[key] ?? []).filter(({ id }) => id !== fileId) }));

  const restoreFile = (key: string, file: StoredFile, at: number) =>
    setFiles((files) => ({ ...files, [key]: putBack(files[key] ?? [], file, at) }));
  const { rekey } = uploads;
  const moveRows = useCallback(
    (list: string, move: RowMove) => {
      const keyOf = rekeyed(service.attachments, list, move);
      rekey(keyOf);
      setFiles((files) => moveFiles(files, keyOf));
    },
    [service.attachments, rekey, setFiles],
  );

  return {
    ...judged,
    draft,
    unfinished,
    uploads,
    sending,
    steps,
    step,
    index,
    attempt,
    /** What is shown: nothing until the reader has tried to go on. */
    shown,
    goToField,
    changeStep,
    returnsToReview,
    next,
    isWaiting,
    startOver,
    setAnswers,
    removeFile,
    restoreFile,
    moveRows,
    back: index > 0 ? () => address.goTo(steps[index - 1]?.id ?? '') : undefined,
  };
};

export type FormPagesState = ReturnType<typeof useFormPages>;
