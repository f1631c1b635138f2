import type { Privacy, RegisterDefinition } from '#core/definition';
import { valueAt } from '#core/fields';
import type { Answers } from '#core/form';

/** Whose an entry is. */
export interface Holder {
  readonly name: string;
  readonly nationalId: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** Reads the holder out of answers: whom the register points to, else the applicant. */
export const holderOf = (
  { holder }: Pick<RegisterDefinition, 'holder'>,
  { applicant }: Pick<Privacy, 'applicant'>,
  answers: Answers,
): Holder => {
  const words = (pointer: string | undefined): string | null => {
    const value = pointer === undefined ? undefined : valueAt(answers, pointer);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const told = holder ?? applicant;
  return {
    name: told.name.map(words).filter(Boolean).join(' '),
    nationalId: words(told.nationalId) ?? words(holder?.juristicId),
    phone: words(told.phone),
    email: words(told.email),
  };
};
