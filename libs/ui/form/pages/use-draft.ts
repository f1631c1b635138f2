import { useCallback, useRef, useState } from 'react';
import type { Hold } from '#contracts/bookings';
import type { Answers } from '#core/form';
import { readDraft, removeDraft, writeDraft, type Draft, type DraftFiles } from '#ui/drafts';

const noHolds: Readonly<Record<string, Hold>> = {};

export interface DraftState extends Draft {
  readonly holds: Readonly<Record<string, Hold>>;
  /** When it was last kept on this device; null when it never was. */
  readonly savedAt: string | null;
  /** Whether it was found on this device. */
  readonly restored: boolean;
  readonly setAnswers: (answers: Answers) => void;
  readonly setFiles: (change: (files: DraftFiles) => DraftFiles) => void;
  readonly setHold: (pointer: string, hold: Hold | null) => void;
  /** The answers as they stand at this moment. */
  readonly answersNow: () => Answers;
  /** Forgets everything and begins again. */
  readonly startOver: () => void;
  /** Forgets what is stored, once it has been sent. */
  readonly forget: () => void;
}

/** The answers being entered: kept on the device at every change, found again after a reload. */
export const useDraft = (key: string, initial: Draft): DraftState => {
  const [found] = useState(() => readDraft(key));
  const [draft, setDraft] = useState<Draft>(found ?? initial);
  const [savedAt, setSavedAt] = useState(found?.savedAt ?? null);
  const [restored, setRestored] = useState(found !== null);
  const latest = useRef(draft);
  const keep = useCallback(
    (next: Draft) => {
      latest.current = next;
      setDraft(next);
      const now = new Date().toISOString();
      if (writeDraft(key, { ...next, savedAt: now })) setSavedAt(now);
    },
    [key],
  );
  const setAnswers = useCallback((answers: Answers) => keep({ ...latest.current, answers }), [keep]);
  const setFiles = useCallback(
    (change: (files: DraftFiles) => DraftFiles) => {
      keep({ ...latest.current, files: change(latest.current.files) });
    },
    [keep],
  );
  const startOver = useCallback(() => {
    removeDraft(key);
    latest.current = initial;
    setDraft(initial);
    setSavedAt(null);
    setRestored(false);
  }, [key, initial]);
  const forget = useCallback(() => removeDraft(key), [key]);
  const setHold = useCallback(
    (pointer: string, hold: Hold | null) => {
      const { [pointer]: _before, ...others } = latest.current.holds ?? {};
      keep({ ...latest.current, holds: hold ? { ...others, [pointer]: hold } : others });
    },
    [keep],
  );
  const answersNow = useCallback(() => latest.current.answers, []);
  return {
    ...draft,
    holds: draft.holds ?? noHolds,
    savedAt,
    restored,
    setAnswers,
    setFiles,
    setHold,
    answersNow,
    startOver,
    forget,
  };
};
