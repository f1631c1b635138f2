import { Fragment } from 'react';
import { shapeOf, type ShapeKey } from '#core/authoring';
import { isObject, pointerTo, valueAt, type SchemaObject } from '#core/fields';
import { createMessages, useMessages, useText } from '#ui/kit';
import { ChooseThen } from '../choose/ChooseThen.js';
import { useDispatch, useDraftValue } from '../draft/use-draft.js';
import { keyWords } from '../words/key-words.js';
import { useBlank } from './use-blank.js';
import { useRenderValue } from './value-editor.js';

const messages = createMessages({
  th: { more: 'ตั้งค่าเพิ่ม', choose: 'เลือกสิ่งที่จะเพิ่ม', add: 'เพิ่ม' },
  en: { more: 'Set more', choose: 'Choose what to add', add: 'Add' },
});

interface SheetProps {
  /** Meta-schema of the object. */
  readonly schema: SchemaObject;
  /** Path of the object in the draft. */
  readonly path: string;
  /** Keys that another page edits. */
  readonly without?: readonly string[];
  /** Only these, in this order. */
  readonly only?: readonly string[];
}

const chosen = (keys: readonly ShapeKey[], { only, without = [] }: SheetProps): readonly ShapeKey[] =>
  only
    ? only.flatMap((name) => keys.filter(({ key }) => key === name))
    : keys.filter(({ key }) => !without.includes(key));

/** Keys that are worth seeing before they are set: yes-or-no ones, which are short. */
const isShown = ({ required, schema }: ShapeKey, value: unknown): boolean =>
  required || value !== undefined || shapeOf(schema).kind === 'yes-no';

/** Everything that can be set on a thing of the language, from its meta-schema; what is optional is added when wanted. */
export function Sheet(props: SheetProps) {
  const { schema, path } = props;
  const t = useMessages(messages);
  const text = useText();
  const dispatch = useDispatch();
  const renderValue = useRenderValue();
  const blank = useBlank();
  const value = useDraftValue((draft) => valueAt(draft, path));
  const shape = shapeOf(schema);
  if (shape.kind !== 'object') return null;
  const keys = chosen(shape.keys, props);
  const at = (key: string): unknown => (isObject(value) ? value[key] : undefined);
  const hidden = keys.filter((key) => !isShown(key, at(key.key)));
  const add = (name: string) => {
    const key = hidden.find((one) => one.key === name);
    if (key) dispatch({ type: 'set', path: pointerTo(path, name), value: blank(key.schema, name) });
  };
  return (
    <div className="sheet stack">
      {keys
        .filter((key) => isShown(key, at(key.key)))
        .map(({ key, schema: of, required }) => (
          <Fragment key={key}>
            {renderValue({
              schema: of,
              path: pointerTo(path, key),
              label: text(keyWords(key)),
              optional: !required,
            })}
          </Fragment>
        ))}
      {hidden.length > 0 && (
        <ChooseThen
          label={t.more}
          choose={t.choose}
          act={t.add}
          options={hidden.map(({ key }) => ({ value: key, title: text(keyWords(key)) }))}
          onAct={add}
        />
      )}
    </div>
  );
}
