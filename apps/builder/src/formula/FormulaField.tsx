import { useMemo } from 'react';
import { createMessages, useMessages, useText } from '#ui/kit';
import { CommitField } from '../form/properties/CommitField.js';
import { useFormulaEnvironments } from './use-formula.js';

const messages = createMessages({
  th: {
    gives: (type: string) => `ให้ผลเป็น${type}`,
    empty: 'เขียนสูตร',
    bool: 'ใช่หรือไม่',
    int: 'จำนวนเต็ม',
    double: 'ตัวเลข',
    string: 'ข้อความ',
    other: 'ค่า',
  },
  en: {
    gives: (type: string) => `Gives ${type}`,
    empty: 'Write the formula',
    bool: 'yes or no',
    int: 'a whole number',
    double: 'a number',
    string: 'text',
    other: 'a value',
  },
});

interface FormulaFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  /** Field whose row the formula may look at; the whole form when it is in none. */
  readonly at?: string;
  readonly onCommit: (value: string) => string | undefined;
}

/** A formula that is checked before it is taken: unknown fields and types that don’t fit are told in words. */
export function FormulaField({ label, help, value, at = '', onCommit }: FormulaFieldProps) {
  const t = useMessages(messages);
  const text = useText();
  const environments = useFormulaEnvironments();
  const compiled = useMemo(() => environments.at(at).compile(value), [at, environments, value]);
  const type = compiled.ok ? compiled.value.type : undefined;
  const typeWord =
    type === 'bool' || type === 'int' || type === 'double' || type === 'string' ? t[type] : t.other;
  return (
    <div className="formula">
      <CommitField
        label={label}
        help={help}
        lang="en"
        long
        value={value}
        onCommit={(typed) => {
          if (typed === '') return t.empty;
          const result = environments.at(at).compile(typed);
          return result.ok
            ? onCommit(typed)
            : result.problems.map(({ message }) => text(message)).join(' · ');
        }}
      />
      <p className="small soft">
        {compiled.ok ? t.gives(typeWord) : compiled.problems.map(({ message }) => text(message)).join(' · ')}
      </p>
    </div>
  );
}
