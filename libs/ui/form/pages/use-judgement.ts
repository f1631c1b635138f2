import { useMemo, useState } from 'react';
import type { CouncilPublic } from '#contracts/catalog';
import { isWithin } from '#core/fields';
import type { Evaluation, FieldProblem, FormEngine } from '#core/form';
import type { FormDefinition } from '#core/definition';
import type { Text } from '#core/result';
import { bangkokDay } from '#core/thai';
import { useMessages, useText } from '#ui/kit';
import type { Uploads } from '../attachments/use-uploads.js';
import type { Unfinished } from '../context/FieldsContext.js';
import { pageMessages } from '../messages.js';
import type { Draft } from '#ui/drafts';
import type { FieldMessage } from '../model/error-schema.js';
import { groupPatterns, judge } from '../model/judge.js';
import { withAncestors } from '../model/pointers.js';

interface Judgement {
  readonly evaluation: Evaluation;
  /** Visible fields and what contains them. */
  readonly visible: ReadonlySet<string>;
  readonly required: ReadonlySet<string>;
  /** Everything that stands in the way of sending, in words. */
  readonly problems: readonly FieldMessage[];
}

const fileCounts = ({ files }: Draft) =>
  Object.fromEntries(Object.entries(files).map(([key, list]) => [key, list.length]));

/** Once per form: the day of filing does not move while somebody is typing. */
const useToday = (): string => useState(() => bangkokDay(new Date()))[0];

const useUploadMessages = ({ list }: Uploads): readonly FieldMessage[] => {
  const t = useMessages(pageMessages);
  return list.map(({ key, failure }) => ({
    pointer: `/attachments/${key}`,
    message: failure ? t.failedFiles : t.waitForFiles,
  }));
};

/** Keeps a set as it is while its members stay the same, so that what hangs on it is not made anew at every key. */
const useSteadySet = (
  values: readonly string[],
  make: (values: readonly string[]) => ReadonlySet<string>,
) => {
  const fingerprint = values.join('\n');
  // oxlint-disable-next-line react/exhaustive-deps -- the fingerprint stands for the values
  return useMemo(() => make(values), [fingerprint, make]);
};

const toSet = (values: readonly string[]): ReadonlySet<string> => new Set(values);

interface JudgementInput {
  readonly form: FormDefinition;
  readonly engine: FormEngine;
  readonly draft: Draft;
  readonly council: Pick<CouncilPublic, 'villages' | 'officeHours' | 'holidays'>;
  readonly unfinished: ReadonlyMap<string, Unfinished>;
  readonly uploads: Uploads;
  /** What the server said about the answers as they stand. */
  readonly fromServer: readonly { readonly pointer: string; readonly message: Text }[];
}

/** Asks the engine about the draft and gathers what still has to be done, the nearest cause first. */
export const useJudgement = ({
  form,
  engine,
  draft,
  council,
  unfinished,
  uploads,
  fromServer,
}: JudgementInput): Judgement => {
  const text = useText();
  const today = useToday();
  const uploading = useUploadMessages(uploads);
  const groups = useMemo(() => groupPatterns(form), [form]);
  const evaluation = useMemo(() => {
    const villages = council.villages.map(({ number }) => number);
    return judge(engine, groups, draft.answers, {
      today,
      council: { villages },
      calendar: council,
      files: fileCounts(draft),
    });
  }, [engine, groups, draft, council, today]);
  const visible = useSteadySet(evaluation.visible, withAncestors);
  const required = useSteadySet(evaluation.required, toSet);
  const typed = [...unfinished].map(([pointer, { message }]) => ({ pointer, message: text(message) }));
  const own = [...typed.filter(({ pointer }) => visible.has(pointer)), ...uploading];
  const isCovered = ({ pointer }: Pick<FieldProblem, 'pointer'>) =>
    own.some((each) => isWithin(pointer, each.pointer));
  const judged = [...evaluation.errors, ...fromServer]
    .filter((problem) => !isCovered(problem))
    .map(({ pointer, message }) => ({ pointer, message: text(message) }));
  return { evaluation, visible, required, problems: withoutDoubles([...own, ...judged]) };
};

const withoutDoubles = (messages: readonly FieldMessage[]): readonly FieldMessage[] => [
  ...new Map(messages.map((each) => [`${each.pointer} ${each.message}`, each])).values(),
];
