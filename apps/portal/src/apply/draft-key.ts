import type { ServiceDetail } from '#contracts/catalog';

/** How the names of all drafts of a service begin. */
export const draftsOf = (code: string): string => `${code}@`;

/** One draft per service and version on a device. */
export const draftKeyOf = ({ code, version }: Pick<ServiceDetail, 'code' | 'version'>): string =>
  `${draftsOf(code)}${version}`;

/** One working copy per round of correction of a case. */
export const correctionKeyOf = (trackingCode: string, caseVersion: number): string =>
  `correction ${trackingCode} ${caseVersion}`;
