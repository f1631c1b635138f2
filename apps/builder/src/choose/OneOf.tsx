import { SelectField } from '#ui/kit';

export interface Option {
  readonly value: string;
  readonly title: string;
}

interface OneOfProps {
  readonly label: string;
  /** What choosing none of them means; absent where one must be chosen. */
  readonly none?: string | undefined;
  readonly value: string | undefined;
  readonly options: readonly Option[];
  readonly onChoose: (value: string | undefined) => void;
}

/** One of several; a value that is none of them, as of another council or a later version, stays as it is. */
export function OneOf({ label, none, value = '', options, onChoose }: OneOfProps) {
  const isKnown = value === '' || options.some((option) => option.value === value);
  return (
    <SelectField
      label={label}
      value={value}
      onChange={({ target }) => onChoose(target.value === '' ? undefined : target.value)}
    >
      {none !== undefined && <option value="">{none}</option>}
      {!isKnown && <option value={value}>{value}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.title}
        </option>
      ))}
    </SelectField>
  );
}
