import { useState } from 'react';
import { readTime } from '#core/thai';
import { createMessages } from '../i18n/language.js';
import { useMessages } from '../i18n/LanguageProvider.js';
import { TextField } from './Field.js';

const messages = createMessages({
  th: { help: 'เวลาแบบ 24 ชั่วโมง เช่น 08:30', wrong: 'กรอกเวลาแบบ 08:30' },
  en: { help: '24-hour time: 08:30', wrong: 'Write the time as 08:30' },
});

export interface TimeFieldProps {
  readonly label: string;
  /** `HH:MM`. */
  readonly value: string;
  /** Told of whole times only. */
  readonly onChange: (time: string) => void;
}

/** A time of day typed by the 24 hours of the day, whatever clock the browser keeps. */
export function TimeField({ label, value, onChange }: TimeFieldProps) {
  const t = useMessages(messages);
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const isWrong = left && typed !== null && readTime(typed) === null;
  const change = (next: string) => {
    setTyped(next);
    const time = readTime(next);
    if (time !== null && time !== value) onChange(time);
  };
  const leave = () => {
    setLeft(true);
    if (typed !== null && readTime(typed) !== null) setTyped(null);
  };
  return (
    <TextField
      label={label}
      help={t.help}
      error={isWrong && t.wrong}
      inputMode="numeric"
      autoComplete="off"
      value={typed ?? value}
      onChange={(event) => change(event.target.value)}
      onFocus={() => setLeft(false)}
      onBlur={leave}
    />
  );
}
