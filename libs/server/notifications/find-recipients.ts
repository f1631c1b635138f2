import type { CaseNotice } from '#server/cases';
import type { OfficerDirectory } from '#server/identity';

export interface Recipient {
  /** Tells recipients of one notice apart. */
  readonly id: string;
  readonly email: string;
  /** Follows another’s case: is told how it goes, not why. */
  readonly follows?: boolean;
}

/** Who gets a notice. Applicants and officers without an address get none. */
export const findRecipients = async (
  notice: CaseNotice,
  officers: Pick<OfficerDirectory, 'addressesOf' | 'addressesOfDivision'>,
): Promise<readonly Recipient[]> => {
  switch (notice.notification.to) {
    case 'applicant':
      return [
        ...(notice.email === null ? [] : [{ id: 'applicant', email: notice.email }]),
        ...notice.followers.map(({ caseId, email }) => ({ id: `follower.${caseId}`, email, follows: true })),
      ];
    case 'assignee':
      return notice.assignee === null ? [] : officers.addressesOf([notice.assignee]);
    case 'division':
      return officers.addressesOfDivision(notice.division);
  }
};
