import { randomBytes, randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What an embedded installation makes for itself on its first start. */
export interface MadeSecrets {
  readonly secretKey: string;
  readonly demoPassword: string;
}

const onlyOwner = 0o600;
/** Without the letters and digits that are mistaken for each other. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

export const secretsFileIn = (dataFolder: string): string => join(dataFolder, 'secrets.json');

/** Reads the secrets, or makes them once. Whoever loses the file loses the sealed answers with it. */
export const readOrMakeSecrets = (dataFolder: string): MadeSecrets => {
  const file = secretsFileIn(dataFolder);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as MadeSecrets;
  const made = { secretKey: randomBytes(32).toString('base64url'), demoPassword: readablePassword() };
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(made, null, 2)}\n`, { mode: onlyOwner });
  renameSync(`${file}.new`, file);
  return made;
};

/** Three groups of four, about 59 bits. */
const readablePassword = (): string =>
  Array.from({ length: 3 }, () =>
    Array.from({ length: 4 }, () => alphabet.charAt(randomInt(alphabet.length))).join(''),
  ).join('-');
