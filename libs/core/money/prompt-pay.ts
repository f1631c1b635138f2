const field = (id: string, value: string): string => `${id}${String(value.length).padStart(2, '0')}${value}`;

/** CRC-16/CCITT-FALSE, as EMVCo demands it. */
const checksum = (text: string): string => {
  let crc = 0xffff;
  for (const sign of text) {
    crc ^= sign.charCodeAt(0) << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
};

const application = 'A000000677010111';

/** Phones are written with the country before them and zeros to thirteen digits; tax numbers as they are. */
const proxy = (id: string): string =>
  id.length === 13 ? field('02', id) : field('01', `66${id.slice(1)}`.padStart(13, '0'));

/**
 * What a PromptPay QR code says, per EMVCo’s merchant-presented mode: to whom (a tax number of 13 digits or a phone of 10),
 * and how much. Amounts are whole satang, above nothing. Throws for another sort of id: the profile has been checked.
 */
export const promptPayPayload = (id: string, satang: number): string => {
  if (!/^(\d{13}|0\d{9})$/.test(id)) throw new RangeError('not a PromptPay id');
  const amount = `${Math.floor(satang / 100)}.${String(satang % 100).padStart(2, '0')}`;
  const body = [
    field('00', '01'),
    field('01', '12'),
    field('29', field('00', application) + proxy(id)),
    field('58', 'TH'),
    field('53', '764'),
    field('54', amount),
    '6304',
  ].join('');
  return body + checksum(body);
};
