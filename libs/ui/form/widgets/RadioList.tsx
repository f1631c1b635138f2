import { useId } from 'react';
import type { EnumOptionsType } from '@rjsf/utils';

interface RadioListProps {
  readonly id: string;
  readonly options: readonly EnumOptionsType[];
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly disabled?: boolean;
}

/** Choices shown one below another, each a large target. The group's words stand in the fieldset around it. */
export function RadioList({ id, options, value, onChange, disabled }: RadioListProps) {
  const name = useId();
  return (
    <div className="choice-list">
      {options.map((option, index) => (
        <label className="choice" key={String(option.value)}>
          <input
            type="radio"
            id={index === 0 ? `${id}--first` : undefined}
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            disabled={disabled}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
