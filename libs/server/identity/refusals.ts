import { type Problem, problem } from '#core/result';

export const unknownOfficer = (): Problem =>
  problem('officer.unknown', 'ไม่พบเจ้าหน้าที่คนนี้', 'There is no such officer');
