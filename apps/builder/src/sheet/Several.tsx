import { namesOf, shapeOf } from '#core/authoring';
import { valueAt } from '#core/fields';
import { useText } from '#ui/kit';
import { useConditionFields } from '../condition/use-condition-fields.js';
import { useDraft, useDraftValue } from '../draft/use-draft.js';
import { useSet } from '../form/properties/use-set.js';
import { FieldPicker } from '../rules/FieldPicker.js';
import { choiceWords } from '../words/choice-words.js';
import { thingWords } from '../words/thing-words.js';
import type { ListEditorProps } from './value-editor.js';

type SeveralProps = Omit<ListEditorProps, 'schema'>;

/** Several names at once: fields and things as chips, choices as ticks. */
export function Several({ path, label, items, min, optional }: SeveralProps) {
  const text = useText();
  const draft = useDraft();
  const set = useSet();
  const fields = useConditionFields();
  const found = useDraftValue((one) => valueAt(one, path));
  const chosen: readonly string[] = Array.isArray(found) ? found.map(String) : [];
  const shape = shapeOf(items);
  const put = (next: readonly string[]) => {
    if (next.length < min && !optional) return;
    set(path, next.length < Math.max(min, 1) && optional ? undefined : [...next]);
  };
  if (shape.kind === 'choice') {
    return (
      <fieldset className="sheet-group">
        <legend>{label}</legend>
        {shape.values.map((value) => (
          <label key={value} className="check-line">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ target }) =>
                put(target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
              }
            />
            {text(choiceWords(value))}
          </label>
        ))}
      </fieldset>
    );
  }
  const options =
    shape.kind === 'reference'
      ? namesOf(draft, shape.sort).map((name) => ({
          pointer: name,
          title: thingWords(draft, shape.sort, name),
          type: 'other' as const,
          choices: [],
        }))
      : fields;
  return <FieldPicker label={label} fields={options} chosen={chosen} onChange={put} />;
}
