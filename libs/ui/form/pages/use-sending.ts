import { useState } from 'react';
import type { FieldError } from '#contracts/common';
import type { Answers } from '#core/form';
import type { Text } from '#core/result';
import { isApiProblem } from '#ui/client';

/** What is sent: answers as the engine left them, ids of files by attachment key. */
export interface Submission {
  readonly answers: Answers;
  readonly attachments: Record<string, string[]>;
  /** Ids of slots that are held for this filing. */
  readonly holds?: string[];
}

export interface Sending {
  readonly busy: boolean;
  readonly failure: Text | null;
  readonly errors: readonly FieldError[];
  /** True once the server has taken it. */
  readonly send: (submission: Submission) => Promise<boolean>;
  /** The answers changed: what the server said no longer holds. */
  readonly reset: () => void;
}

const unknownFailure: Text = {
  th: 'ระบบขัดข้อง ลองอีกครั้งในอีกสักครู่',
  en: 'Something went wrong. Try again in a moment',
};

const noErrors: readonly FieldError[] = [];

/** Hands the answers over and keeps what came back when they were not taken. */
export const useSending = (onSubmit: (submission: Submission) => Promise<void>): Sending => {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Text | null>(null);
  const [errors, setErrors] = useState(noErrors);
  const send = async (submission: Submission) => {
    setBusy(true);
    setFailure(null);
    try {
      await onSubmit(submission);
      return true;
    } catch (error) {
      setErrors(isApiProblem(error) ? error.errors : noErrors);
      setFailure(isApiProblem(error) ? error.text : unknownFailure);
      return false;
    } finally {
      setBusy(false);
    }
  };
  const reset = () => {
    if (errors.length > 0) setErrors(noErrors);
    if (failure) setFailure(null);
  };
  return { busy, failure, errors, send, reset };
};
