import type { ClockNoticeFacts } from '#server/cases';
import type { OfficerDirectory } from '#server/identity';
import type { Recipient } from './find-recipients.js';

type Directory = Pick<OfficerDirectory, 'addressesOf' | 'addressesOfDivision' | 'addressesOfRole'>;

const orElse = async (
  found: Promise<readonly Recipient[]>,
  other: () => Promise<readonly Recipient[]>,
): Promise<readonly Recipient[]> => {
  const recipients = await found;
  return recipients.length > 0 ? recipients : other();
};

/**
 * Who is told. Without a holder the division is, without a supervisor too: no deadline passes in silence because
 * somebody has no address. What is sealed may be about the head of the council, so its supervisors are told instead.
 */
export const findClockRecipients = async (
  { to, email, division, assignee, sealed }: ClockNoticeFacts,
  officers: Directory,
  regulators: readonly { readonly email: string }[],
): Promise<readonly Recipient[]> => {
  const ofDivision = (): Promise<readonly Recipient[]> => officers.addressesOfDivision(division);
  const supervisors = (): Promise<readonly Recipient[]> => officers.addressesOfRole('supervisor', division);
  switch (to) {
    case 'applicant':
      return email === null ? [] : [{ id: 'applicant', email }];
    case 'regulator':
      return sealed ? [] : regulators.map((regulator, index) => ({ id: `regulator-${index}`, ...regulator }));
    case 'assignee':
      return orElse(
        officers.addressesOf(assignee === null ? [] : [assignee]),
        sealed ? supervisors : ofDivision,
      );
    case 'division':
      return sealed ? supervisors() : ofDivision();
    case 'supervisor':
      return orElse(supervisors(), sealed ? async () => [] : ofDivision);
    case 'executive':
      return sealed ? supervisors() : orElse(officers.addressesOfRole('executive'), supervisors);
  }
};
