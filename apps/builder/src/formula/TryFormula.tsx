import { useState } from 'react';
import type { Expression } from '#core/expression';
import { own, valueAt } from '#core/fields';
import { formatBaht } from '#core/money';
import { bangkokDay } from '#core/thai';
import { Disclosure, SelectField, createMessages, useMessages, useText } from '#ui/kit';
import { useCouncil } from '#ui/session';
import { useDraftValue } from '../draft/use-draft.js';

const messages = createMessages({
  th: {
    title: 'ลองคิดกับตัวอย่าง',
    sample: 'ตัวอย่างคำตอบ',
    none: 'ยังไม่มีตัวอย่าง เก็บตัวอย่างได้ที่หน้า «ทดสอบ»',
    gives: 'ได้ผล',
    yes: 'ใช่',
    no: 'ไม่ใช่',
    baht: (baht: string, satang: string) => `${baht} บาท (${satang} สตางค์)`,
  },
  en: {
    title: 'Try it on a sample',
    sample: 'Sample of answers',
    none: 'No samples yet: they are kept on the page “Test”',
    gives: 'It gives',
    yes: 'Yes',
    no: 'No',
    baht: (baht: string, satang: string) => `${baht} baht (${satang} satang)`,
  },
});

interface TryFormulaProps {
  readonly formula: Expression;
  readonly isMoney: boolean;
  /** Pattern of the rows that `row` means; empty outside of rows. */
  readonly rowScope: string;
}

/** What a formula comes to over the answers of a sample; money is shown in baht. */
export function TryFormula({ formula, isMoney, rowScope }: TryFormulaProps) {
  const t = useMessages(messages);
  const say = useText();
  const council = useCouncil();
  const samples = useDraftValue(({ samples: found }) => found.accepted);
  const [at, setAt] = useState(0);
  const sample = samples[Math.min(at, samples.length - 1)];
  const written = (value: unknown): string => {
    if (typeof value === 'boolean') return value ? t.yes : t.no;
    if (isMoney && typeof value === 'number') return t.baht(formatBaht(value), value.toLocaleString('th-TH'));
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  const outcome = (): string => {
    if (!sample) return '';
    const row = rowScope === '' ? undefined : valueAt(sample.answers, rowScope.replace('/*', '/0'));
    const result = formula.evaluate({
      answers: sample.answers,
      today: own(sample, 'today') ?? bangkokDay(new Date()),
      council: council ?? {},
      findings: {},
      ...(row !== undefined && { row }),
    });
    return result.ok ? written(result.value) : result.problems.map(({ message }) => say(message)).join(' · ');
  };
  return (
    <Disclosure summary={t.title}>
      {sample ? (
        <div className="try-formula">
          <SelectField label={t.sample} value={at} onChange={({ target }) => setAt(Number(target.value))}>
            {samples.map(({ title }, index) => (
              <option key={title} value={index}>
                {title}
              </option>
            ))}
          </SelectField>
          <p>
            {t.gives} <output>{outcome()}</output>
          </p>
        </div>
      ) : (
        <p className="small soft">{t.none}</p>
      )}
    </Disclosure>
  );
}
