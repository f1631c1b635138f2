import { valueAt } from '#core/fields';
import type { Privacy } from '#core/definition';
import type { Answers } from '#core/form';
import { maskName } from '#core/thai';
import { cellOf } from './place-cell.js';

/** What lists and searches know of an applicant. */
export interface ApplicantFacts {
  readonly name: string;
  /** Shown in lists: never the whole name. */
  readonly masked: string;
  /** Square of about a hundred metres in which the place of the case lies. */
  readonly placeCell: string | null;
  readonly nationalId: string | null;
  readonly village: number | null;
  readonly email: string | null;
  readonly phone: string | null;
}

const unnamed = 'ไม่ระบุชื่อ';

/** Reads the applicant out of answers, as the definition's privacy part points to them. */
export const applicantFacts = (privacy: Privacy, answers: Answers): ApplicantFacts => {
  const read = (pointer: string | undefined): unknown =>
    pointer === undefined ? undefined : valueAt(answers, pointer);
  const word = (pointer: string | undefined): string | null => {
    const value = read(pointer);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const { applicant } = privacy;
  const name = applicant.name
    .map((pointer) => word(pointer))
    .filter(Boolean)
    .join(' ');
  const village = read(applicant.village);
  return {
    name: name === '' ? unnamed : name,
    masked: name === '' ? unnamed : maskName(name),
    placeCell: cellOf(read(applicant.place)),
    nationalId: word(applicant.nationalId),
    village: typeof village === 'number' ? village : null,
    email: word(applicant.email),
    phone: word(applicant.phone),
  };
};
