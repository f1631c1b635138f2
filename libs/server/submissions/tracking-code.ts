import { takeRandom } from '#platform/ids';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const checkAlphabet = `${alphabet}*~$=U`;

/** Mod-37 check character of Crockford base 32 over the ten characters. */
const checkCharacter = (characters: string): string => {
  let rest = 0;
  for (const character of characters) rest = (rest * 32 + alphabet.indexOf(character)) % 37;
  return checkAlphabet[rest] as string;
};

const draw = (): string => Array.from(takeRandom(10), (byte) => alphabet[byte & 31]).join('');

/**
 * A tracking code: 50 random bits in Crockford base 32 and a check character, written `XXXXX-XXXXXC`.
 * Codes whose check character is a sign are drawn again, so that it can be said over the telephone.
 */
export const newTrackingCode = (): string => {
  for (;;) {
    const characters = draw();
    const check = checkCharacter(characters);
    if (alphabet.includes(check)) return `${characters.slice(0, 5)}-${characters.slice(5)}${check}`;
  }
};

/**
 * The canonical form of what somebody typed (case, dashes, spaces, O for 0, I and L for 1),
 * or null when it can't be a tracking code.
 */
export const readTrackingCode = (typed: string): string | null => {
  const compact = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  if (!/^[0-9A-HJKMNP-TV-Z]{11}$/.test(compact)) return null;
  const characters = compact.slice(0, 10);
  return checkCharacter(characters) === compact[10] ? `${characters.slice(0, 5)}-${compact.slice(5)}` : null;
};
