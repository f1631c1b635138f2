import { messagePlaceholders } from '#core/authoring';
import { valueAt } from '#core/fields';
import type { Text } from '#core/result';
import { hasWebAddress } from '#core/text';
import { createMessages, useMessages } from '#ui/kit';
import { useDraftValue } from '../draft/use-draft.js';
import { CommitField } from '../form/properties/CommitField.js';
import { useSet } from '../form/properties/use-set.js';
import { PlaceholderPicker } from './PlaceholderPicker.js';

const messages = createMessages({
  th: {
    thai: 'ไทย',
    english: 'อังกฤษ',
    empty: 'กรอกข้อความภาษาไทย',
    link: 'เอาลิงก์ออก ข้อความของราชการต้องไม่มีลิงก์ (มติ ครม. 18 พ.ย. 2568) บอกให้เปิดเว็บของ อบต. แล้วกรอกรหัสติดตามแทน',
  },
  en: {
    thai: 'Thai',
    english: 'English',
    empty: 'Enter the Thai text',
    link: 'Take the link out: messages of public bodies carry none (cabinet resolution of 18 November 2568). Tell people to open the council’s site and enter their tracking code.',
  },
});

interface MessageTextProps {
  readonly path: string;
  readonly label: string;
}

/** Subject or text of a message: what it fills in is picked, a link is refused with the reason. */
export function MessageText({ path, label }: MessageTextProps) {
  const t = useMessages(messages);
  const set = useSet();
  const { th = '', en = '' } = (useDraftValue((draft) => valueAt(draft, path)) ?? {}) as Partial<Text>;
  const put = (next: Text): string | undefined => {
    if (next.th === '') return t.empty;
    return hasWebAddress(next.th) || hasWebAddress(next.en) ? t.link : set(path, next);
  };
  const isLong = path.endsWith('/body');
  return (
    <>
      <CommitField
        label={`${label} (${t.thai})`}
        lang="th"
        long={isLong}
        value={th}
        onCommit={(next) => put({ th: next, en })}
      />
      <PlaceholderPicker
        choices={messagePlaceholders}
        onPick={(picked) => put({ th: `${th} ${picked}`, en })}
      />
      <CommitField
        label={`${label} (${t.english})`}
        lang="en"
        long={isLong}
        value={en}
        onCommit={(next) => put({ th, en: next })}
      />
    </>
  );
}
