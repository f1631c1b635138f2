import { useCallback, useState } from 'react';
import type { Defect } from '#ui/case';
import type { CaseAction } from '#contracts/cases';
import type { DraftFiles } from '#ui/drafts';

type Answers = Readonly<Record<string, unknown>>;

export interface ActionDrafts {
  /** The action whose form is open. */
  readonly open: CaseAction | null;
  /** Opens an action’s form: with what was typed before, else with what it begins with. */
  readonly setOpen: (action: CaseAction | null) => void;
  /** What has been typed into an action's form. */
  readonly answersOf: (actionId: string) => Answers;
  readonly setAnswers: (actionId: string, answers: Answers) => void;
  /** Files that were attached to an action, by the key of their paper. */
  readonly filesOf: (actionId: string) => DraftFiles;
  readonly setFiles: (actionId: string, change: (files: DraftFiles) => DraftFiles) => void;
  /** Closes the form and forgets what was typed: it is done. */
  readonly finish: (actionId: string) => void;
  /** What is marked as wrong in the open action. */
  readonly defects: readonly Defect[];
  readonly setDefects: (defects: readonly Defect[]) => void;
}

const nothing: Answers = {};
const noDefects: readonly Defect[] = [];
const noFiles: DraftFiles = {};

/** Keeps what the officer types per action, through closing the form, reloads and refusals. */
export const useActionDrafts = (): ActionDrafts => {
  const [open, setOpen] = useState<CaseAction | null>(null);
  const [drafts, setDrafts] = useState<Readonly<Record<string, Answers>>>({});
  const [files, setFilesOf] = useState<Readonly<Record<string, DraftFiles>>>({});
  const setFiles = useCallback(
    (actionId: string, change: (files: DraftFiles) => DraftFiles): void =>
      setFilesOf((all) => ({ ...all, [actionId]: change(all[actionId] ?? noFiles) })),
    [],
  );
  const answersOf = (actionId: string): Answers => drafts[actionId] ?? nothing;
  const setAnswers = (actionId: string, answers: Answers): void =>
    setDrafts((all) => ({ ...all, [actionId]: { ...all[actionId], ...answers } }));
  const marked = open ? answersOf(open.id).defects : undefined;
  const begin = (action: CaseAction | null): void => {
    if (action) setDrafts((all) => ({ [action.id]: action.initial ?? nothing, ...all }));
    setOpen(action);
  };
  return {
    open,
    setOpen: begin,
    answersOf,
    setAnswers,
    filesOf: (actionId) => files[actionId] ?? noFiles,
    setFiles,
    finish: (actionId) => {
      setOpen(null);
      setDrafts((all) => Object.fromEntries(Object.entries(all).filter(([id]) => id !== actionId)));
      setFiles(actionId, () => noFiles);
    },
    defects: (marked as readonly Defect[] | undefined) ?? noDefects,
    setDefects: (defects) => {
      if (open) setAnswers(open.id, { defects });
    },
  };
};
