import { Plus, Trash2 } from 'lucide-react';
import { schemaPathOf, type FieldAddress } from '#core/authoring';
import { choicesOf, isObject, valueAt } from '#core/fields';
import { Button, Icon, createMessages, useMessages } from '#ui/kit';
import { useDispatch, useDraftValue } from '../../draft/use-draft.js';
import { CommitField } from './CommitField.js';
import { useSet } from './use-set.js';

const messages = createMessages({
  th: {
    group: (at: number) => `หมวดที่ ${at}`,
    english: (at: number) => `หมวดที่ ${at} (อังกฤษ)`,
    members: 'ตัวเลือกในหมวด',
    add: 'เพิ่มหมวด',
    fresh: 'หมวดใหม่',
    remove: 'ลบหมวด',
    empty: 'กรอกชื่อหมวด',
  },
  en: {
    group: (at: number) => `Group ${at}`,
    english: (at: number) => `Group ${at} (English)`,
    members: 'Choices in the group',
    add: 'Add a group',
    fresh: 'New group',
    remove: 'Delete the group',
    empty: 'Enter the name of the group',
  },
});

interface ChoiceGroup {
  readonly title: string;
  readonly titleEn?: string;
  readonly values: readonly string[];
}

const isGroup = (value: unknown): value is ChoiceGroup => isObject(value) && Array.isArray(value['values']);

interface GroupsEditorProps {
  readonly field: FieldAddress;
  /** Path of the list of groups in the uiSchema. */
  readonly path: string;
}

/** Which choices stand in which group of a two-level choice; each choice is in one group. */
export function GroupsEditor({ field, path }: GroupsEditorProps) {
  const t = useMessages(messages);
  const dispatch = useDispatch();
  const set = useSet();
  const found = useDraftValue((draft) => valueAt(draft, path));
  const schema = useDraftValue((draft) => valueAt(draft, schemaPathOf(field)));
  const groups: readonly ChoiceGroup[] = Array.isArray(found) ? found.filter(isGroup) : [];
  const choices = (isObject(schema) && choicesOf(schema)) || [];
  const put = (value: string, at: number) =>
    set(
      path,
      groups.map((group, index) => {
        const others = group.values.filter((other) => other !== value);
        return { ...group, values: index === at ? [...others, value] : others };
      }),
    );
  return (
    <div className="stack">
      {groups.map((group, index) => (
        <fieldset key={group.values[0] ?? group.title} className="choices-editor">
          <CommitField
            label={t.group(index + 1)}
            lang="th"
            value={group.title}
            onCommit={(title) => (title === '' ? t.empty : set(`${path}/${index}/title`, title))}
          />
          <CommitField
            label={t.english(index + 1)}
            lang="en"
            value={group.titleEn ?? ''}
            onCommit={(title) => set(`${path}/${index}/titleEn`, title === '' ? undefined : title)}
          />
          <p className="small soft">{t.members}</p>
          {choices.map(({ value, title }) => (
            <label key={String(value)} className="check-line">
              <input
                type="radio"
                checked={group.values.includes(String(value))}
                onChange={() => put(String(value), index)}
              />
              {title ?? String(value)}
            </label>
          ))}
          {groups.length > 1 && group.values.length === 0 && (
            <Button
              size="small"
              tone="quiet"
              icon={<Icon of={Trash2} />}
              onClick={() => dispatch({ type: 'remove', path: `${path}/${index}` })}
            >
              {t.remove}
            </Button>
          )}
        </fieldset>
      ))}
      <Button
        size="small"
        icon={<Icon of={Plus} />}
        onClick={() => dispatch({ type: 'insert', list: path, item: { title: t.fresh, values: [] } })}
      >
        {t.add}
      </Button>
    </div>
  );
}
