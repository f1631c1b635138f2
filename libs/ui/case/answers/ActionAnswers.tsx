import { useMemo } from 'react';
import { isObject } from '#core/fields';
import { createMessages, useLanguage, useMessages } from '#ui/kit';
import { useAreasOf } from '#ui/form';
import type { CouncilPublic } from '#contracts/catalog';
import type { TimelineEntry } from '#contracts/cases';
import { readActionForm, withoutField } from '../actions/action-form.js';
import { answerLines, asWholeForm } from './answer-lines.js';

const messages = createMessages({ th: { whole: 'คำขอทั้งฉบับ' }, en: { whole: 'The whole application' } });

interface Line {
  readonly id: string;
  readonly title: string;
  readonly text: string | null;
}

type Titles = ReadonlyMap<string, string>;

const defectLines = (defects: unknown, titles: Titles, whole: string): readonly Line[] =>
  (Array.isArray(defects) ? defects : []).filter(isObject).map(({ pointer, message }) => ({
    id: `defect ${String(pointer)}`,
    title: titles.get(String(pointer)) ?? whole,
    text: String(message),
  }));

export interface ActionAnswersProps {
  readonly entry: TimelineEntry;
  readonly villages: CouncilPublic['villages'];
  /** Titles of the case's own answers and papers, by pointer. */
  readonly titles: Titles;
}

/** What an action was given: reasons, results, what must be corrected, each under its own title. */
export function ActionAnswers({ entry, villages, titles }: ActionAnswersProps) {
  const { language } = useLanguage();
  const { whole } = useMessages(messages);
  const form = useMemo(
    () => entry.form && asWholeForm(withoutField(readActionForm(entry.form), 'defects')),
    [entry.form],
  );
  const areas = useAreasOf(form);
  const lines = useMemo((): readonly Line[] => {
    if (!entry.answers || !form) return [];
    const own = answerLines(entry.answers, { form, language, villages, areas });
    return [
      ...own.map(({ pointer, title, text }) => ({ id: pointer, title, text })),
      ...defectLines(entry.answers.defects, titles, whole),
    ];
  }, [entry.answers, form, language, villages, areas, titles, whole]);
  if (lines.length === 0) return null;
  return (
    <dl className="event-answers">
      {lines.map((line) => (
        <div key={line.id}>
          <dt>{line.title}</dt>
          <dd>{line.text}</dd>
        </div>
      ))}
    </dl>
  );
}
