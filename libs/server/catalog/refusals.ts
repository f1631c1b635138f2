import { type Problem, problem } from '#core/result';

export const unknownService = (): Problem =>
  problem('service.not-found', 'ไม่พบบริการนี้', 'There is no such service');
