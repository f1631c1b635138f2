import { useMemo } from 'react';
import { judgeFormula } from '#core/authoring';
import type { Expression } from '#core/expression';
import type { Result } from '#core/result';
import { createMessages, useMessages, useText } from '#ui/kit';
import { useDraft, useDraftContext } from '../draft/use-draft.js';
import { CommitField } from '../form/properties/CommitField.js';

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
  /** Where the formula stands in the draft: it decides what may be looked at. */
  readonly path: string;
  readonly onCommit: (value: string) => string | undefined;
}

const knownTypes = ['bool', 'int', 'double', 'string'] as const;

/** A formula that is checked before it is taken: unknown fields and types that don’t fit are told in words. */
export function FormulaField({ label, help, value, path, onCommit }: FormulaFieldProps) {
  const t = useMessages(messages);
  const text = useText();
  const draft = useDraft();
  const { parts } = useDraftContext();
  const judged = useMemo(() => judgeFormula(draft, parts, path, value), [draft, parts, path, value]);
  const refusal = (result: Result<Expression> | undefined): string | undefined =>
    result && !result.ok ? result.problems.map(({ message }) => text(message)).join(' · ') : undefined;
  const typeWord = (type: string): string => {
    const known = knownTypes.find((one) => one === type);
    return known ? t[known] : t.other;
  };
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
          return refusal(judgeFormula(draft, parts, path, typed)) ?? onCommit(typed);
        }}
      />
      <p className="small soft">{judged?.ok ? t.gives(typeWord(judged.value.type)) : refusal(judged)}</p>
    </div>
  );
}
