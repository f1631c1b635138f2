import type { CaseNotice } from '#server/cases';
import type { OfficerDirectory } from '#server/identity';

export interface Recipient {
  /** Tells recipients of one notice apart. */
  readonly id: string;
  readonly email: string;
}

/** Who gets a notice. Applicants and officers without an address get none. */
export const findRecipients = async (
  notice: CaseNotice,
  officers: Pick<OfficerDirectory, 'addressesOf' | 'addressesOfDivision'>,
): Promise<readonly Recipient[]> => {
  switch (notice.notification.to) {
    case 'applicant':
      return notice.email === null ? [] : [{ id: 'applicant', email: notice.email }];
    case 'assignee':
      return notice.assignee === null ? [] : officers.addressesOf([notice.assignee]);
    case 'division':
      return officers.addressesOfDivision(notice.division);
  }
};
