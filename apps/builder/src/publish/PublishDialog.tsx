import { useState } from 'react';
import { Button, DayField, Dialog, SelectField, TextField, createMessages, useMessages } from '#ui/kit';
import { bangkokDay, isTime } from '#core/thai';

const messages = createMessages({
  th: {
    sure: 'เผยแพร่ฉบับใหม่หรือไม่',
    propose: 'เสนอให้อนุมัติหรือไม่',
    effect: 'ประชาชนจะใช้ฉบับใหม่ทันที เรื่องที่ยื่นไว้แล้วใช้ฉบับเดิมจนจบ',
    second: 'ผู้ดูแลระบบอีกคนจะดูแล้วอนุมัติ ร่างที่เสนอเก็บไว้ตามนี้ แม้ท่านจะแก้ต่อ',
    when: 'เมื่อไร',
    now: 'ทันที',
    later: 'ตามวันเวลาที่กำหนด',
    day: 'วันที่เผยแพร่',
    time: 'เวลา',
    timeHelp: 'เช่น 08:30',
    note: 'ข้อความถึงผู้อนุมัติ',
    publish: 'เผยแพร่',
    schedule: 'ตั้งเวลา',
    lay: 'เสนอ',
    cancel: 'ยังไม่เผยแพร่',
  },
  en: {
    sure: 'Publish the new version?',
    propose: 'Lay it before a second administrator?',
    effect: 'Citizens use it at once. Cases that were filed keep their version to the end.',
    second:
      'Another administrator looks at it and approves. What you propose is kept as it is, even if you go on.',
    when: 'When',
    now: 'At once',
    later: 'On a day, at a time',
    day: 'Day',
    time: 'Time',
    timeHelp: 'Such as 08:30',
    note: 'For who approves',
    publish: 'Publish',
    schedule: 'Set the time',
    lay: 'Propose',
    cancel: 'Not yet',
  },
});

export interface PublishWish {
  readonly publishAt?: string;
  readonly note?: string;
}

interface PublishDialogProps {
  readonly open: boolean;
  /** A second administrator is wanted. */
  readonly approval: boolean;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onWish: (wish: PublishWish) => void;
}

const bangkok = (day: string, time: string): string => new Date(`${day}T${time}:00+07:00`).toISOString();

/** Asks when, and what to say to who approves. */
export function PublishDialog({ open, approval, busy, onClose, onWish }: PublishDialogProps) {
  const t = useMessages(messages);
  const [when, setWhen] = useState<'now' | 'later'>('now');
  const [day, setDay] = useState(() => bangkokDay(new Date()));
  const [time, setTime] = useState('08:30');
  const [note, setNote] = useState('');
  const isLater = when === 'later';
  const isComplete = !isLater || (day !== '' && isTime(time));
  const wish = (): PublishWish => ({
    ...(isLater && { publishAt: bangkok(day, time) }),
    ...(approval && note.trim() && { note: note.trim() }),
  });
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={approval ? t.propose : t.sure}
      actions={
        <>
          <Button tone="primary" busy={busy} disabled={!isComplete} onClick={() => onWish(wish())}>
            {approval ? t.lay : isLater ? t.schedule : t.publish}
          </Button>
          <Button onClick={onClose}>{t.cancel}</Button>
        </>
      }
    >
      <p>{approval ? t.second : t.effect}</p>
      <SelectField
        label={t.when}
        value={when}
        onChange={({ target }) => setWhen(target.value as typeof when)}
      >
        <option value="now">{t.now}</option>
        <option value="later">{t.later}</option>
      </SelectField>
      {isLater && (
        <div className="field-pair">
          <DayField label={t.day} value={day} onChange={setDay} />
          <TextField
            label={t.time}
            help={t.timeHelp}
            inputMode="numeric"
            maxLength={5}
            value={time}
            onChange={({ target }) => setTime(target.value)}
          />
        </div>
      )}
      {approval && (
        <TextField
          label={t.note}
          optional
          maxLength={500}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      )}
    </Dialog>
  );
}
