import type { Text } from '#core/result';
import { createMessages, useMessages } from '#ui/kit';
import { CommitField } from './CommitField.js';
import { useSet } from './use-set.js';

const messages = createMessages({
  th: { thai: 'ไทย', english: 'อังกฤษ', empty: 'กรอกข้อความภาษาไทย' },
  en: { thai: 'Thai', english: 'English', empty: 'Enter the Thai text' },
});

interface TextPairProps {
  /** Path of the text in the draft. */
  readonly path: string;
  readonly label: string;
  readonly help?: string;
  readonly value: Text | undefined;
  readonly optional?: boolean;
  readonly long?: boolean;
}

/** A text in Thai and English. Emptied Thai takes an optional text away. */
export function TextPair({ path, label, help, value, optional = false, long = false }: TextPairProps) {
  const t = useMessages(messages);
  const set = useSet();
  const { th = '', en = '' } = value ?? {};
  return (
    <>
      <CommitField
        label={`${label} (${t.thai})`}
        help={help}
        lang="th"
        value={th}
        long={long}
        optional={optional}
        onCommit={(next) => {
          if (next !== '') return set(path, { th: next, en });
          return optional ? set(path, undefined) : t.empty;
        }}
      />
      {(value || !optional) && (
        <CommitField
          label={`${label} (${t.english})`}
          lang="en"
          value={en}
          long={long}
          onCommit={(next) => set(path, { th, en: next })}
        />
      )}
    </>
  );
}
