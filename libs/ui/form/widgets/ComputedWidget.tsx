import type { WidgetProps } from '@rjsf/utils';
import { valueAt } from '#core/fields';
import { useLanguage, useMessages } from '#ui/kit';
import { formMessages } from '../messages.js';
import { pointerOf, useAnswers, useFields } from '../context/FieldsContext.js';
import { useRowGroup } from '../context/RowContext.js';
import { formatAnswer } from '../model/format-answer.js';

/** What the engine worked out: read from its evaluation, never typed. */
export function ComputedWidget({ id, schema, options }: WidgetProps) {
  const t = useMessages(formMessages);
  const { language } = useLanguage();
  const { council } = useFields();
  const answers = useAnswers();
  const inTable = useRowGroup()?.layout === 'table';
  const value = valueAt(answers, pointerOf(id));
  const format = { schema, widget: String(options.as ?? ''), language, villages: council.villages };
  return (
    <output id={id} className="computed">
      {value === undefined ? (
        <span className="soft">{inTable ? '–' : t.computedLater}</span>
      ) : (
        formatAnswer(value, format)
      )}
    </output>
  );
}
