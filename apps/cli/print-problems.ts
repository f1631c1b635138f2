import type { Problem } from '#core/result';

/** Prints problems one a line, as `FILE#POINTER severity code: words`, in English and Thai. Answers the exit code: 1 with an error among them. */
export const printProblems = (path: string, problems: readonly Problem[]): number => {
  for (const { code, message, pointer = '', severity = 'error' } of problems) {
    console.error(`${path}#${pointer} ${severity} ${code}: ${message.en} · ${message.th}`);
  }
  return problems.some(({ severity }) => severity !== 'warning') ? 1 : 0;
};
