interface FilterProps {
  readonly label: string;
  readonly all: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** One value of a filter, or all. */
export function Filter({ label, all, value = '', options, onChange }: FilterProps) {
  const stray = value !== '' && !options.some((option) => option.value === value);
  return (
    <select
      className="input filter"
      aria-label={label}
      value={value}
      data-active={value !== '' || undefined}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{all}</option>
      {stray && <option value={value}>{value}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
