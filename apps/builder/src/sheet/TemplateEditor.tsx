import { letterPlaceholders, listOfTable, rowPlaceholders } from '#core/authoring';
import { isObject, valueAt } from '#core/fields';
import { createMessages, useMessages } from '#ui/kit';
import { useConditionFields } from '../condition/use-condition-fields.js';
import { useDraft, useDraftValue } from '../draft/use-draft.js';
import { CommitField } from '../form/properties/CommitField.js';
import { useSet } from '../form/properties/use-set.js';
import { PlaceholderPicker } from '../letters/PlaceholderPicker.js';
import type { ValueEditorProps } from './value-editor.js';

const messages = createMessages({
  th: {
    thai: 'ไทย',
    english: 'อังกฤษ',
    empty: 'กรอกข้อความภาษาไทย',
  },
  en: {
    thai: 'Thai',
    english: 'English',
    empty: 'Enter the Thai text',
  },
});

/** A text with placeholders, in Thai and, where the paper is issued in it, English. */
export function TemplateEditor({ path, label, optional }: ValueEditorProps) {
  const t = useMessages(messages);
  const set = useSet();
  const value = useDraftValue((draft) => valueAt(draft, path));
  const draft = useDraft();
  const fields = useConditionFields();
  const list = listOfTable(draft, path);
  const choices = [
    ...(list === undefined ? [] : rowPlaceholders(fields, list)),
    ...letterPlaceholders(fields),
  ];
  const { th = '', en } = (isObject(value) ? value : {}) as { th?: string; en?: string };
  return (
    <>
      <CommitField
        label={`${label} (${t.thai})`}
        lang="th"
        long
        optional={optional}
        value={th}
        onCommit={(next) => {
          if (next !== '') return set(path, { ...(en !== undefined && { en }), th: next });
          return optional ? set(path, undefined) : t.empty;
        }}
      />
      <PlaceholderPicker
        choices={choices}
        onPick={(picked) => set(path, { ...(en !== undefined && { en }), th: `${th}${th && ' '}${picked}` })}
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
