const digit = '[0-9๐-๙]';
const gap = '[ \\-.]?';
const uuid = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}';

/** 13 digits, with or without the card's spacing: a national ID or a juristic ID. */
const nationalId = `(?<!${digit})${digit}(?:${gap}${digit}){12}(?!${digit})`;

/** Thai phones: 02-123-4567, 081 234 5678, +66 81 234 5678. */
const phone = `(?<!${digit})(?:\\+?66|[0๐])(?:${gap}${digit}){8,9}(?!${digit})`;

const secrets = new RegExp(`(${uuid})|(${nationalId})|(${phone})`, 'giu');

/** Takes national IDs and phone numbers out of a text that goes to a log; UUIDs stay. */
export const scrub = (text: string): string =>
  text.replace(
    secrets,
    (_match: string, id?: string, person?: string) => id ?? (person ? '[id]' : '[phone]'),
  );
