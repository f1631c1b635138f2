import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { randomToken } from '#platform/secrets';

/** OWASP's setting for argon2id: 19 MiB, two passes. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** argon2id, with its salt and cost in the text. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), cost);

let decoy: Promise<string> | undefined;

/** Compares; without a hash it takes as long as with one, so that nobody learns which usernames exist. */
export const isPassword = async (password: string, stored: string | undefined): Promise<boolean> => {
  decoy ??= hashPassword(randomToken());
  const matches = await verify(stored ?? (await decoy), password.normalize('NFC'));
  return matches && stored !== undefined;
};

/** Letters and digits that nobody takes for one another on paper. */
const readable = 'abcdefghjkmnpqrstuvwxyz23456789';
const groups = 4;
const groupLength = 5;

/** A password that is told once: about 98 bits, in groups that can be read out. */
export const newPassword = (): string =>
  Array.from({ length: groups }, () =>
    Array.from({ length: groupLength }, () => readable[randomInt(readable.length)]).join(''),
  ).join('-');
