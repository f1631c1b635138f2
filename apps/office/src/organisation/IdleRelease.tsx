import { TextField, createMessages, useMessages } from '#ui/kit';
import { toArabicDigits } from '#core/thai';

const longest = 250;

const messages = createMessages({
  th: {
    label: 'คืนเรื่องเข้าคิวเองเมื่อไม่มีความเคลื่อนไหวครบกี่วันทำการ',
    help: 'เว้นว่างไว้ถ้าไม่ให้คืนเอง เรื่องที่รอผู้ยื่นอยู่ไม่นับ',
  },
  en: {
    label: 'Give cases back to their queue after so many working days on which nothing happens',
    help: 'Leave it empty for never. Cases that wait for their applicant stay.',
  },
});

/** Digits as they are typed; nothing else, and nothing beyond what the council may say. */
const readDays = (typed: string): number | undefined => {
  const digits = toArabicDigits(typed).replaceAll(/\D/g, '');
  return digits === '' ? undefined : Math.min(Math.max(Number(digits), 1), longest);
};

interface IdleReleaseProps {
  readonly days: number | undefined;
  readonly onChange: (days: number | undefined) => void;
}

/** When the system takes a case off a desk on which it only lies. */
export function IdleRelease({ days, onChange }: IdleReleaseProps) {
  const t = useMessages(messages);
  return (
    <TextField
      className="short-input"
      label={t.label}
      help={t.help}
      optional
      inputMode="numeric"
      autoComplete="off"
      maxLength={3}
      value={days ?? ''}
      onChange={(event) => onChange(readDays(event.target.value))}
    />
  );
}
