import { padded } from './day.js';

/** The number on a receipt: five digits at least, then the Buddhist year: `00001/2569`. */
export const receiptNumber = (sequence: number, year: number): string => `${padded(sequence, 5)}/${year}`;
