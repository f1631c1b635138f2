import { createMessages } from '#ui/kit';

const minute = 60_000;
const units = [
  ['days', 24 * 60 * minute],
  ['hours', 60 * minute],
  ['minutes', minute],
] as const;

const count = (amount: number, word: string): string => `${amount} ${word}${amount === 1 ? '' : 's'}`;

export const elapsedMessages = createMessages({
  th: {
    days: (amount: number) => `${amount} วัน`,
    hours: (amount: number) => `${amount} ชั่วโมง`,
    minutes: (amount: number) => `${amount} นาที`,
    moment: 'ไม่ถึงนาที',
  },
  en: {
    days: (amount: number) => count(amount, 'day'),
    hours: (amount: number) => count(amount, 'hour'),
    minutes: (amount: number) => count(amount, 'minute'),
    moment: 'less than a minute',
  },
});

/** How long from one moment to another, in at most two units: «2 วัน 3 ชั่วโมง». */
export const elapsedWords = (from: string, to: string, words: (typeof elapsedMessages)['th']): string => {
  let rest = new Date(to).getTime() - new Date(from).getTime();
  const parts: string[] = [];
  for (const [unit, size] of units) {
    const amount = Math.floor(rest / size);
    if (amount > 0) parts.push(words[unit](amount));
    rest %= size;
  }
  return parts.slice(0, 2).join(' ') || words.moment;
};
