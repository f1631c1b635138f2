import { Plus, Trash2 } from 'lucide-react';
import { isRequired, schemaPathOf, type FieldAddress } from '#core/authoring';
import { own, schemaAt, valueAt, type SchemaObject } from '#core/fields';
import type { Text } from '#core/result';
import { Button, Icon, createMessages, useMessages, useText } from '#ui/kit';
import { useDispatch, useDraft } from '../../draft/use-draft.js';
import { englishOf } from '../field-facts.js';
import { CommitField } from './CommitField.js';
import { englishPath } from './FieldTexts.js';
import { useSet } from './use-set.js';
import { IconButton } from '../../shell/IconButton.js';

const messages = createMessages({
  th: {
    part: (at: number) => `ข้อที่ ${at}`,
    english: (at: number) => `ข้อที่ ${at} (อังกฤษ)`,
    add: 'เพิ่มเรื่อง',
    fresh: 'เรื่องใหม่',
    remove: (name: string) => `ลบ «${name}»`,
    required: 'ต้องให้คะแนน',
    empty: 'กรอกข้อความภาษาไทย',
  },
  en: {
    part: (at: number) => `Part ${at}`,
    english: (at: number) => `Part ${at} (English)`,
    add: 'Add a thing to rate',
    fresh: 'New thing',
    remove: (name: string) => `Delete “${name}”`,
    required: 'Must be rated',
    empty: 'Enter the Thai text',
  },
});

interface InsideTitlesProps {
  readonly field: FieldAddress;
  readonly title: Text;
  /** Whether parts come and go, as the things of a rating do; the ends of a range stay. */
  readonly grows: boolean;
}

/** The words of the parts that one widget asks for together. */
export function InsideTitles({ field, title, grows }: InsideTitlesProps) {
  const t = useMessages(messages);
  const text = useText();
  const set = useSet();
  const dispatch = useDispatch();
  const draft = useDraft();
  const schema = (valueAt(draft, schemaPathOf(field)) ?? {}) as SchemaObject;
  const parts = Object.entries(schemaAt(schema, 'properties') ?? {});
  const add = () =>
    dispatch({
      type: 'paste-fields',
      place: { group: field },
      clip: [
        {
          name: 'item',
          schema: { type: 'integer', title: t.fresh, minimum: 1, maximum: 5 },
          ui: {},
          required: false,
          english: {},
          messages: {},
        },
      ],
    });
  return (
    <fieldset className="choices-editor">
      <legend className="small">{text(title)}</legend>
      {parts.map(([name, part], index) => {
        const address = `${field}/${name}`;
        const thai = String(own(part, 'title') ?? name);
        return (
          <div key={name} className="choice-row">
            <CommitField
              label={t.part(index + 1)}
              lang="th"
              value={thai}
              onCommit={(next) => (next === '' ? t.empty : set(`${schemaPathOf(address)}/title`, next))}
            />
            <CommitField
              label={t.english(index + 1)}
              lang="en"
              value={englishOf(draft, address).title ?? ''}
              onCommit={(next) => set(`${englishPath(address)}/title`, next)}
            />
            {grows && (
              <>
                <label className="check-line">
                  <input
                    type="checkbox"
                    checked={isRequired(draft, address)}
                    onChange={({ target }) =>
                      dispatch({ type: 'require-field', field: address, required: target.checked })
                    }
                  />
                  {t.required}
                </label>
                <IconButton
                  label={t.remove(thai)}
                  icon={Trash2}
                  disabled={parts.length < 2}
                  onClick={() => dispatch({ type: 'delete-fields', fields: [address], mend: true })}
                />
              </>
            )}
          </div>
        );
      })}
      {grows && (
        <Button size="small" icon={<Icon of={Plus} />} onClick={add}>
          {t.add}
        </Button>
      )}
    </fieldset>
  );
}
