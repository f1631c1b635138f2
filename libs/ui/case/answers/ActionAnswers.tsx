import { useMemo } from 'react';
import { useLanguage } from '#ui/kit';
import type { CouncilPublic } from '#contracts/catalog';
import type { TimelineEntry } from '#contracts/cases';
import { readActionForm } from '../actions/action-form.js';
import { answerLines, asWholeForm } from './answer-lines.js';

export interface ActionAnswersProps {
  readonly entry: TimelineEntry;
  readonly villages: CouncilPublic['villages'];
}

/** What an action was given: reasons, results, each under its own title. */
export function ActionAnswers({ entry, villages }: ActionAnswersProps) {
  const { language } = useLanguage();
  const lines = useMemo(() => {
    if (!entry.answers || !entry.form) return [];
    return answerLines(entry.answers, { form: asWholeForm(readActionForm(entry.form)), language, villages });
  }, [entry, language, villages]);
  if (lines.length === 0) return null;
  return (
    <dl className="event-answers">
      {lines.map((line) => (
        <div key={line.pointer}>
          <dt>{line.title}</dt>
          <dd>{line.text}</dd>
        </div>
      ))}
    </dl>
  );
}
