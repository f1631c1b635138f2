import { toArabicDigits } from '#core/thai';
import { useMessages } from '#ui/kit';
import { FieldNotes } from '../templates/FieldWords.js';
import { choiceMessages } from '../widgets/choice-messages.js';
import { helpId, useDescribedBy } from '../widgets/describe.js';
import { useTyped } from '../widgets/use-typed.js';

interface PostcodeInputProps {
  readonly id: string;
  readonly postcode: string;
  readonly errors: readonly string[];
  readonly disabled?: boolean;
  readonly onChange: (postcode: string) => void;
}

/** Filled in with the place; some places have several. */
export function PostcodeInput({ id, postcode, errors, disabled, onChange }: PostcodeInputProps) {
  const t = useMessages(choiceMessages);
  const typed = useTyped(postcode, (text) => onChange(toArabicDigits(text).replaceAll(/\s/g, '')));
  return (
    <div className="part">
      <label htmlFor={id}>{t.postcode}</label>
      <p className="field-help" id={helpId(id)}>
        {t.postcodeHint}
      </p>
      <FieldNotes id={id} errors={errors} />
      <input
        {...typed}
        id={id}
        className="input input-short"
        inputMode="numeric"
        autoComplete="postal-code"
        maxLength={8}
        disabled={disabled}
        aria-describedby={useDescribedBy(id, { help: true, errors })}
        aria-invalid={errors.length > 0 || undefined}
      />
    </div>
  );
}
