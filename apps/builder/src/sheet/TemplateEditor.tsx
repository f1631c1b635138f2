import { isObject, valueAt } from '#core/fields';
import { createMessages, useMessages } from '#ui/kit';
import { useDraftValue } from '../draft/use-draft.js';
import { CommitField } from '../form/properties/CommitField.js';
import { useSet } from '../form/properties/use-set.js';
import type { ValueEditorProps } from './value-editor.js';

const messages = createMessages({
  th: {
    thai: 'ไทย',
    english: 'อังกฤษ',
    help: 'ใส่คำตอบด้วย {{answers.ชื่อช่อง}} เลขที่เรื่องด้วย {{case.receiptNumber}}',
    empty: 'กรอกข้อความภาษาไทย',
  },
  en: {
    thai: 'Thai',
    english: 'English',
    help: 'Put answers in with {{answers.name}}, the number with {{case.receiptNumber}}',
    empty: 'Enter the Thai text',
  },
});

/** A text with placeholders, in Thai and, where the paper is issued in it, English. */
export function TemplateEditor({ path, label, optional }: ValueEditorProps) {
  const t = useMessages(messages);
  const set = useSet();
  const value = useDraftValue((draft) => valueAt(draft, path));
  const { th = '', en } = (isObject(value) ? value : {}) as { th?: string; en?: string };
  return (
    <>
      <CommitField
        label={`${label} (${t.thai})`}
        help={t.help}
        lang="th"
        long
        optional={optional}
        value={th}
        onCommit={(next) => {
          if (next !== '') return set(path, { ...(en !== undefined && { en }), th: next });
          return optional ? set(path, undefined) : t.empty;
        }}
      />
      <CommitField
        label={`${label} (${t.english})`}
        lang="en"
        long
        optional
        value={en ?? ''}
        onCommit={(next) => set(path, next === '' ? { th } : { th, en: next })}
      />
    </>
  );
}
