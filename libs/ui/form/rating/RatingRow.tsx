import { useId } from 'react';
import { OptionalMark, classNames, useMessages } from '#ui/kit';
import { pointerOf, useFields } from '../context/FieldsContext.js';
import { formMessages } from '../messages.js';
import { FieldNotes } from '../templates/FieldWords.js';
import { useDescribedBy } from '../widgets/describe.js';

interface RatingRowProps {
  readonly id: string;
  readonly title: string;
  /** Of 1 to 5. */
  readonly labels: readonly string[];
  readonly rating: number | undefined;
  readonly canSkip: boolean;
  readonly isSkipped: boolean;
  readonly hasSkipColumn: boolean;
  readonly errors: readonly string[];
  readonly disabled?: boolean;
  readonly onRate: (rating: number | null) => void;
}

/** One statement with its ratings: a group of radio buttons of its own. */
export function RatingRow(props: RatingRowProps) {
  const { id, title, labels, rating, canSkip, isSkipped, hasSkipColumn, errors, disabled, onRate } = props;
  const t = useMessages(formMessages);
  const { required } = useFields();
  const name = useId();
  const titleId = `${id}--title`;
  const describedBy = useDescribedBy(id, { errors });
  const choice = (label: string, checked: boolean, value: number | null) => (
    <label className="rating-choice" key={label}>
      <input type="radio" name={name} checked={checked} disabled={disabled} onChange={() => onRate(value)} />
      <span>{label}</span>
    </label>
  );
  return (
    <div
      id={id}
      role="radiogroup"
      className={classNames('rating-row', errors.length > 0 && 'field-invalid')}
      aria-labelledby={titleId}
      aria-describedby={describedBy}
      aria-invalid={errors.length > 0 || undefined}
      aria-required={required.has(pointerOf(id)) || undefined}
    >
      <div className="rating-title">
        <span id={titleId}>{title}</span>
        {canSkip && <OptionalMark />}
        <FieldNotes id={id} errors={errors} />
      </div>
      {labels.map((label, index) => choice(label, rating === index + 1, index + 1))}
      {hasSkipColumn &&
        (canSkip ? choice(t.notApplicable, isSkipped, null) : <span className="rating-gap" />)}
    </div>
  );
}
