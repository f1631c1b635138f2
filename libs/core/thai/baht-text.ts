const digits = ['', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];
const places = ['แสน', 'หมื่น', 'พัน', 'ร้อย', 'สิบ', ''];

const wordAt = (digit: number, place: string, hasHigher: boolean): string => {
  if (digit === 0) return '';
  if (place === 'สิบ') return `${digit === 1 ? '' : digit === 2 ? 'ยี่' : digits[digit]}สิบ`;
  return place === '' && digit === 1 && hasHigher ? 'เอ็ด' : `${digits[digit]}${place}`;
};

/** Up to six digits in words; `hasHigher` when millions stand before them. */
const sixDigits = (value: number, hasHigher: boolean): string =>
  [...String(value).padStart(6, '0')]
    .map((digit, index) => wordAt(Number(digit), places[index]!, hasHigher || value > 9))
    .join('');

const inWords = (value: number, hasHigher = false): string => {
  const millions = Math.floor(value / 1_000_000);
  const rest = sixDigits(value % 1_000_000, hasHigher || millions > 0);
  return millions > 0 ? `${inWords(millions, hasHigher)}ล้าน${rest}` : rest;
};

/**
 * Satang as an amount of baht in Thai words, as cheques and receipts write it: 12,350 → «หนึ่งร้อยยี่สิบสามบาทห้าสิบสตางค์».
 * Takes whole satang from 0 to the largest safe integer; throws RangeError for anything else.
 */
export const bahtText = (satang: number): string => {
  if (!Number.isSafeInteger(satang) || satang < 0) throw new RangeError('no amount of satang');
  const baht = Math.floor(satang / 100);
  const rest = satang % 100;
  if (satang === 0) return 'ศูนย์บาทถ้วน';
  return (baht > 0 ? `${inWords(baht)}บาท` : '') + (rest > 0 ? `${inWords(rest)}สตางค์` : 'ถ้วน');
};
