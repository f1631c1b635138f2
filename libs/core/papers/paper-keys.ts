/** The key under which a paper’s files stand: `KEY`, or for one that is asked for in each row `KEY:ROW`, from 0. */
export const keyInRow = (key: string, rows: readonly (string | number)[]): string => [key, ...rows].join(':');

/** The paper whose files stand under a key. */
export const paperOf = (key: string): string => key.split(':', 1)[0]!;

/** Whether the files under a key belong to a row. */
export const isInRow = (key: string): boolean => key.includes(':');
