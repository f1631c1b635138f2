import { useEffect, useRef } from 'react';
import { Notice, useMessages } from '#ui/kit';
import { idOf } from '../context/FieldsContext.js';
import type { FieldMessage } from '../model/error-schema.js';
import { pageMessages } from '../messages.js';

interface ErrorSummaryProps {
  readonly messages: readonly FieldMessage[];
  /** Grows with every refused attempt: the summary then takes the focus. */
  readonly attempt: number;
  readonly onGo: (pointer: string) => void;
}

/** What to do before going on, each line a way to its field. */
export function ErrorSummary({ messages, attempt, onGo }: ErrorSummaryProps) {
  const t = useMessages(pageMessages);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) summary.current?.focus();
  }, [attempt]);
  if (messages.length === 0) return null;
  return (
    <Notice
      ref={summary}
      tone="danger"
      role="alert"
      tabIndex={-1}
      title={t.problems}
      className="error-summary"
    >
      <p className="small">{t.problemsHelp}</p>
      <ul>
        {messages.map(({ pointer, message }) => (
          <li key={pointer + message}>
            {pointer === '' ? (
              message
            ) : (
              <a
                href={`#${idOf(pointer)}`}
                onClick={(event) => {
                  event.preventDefault();
                  onGo(pointer);
                }}
              >
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
