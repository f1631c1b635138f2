import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

const cipherName = 'aes-256-gcm';
const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;
const format = 'v1';

/**
 * Keeps what must not be read from a stolen database: seals values (AES-256-GCM) and makes blind indexes
 * (HMAC-SHA-256) by which a sealed value can still be found. Every purpose has a key of its own, derived from
 * the one secret of the installation by HKDF.
 */
export class Secrets {
  private readonly keys = new Map<string, Buffer>();

  constructor(private readonly secretKey: string) {}

  /**
   * Encrypts a text. `place` says where it stands (`case:ID:answers`): the same words must be given to open it,
   * so a sealed value moved to another row doesn't open.
   */
  seal(plain: string, place: string): string {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(cipherName, this.key('seal'), nonce, { authTagLength: tagBytes });
    cipher.setAAD(Buffer.from(place, 'utf8'));
    const body = Buffer.concat([nonce, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${format}.${body.toString('base64url')}`;
  }

  /** Opens a sealed text; throws when it was changed, moved, or sealed with another key. */
  open(sealed: string, place: string): string {
    const [version, body] = sealed.split('.');
    if (version !== format || !body) throw new Error('not a sealed value');
    const bytes = Buffer.from(body, 'base64url');
    const decipher = createDecipheriv(cipherName, this.key('seal'), bytes.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    });
    decipher.setAAD(Buffer.from(place, 'utf8'));
    decipher.setAuthTag(bytes.subarray(-tagBytes));
    return decipher.update(bytes.subarray(nonceBytes, -tagBytes), undefined, 'utf8') + decipher.final('utf8');
  }

  /** The same text gives the same 43 characters, which tell nothing without the key. `purpose` keeps indexes apart. */
  blindIndex(purpose: string, value: string): string {
    return createHmac('sha256', this.key(`index:${purpose}`))
      .update(value, 'utf8')
      .digest('base64url');
  }

  private key(purpose: string): Buffer {
    const known = this.keys.get(purpose);
    if (known) return known;
    const made = Buffer.from(hkdfSync('sha256', this.secretKey, 'sala', purpose, keyBytes));
    this.keys.set(purpose, made);
    return made;
  }
}

/** Compares in time that doesn't depend on where the texts differ. */
export const sameSecret = (left: string, right: string): boolean => {
  const digest = (value: string) => createHmac('sha256', 'compare').update(value, 'utf8').digest();
  return timingSafeEqual(digest(left), digest(right));
};

/** 256 random bits as 43 characters that are safe in cookies, addresses and file names. */
export const randomToken = (): string => randomBytes(keyBytes).toString('base64url');
