import { TextField, useMessages } from '#ui/kit';
import { toArabicDigits } from '#core/thai';
import { trackMessages } from './messages.js';

/** Four digits, Thai ones included. */
export const readLast4 = (typed: string): string => toArabicDigits(typed).replaceAll(/\D/g, '');

/** The last digits of the phone given: proof that the reader is the applicant. */
export function PhoneProof({
  value,
  wrong,
  onChange,
}: {
  readonly value: string;
  readonly wrong: boolean;
  readonly onChange: (typed: string) => void;
}) {
  const t = useMessages(trackMessages);
  return (
    <TextField
      label={t.phone}
      help={t.phoneHelp}
      error={wrong && t.phoneWrong}
      inputMode="numeric"
      autoComplete="off"
      maxLength={4}
      className="input-short"
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
