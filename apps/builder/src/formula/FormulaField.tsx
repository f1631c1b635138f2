import { Suspense, lazy, useCallback, useId, useMemo, useState } from 'react';
import { judgeFormula } from '#core/authoring';
import { scopeOf } from '#core/fields';
import type { ServiceDefinition } from '#core/definition';
import type { Problem } from '#core/result';
import { createMessages, useMessages, useText } from '#ui/kit';
import { useConditionFields } from '../condition/use-condition-fields.js';
import { useDraft, useDraftContext } from '../draft/use-draft.js';
import { suggestionsFor } from './suggestions.js';
import { TryFormula } from './TryFormula.js';

const FormulaEditor = lazy(() => import('./FormulaEditor.js'));

const messages = createMessages({
  th: {
    gives: (type: string) => `ให้ผลเป็น${type}`,
    keys: 'พิมพ์ชื่อช่องภาษาไทยเพื่อค้น · Ctrl+Space ดูทั้งหมด',
    empty: 'เขียนสูตร',
    bool: 'ใช่หรือไม่',
    int: 'จำนวนเต็ม',
    double: 'ตัวเลข',
    string: 'ข้อความ',
    satang: 'จำนวนเงินเป็นสตางค์ (100 คือ 1 บาท เขียน baht(1) ก็ได้)',
    other: 'ค่า',
  },
  en: {
    gives: (type: string) => `Gives ${type}`,
    keys: 'Type the title of a field to find it · Ctrl+Space shows all',
    empty: 'Write the formula',
    bool: 'yes or no',
    int: 'a whole number',
    double: 'a number',
    string: 'text',
    satang: 'money in satang (100 is one baht; baht(1) says it too)',
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

const rowScopeAt = ({ form }: ServiceDefinition, path: string): string => {
  const [, , , part, index] = path.split('/');
  if (part === 'computed') return scopeOf(form.computed?.[Number(index)]?.target ?? '');
  return part === 'checks' ? scopeOf(form.checks?.[Number(index)]?.fields[0] ?? '') : '';
};

/** A formula: judged while it is written, taken when it holds, tried on a sample. */
export function FormulaField({ label, help, value, path, onCommit }: FormulaFieldProps) {
  const t = useMessages(messages);
  const say = useText();
  const id = useId();
  const draft = useDraft();
  const { parts, store } = useDraftContext();
  const fields = useConditionFields();
  const [typed, setTyped] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | undefined>();
  const { definition } = draft;
  const rowScope = rowScopeAt(definition, path);
  const isMoney = /\/fees\/\d+\/satang$/.test(path);
  const suggestions = useMemo(
    () => suggestionsFor(definition, fields, rowScope, say),
    [definition, fields, rowScope, say],
  );
  const judge = useCallback(
    (text: string): readonly Problem[] => {
      const judged = judgeFormula(store.getState().history.draft, parts, path, text);
      return judged && !judged.ok ? judged.problems : [];
    },
    [parts, path, store],
  );
  const text = typed ?? value;
  const judged = useMemo(() => judgeFormula(draft, parts, path, text), [draft, parts, path, text]);
  const typeWord = (type: string): string => {
    if (isMoney && type === 'int') return t.satang;
    const known = knownTypes.find((one) => one === type);
    return known ? t[known] : t.other;
  };
  const wrong =
    judged && !judged.ok ? judged.problems.map(({ message }) => say(message)).join(' · ') : refusal;
  const leave = (left: string) => {
    if (left === value || judge(left).length > 0) return;
    const refused = left.trim() === '' ? t.empty : onCommit(left.trim());
    setRefusal(refused);
    if (refused === undefined) setTyped(null);
  };
  return (
    <div className="formula">
      <p className="formula-label" id={id}>
        {label}
      </p>
      {help && <p className="small soft">{help}</p>}
      <Suspense fallback={<pre className="code-waiting">{value}</pre>}>
        <FormulaEditor
          label={label}
          value={text}
          suggestions={suggestions}
          judge={judge}
          onChange={setTyped}
          onLeave={leave}
        />
      </Suspense>
      <output className="small formula-verdict" data-wrong={wrong !== undefined || undefined}>
        {wrong ?? (judged?.ok ? t.gives(typeWord(judged.value.type)) : '')}{' '}
        <span className="soft">{t.keys}</span>
      </output>
      {judged?.ok && <TryFormula formula={judged.value} isMoney={isMoney} rowScope={rowScope} />}
    </div>
  );
}
