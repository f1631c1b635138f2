import { type Problem, problem } from '#core/result';

export const unknownDocument = (): Problem =>
  problem('document.not-found', 'ไม่พบเอกสารนี้ในเรื่อง', 'The case has no such document');
