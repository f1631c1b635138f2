import { createHash } from 'node:crypto';

/** Name of a frozen definition: SHA-256 of its canonical JSON. */
export const hashOf = (canonical: string): string => createHash('sha256').update(canonical).digest('hex');
