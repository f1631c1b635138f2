import { useState } from 'react';
import { Plus } from 'lucide-react';
import { Button, Icon, SelectField } from '#ui/kit';
import type { Option } from './OneOf.js';

interface ChooseThenProps {
  readonly label: string;
  /** What the list shows while nothing is chosen. */
  readonly choose: string;
  /** What the press does: one word. */
  readonly act: string;
  readonly options: readonly Option[];
  readonly onAct: (value: string) => void;
}

/** A list and a press: arrow keys go through the list and do nothing by themselves. */
export function ChooseThen({ label, choose, act, options, onAct }: ChooseThenProps) {
  const [chosen, setChosen] = useState('');
  const isThere = options.some(({ value }) => value === chosen);
  const perform = () => {
    setChosen('');
    onAct(chosen);
  };
  return (
    <div className="inline-add-row">
      <SelectField
        label={label}
        value={isThere ? chosen : ''}
        onChange={({ target }) => setChosen(target.value)}
      >
        <option value="">{choose}</option>
        {options.map(({ value, title }) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </SelectField>
      <Button
        size="small"
        aria-label={`${act}: ${label}`}
        icon={<Icon of={Plus} />}
        disabled={!isThere}
        onClick={perform}
      >
        {act}
      </Button>
    </div>
  );
}
