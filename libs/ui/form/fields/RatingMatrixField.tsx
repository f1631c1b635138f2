import { useState } from 'react';
import type { FieldProps } from '@rjsf/utils';
import { isObject } from '#core/fields';
import { useMessages } from '#ui/kit';
import { idOf, pointerOf, useFields } from '../context/FieldsContext.js';
import { formMessages } from '../messages.js';
import { RatingRow } from '../rating/RatingRow.js';
import { matrixRows, ratingLabels } from '../rating/matrix-rows.js';

/** Statements rated 1 to 5: a table where there is room, a card each on a phone. */
export default function RatingMatrixField({
  fieldPathId,
  formData,
  onChange,
  errorSchema,
  uiSchema,
  disabled,
  readonly,
}: FieldProps) {
  const t = useMessages(formMessages);
  const { required } = useFields();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const rows = matrixRows(uiSchema);
  const labels = ratingLabels(rows, t.ratings);
  const answers = isObject(formData) ? formData : {};
  const pointer = pointerOf(fieldPathId.$id);
  const rate = (name: string, rating: number | null) => {
    const { [name]: _before, ...others } = answers;
    const next = rating === null ? others : { ...answers, [name]: rating };
    setLeft(
      (names) => new Set(rating === null ? [...names, name] : [...names].filter((each) => each !== name)),
    );
    onChange(Object.keys(next).length > 0 ? next : undefined, fieldPathId.path);
  };
  const isAnyOptional = rows.some(({ name }) => !required.has(`${pointer}/${name}`));
  return (
    <div className="rating-matrix">
      <div className="rating-head" aria-hidden="true">
        <span className="rating-title" />
        {labels.map((label) => (
          <span key={label}>{label}</span>
        ))}
        {isAnyOptional && <span>{t.notApplicable}</span>}
      </div>
      {rows.map(({ name, title }) => (
        <RatingRow
          key={name}
          id={idOf(`${pointer}/${name}`)}
          title={title}
          labels={labels}
          rating={typeof answers[name] === 'number' ? answers[name] : undefined}
          canSkip={!required.has(`${pointer}/${name}`)}
          isSkipped={left.has(name) && answers[name] === undefined}
          hasSkipColumn={isAnyOptional}
          errors={errorSchema?.[name]?.__errors ?? []}
          disabled={disabled || readonly}
          onRate={(rating) => rate(name, rating)}
        />
      ))}
    </div>
  );
}
