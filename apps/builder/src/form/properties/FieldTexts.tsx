import { homeOf, schemaPathOf, type FieldAddress } from '#core/authoring';
import { own, pointerTo, valueAt } from '#core/fields';
import { createMessages, useMessages } from '#ui/kit';
import { useDraftContext, useDraftValue } from '../../draft/use-draft.js';
import { englishOf, schemaOf } from '../field-facts.js';
import { CommitField } from './CommitField.js';
import { useSet } from './use-set.js';

const messages = createMessages({
  th: {
    title: 'คำถาม (ไทย)',
    titleEn: 'คำถาม (อังกฤษ)',
    help: 'คำอธิบายใต้คำถาม (ไทย)',
    helpEn: 'คำอธิบายใต้คำถาม (อังกฤษ)',
    empty: 'กรอกคำถามที่จะให้ประชาชนเห็น',
  },
  en: {
    title: 'Question (Thai)',
    titleEn: 'Question (English)',
    help: 'Help under it (Thai)',
    helpEn: 'Help under it (English)',
    empty: 'Enter the question that citizens will see',
  },
});

/** Where the English texts of a field stand in the draft. */
export const englishPath = (field: FieldAddress): string => {
  const { form, pointer } = homeOf(field);
  return pointerTo(`${form}/translations/en`, pointer);
};

/** An English text of a field that has a Thai one; empty takes it away. */
export const useEnglish = (field: FieldAddress) => {
  const set = useSet();
  const { store } = useDraftContext();
  return (key: 'title' | 'description' | 'why', next: string): string | undefined => {
    const at = `${englishPath(field)}/${key}`;
    if (next !== '') return set(at, next);
    return valueAt(store.getState().history.draft, at) === undefined ? undefined : set(at, undefined);
  };
};

/** Label and help of a field in Thai and English. */
export function FieldTexts({ field }: { readonly field: FieldAddress }) {
  const t = useMessages(messages);
  const set = useSet();
  const setEnglish = useEnglish(field);
  const title = useDraftValue((draft) => String(own(schemaOf(draft, field), 'title') ?? ''));
  const help = useDraftValue((draft) => String(own(schemaOf(draft, field), 'description') ?? ''));
  const english = useDraftValue((draft) => englishOf(draft, field));
  const path = schemaPathOf(field);
  return (
    <>
      <CommitField
        label={t.title}
        lang="th"
        value={title}
        onCommit={(next) => (next === '' ? t.empty : set(`${path}/title`, next))}
      />
      <CommitField
        label={t.titleEn}
        lang="en"
        value={english.title ?? ''}
        onCommit={(next) => setEnglish('title', next)}
      />
      <CommitField
        label={t.help}
        lang="th"
        long
        optional
        value={help}
        onCommit={(next) =>
          next === '' && help === '' ? undefined : set(`${path}/description`, next === '' ? undefined : next)
        }
      />
      {help !== '' && (
        <CommitField
          label={t.helpEn}
          lang="en"
          long
          value={english.description ?? ''}
          onCommit={(next) => setEnglish('description', next)}
        />
      )}
    </>
  );
}
