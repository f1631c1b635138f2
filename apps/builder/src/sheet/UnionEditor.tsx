import { shapeOf, variantKey, variantOf } from '#core/authoring';
import { valueAt, type SchemaObject } from '#core/fields';
import { SelectField, createMessages, useMessages, useText } from '#ui/kit';
import { useDispatch, useDraftValue } from '../draft/use-draft.js';
import { choiceWords } from '../words/choice-words.js';
import { variantWords } from '../words/variant-words.js';
import { Sheet } from './Sheet.js';
import { useBlank } from './use-blank.js';
import { useRenderValue, type ValueEditorProps } from './value-editor.js';

const messages = createMessages({ th: { sort: 'ชนิด' }, en: { sort: 'Sort' } });

interface UnionEditorProps extends ValueEditorProps {
  readonly variants: readonly SchemaObject[];
}

/** One of several sorts of things: which one, then its properties. */
export function UnionEditor({ path, label, variants, optional }: UnionEditorProps) {
  const t = useMessages(messages);
  const text = useText();
  const dispatch = useDispatch();
  const renderValue = useRenderValue();
  const blank = useBlank();
  const value = useDraftValue((draft) => valueAt(draft, path));
  const at = variantOf(variants, value);
  const variant = variants[at]!;
  const wordsOf = (one: SchemaObject, index: number) => {
    const type = variantKey(one)?.value;
    return text(typeof type === 'string' ? choiceWords(type) : variantWords(one, index));
  };
  return (
    <fieldset className="sheet-group">
      <legend>{label}</legend>
      <SelectField
        label={t.sort}
        value={at}
        onChange={({ target }) =>
          dispatch({ type: 'set', path, value: blank(variants[Number(target.value)]!) })
        }
      >
        {variants.map((one, index) => (
          <option key={wordsOf(one, index)} value={index}>
            {wordsOf(one, index)}
          </option>
        ))}
      </SelectField>
      {shapeOf(variant).kind === 'object' ? (
        <Sheet schema={variant} path={path} without={[variantKey(variant)?.key ?? '']} />
      ) : (
        renderValue({ schema: variant, path, label, optional })
      )}
    </fieldset>
  );
}
