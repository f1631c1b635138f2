import type { FieldAddress } from '#core/authoring';
import { valueAt } from '#core/fields';
import type { Text } from '#core/result';
import { createMessages, useMessages, useText } from '#ui/kit';
import { useDraftValue } from '../../draft/use-draft.js';
import { englishOf } from '../field-facts.js';
import { CommitField } from './CommitField.js';
import { useEnglish } from './FieldTexts.js';
import { useSet } from './use-set.js';

const messages = createMessages({
  th: { thai: 'ไทย', english: 'อังกฤษ' },
  en: { thai: 'Thai', english: 'English' },
});

interface WhyPropertyProps {
  readonly field: FieldAddress;
  readonly path: string;
  readonly title: Text;
  readonly help: Text | undefined;
}

/** Why something is asked, in both languages; the English one once there is a Thai one. */
export function WhyProperty({ field, path, title, help }: WhyPropertyProps) {
  const t = useMessages(messages);
  const text = useText();
  const set = useSet();
  const setEnglish = useEnglish(field);
  const thai = String(useDraftValue((draft) => valueAt(draft, path)) ?? '');
  const { why = '' } = useDraftValue((draft) => englishOf(draft, field));
  return (
    <>
      <CommitField
        label={`${text(title)} (${t.thai})`}
        help={help && text(help)}
        lang="th"
        optional
        value={thai}
        onCommit={(next) => set(path, next === '' ? undefined : next)}
      />
      {thai !== '' && (
        <CommitField
          label={`${text(title)} (${t.english})`}
          lang="en"
          optional
          value={why}
          onCommit={(next) => setEnglish('why', next)}
        />
      )}
    </>
  );
}
