/** A line for the person who started Sala. */
export const say = (line: string): void => console.log(line);

/** A reason to give up, in words for the operator: told in one line, without a stack. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
