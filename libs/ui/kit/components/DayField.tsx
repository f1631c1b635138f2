import { useState } from 'react';
import { buddhistYear, parseBuddhistDate, toArabicDigits } from '#core/thai';
import { createMessages } from '../i18n/language.js';
import { useMessages } from '../i18n/LanguageProvider.js';
import { TextField } from './Field.js';

const messages = createMessages({
  th: { help: 'วัน/เดือน/ปี พ.ศ. เช่น 22/11/2569', wrong: 'กรอกวันที่แบบ 22/11/2569' },
  en: { help: 'Day/month/year B.E.: 22/11/2569', wrong: 'Write the day as 22/11/2569' },
});

const written = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/;

const toDay = (typed: string): string | null => {
  const [, day, month, year] = written.exec(toArabicDigits(typed)) ?? [];
  if (!day || !month || !year) return null;
  const parsed = parseBuddhistDate({ day: Number(day), month: Number(month), year: Number(year) });
  return parsed.ok ? parsed.value : null;
};

const toTyped = (day: string): string => {
  if (!day) return '';
  const [, month, date] = day.split('-');
  return `${Number(date)}/${Number(month)}/${buddhistYear(day)}`;
};

export interface DayFieldProps {
  readonly label: string;
  /** ISO day, or empty. */
  readonly value: string;
  /** Told of whole days, and of an emptied field. */
  readonly onChange: (day: string) => void;
}

/** A day typed the way that people write it, in the Buddhist era. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  const t = useMessages(messages);
  const [typed, setTyped] = useState({ text: toTyped(value), value });
  const [left, setLeft] = useState(false);
  const text = typed.value === value ? typed.text : toTyped(value);
  const change = (next: string) => {
    const day = next.trim() ? toDay(next) : '';
    setTyped({ text: next, value: day ?? value });
    setLeft(false);
    if (day !== null && day !== value) onChange(day);
  };
  const isWrong = left && text.trim() !== '' && toDay(text) === null;
  return (
    <TextField
      label={label}
      help={t.help}
      error={isWrong && t.wrong}
      inputMode="numeric"
      value={text}
      onChange={(event) => change(event.target.value)}
      onBlur={() => setLeft(true)}
    />
  );
}
