import type { Action } from '#core/definition';
import { SelectField, createMessages, useMessages, useText } from '#ui/kit';
import { useSet } from '../../form/properties/use-set.js';
import { filledText } from '../step-words.js';
import { useWorkflow } from '../use-workflow.js';

const messages = createMessages({
  th: { from: 'ทำได้จากสถานะ', to: 'ทำแล้วเรื่องไปที่', stays: 'อยู่ที่เดิม' },
  en: { from: 'Can be done in', to: 'The case then goes to', stays: 'Stays where it is' },
});

interface WayFieldsProps {
  readonly action: Action;
  /** Path of the action in the draft. */
  readonly path: string;
}

/** From which states an action leads, and where to. The last state from which it can be done stays ticked. */
export function WayFields({ action: { from, to }, path }: WayFieldsProps) {
  const t = useMessages(messages);
  const text = useText();
  const set = useSet();
  const states = Object.entries(useWorkflow().states);
  const toggle = (name: string) => {
    const next = from.includes(name) ? from.filter((other) => other !== name) : [...from, name];
    if (next.length > 0) set(`${path}/from`, next);
  };
  return (
    <>
      <fieldset className="sheet-group">
        <legend>{t.from}</legend>
        {states.map(([name, state]) => (
          <label key={name} className="check-line">
            <input type="checkbox" checked={from.includes(name)} onChange={() => toggle(name)} />
            {text(filledText(state.title))}
          </label>
        ))}
      </fieldset>
      <SelectField
        label={t.to}
        value={to ?? ''}
        onChange={({ target }) => set(`${path}/to`, target.value === '' ? undefined : target.value)}
      >
        <option value="">{t.stays}</option>
        {states.map(([name, state]) => (
          <option key={name} value={name}>
            {text(filledText(state.title))}
          </option>
        ))}
      </SelectField>
    </>
  );
}
