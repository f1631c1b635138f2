import { useState } from 'react';
import type { WidgetProps } from '@rjsf/utils';
import { Button, useMessages } from '#ui/kit';
import { pointerOf, useFields } from '../context/FieldsContext.js';
import { formMessages } from '../messages.js';
import { fromSquareWa, toSquareMetres, toSquareWa } from '../model/land-area.js';
import { readNumber, showNumber } from '../model/read-number.js';
import { landMessages } from './land-messages.js';
import { useFilledIn } from './use-filled-in.js';

const units = ['rai', 'ngan', 'wa'] as const;
type Unit = (typeof units)[number];
type Typed = Readonly<Record<Unit, string>>;

const empty: Typed = { rai: '', ngan: '', wa: '' };

const written = (area: unknown): Typed => {
  if (typeof area !== 'number') return empty;
  const parts = fromSquareWa(area);
  return { rai: showNumber(parts.rai), ngan: showNumber(parts.ngan), wa: showNumber(parts.wa) };
};

const isTyped = (value: unknown): value is Typed =>
  typeof value === 'object' && value !== null && 'rai' in value;

/** The number of one input; null where there is none. */
const amountOf = (unit: Unit, text: string): number | null => {
  const amount = readNumber(text) ?? 0;
  if (typeof amount !== 'number' || amount < 0) return null;
  const places = unit === 'wa' ? 100 : 1;
  return Math.abs(Math.round(amount * places) - amount * places) < 1e-6 ? amount : null;
};

const notNumbers = { th: landMessages.th.numbers, en: landMessages.en.numbers };

const read = (typed: Typed) => {
  const [rai, ngan, wa] = units.map((unit) => amountOf(unit, typed[unit]));
  if (rai === null || ngan === null || wa === null) return { area: undefined, message: notNumbers };
  const isEmpty = units.every((unit) => typed[unit].trim() === '');
  return { area: isEmpty ? undefined : toSquareWa({ rai: rai!, ngan: ngan!, wa: wa! }), message: null };
};

/** ไร่-งาน-ตร.ว. in three inputs; the answer is square wa. Four งาน or more stay as typed until the reader says otherwise. */
export default function LandAreaWidget({ id, value, onChange, disabled, readonly, rawErrors }: WidgetProps) {
  const t = useMessages(landMessages);
  const words = useMessages(formMessages);
  const { unfinished } = useFields();
  const pointer = pointerOf(id);
  const [typed, setTyped] = useState<Typed>(() => {
    const left = unfinished.get(pointer)?.typed;
    return isTyped(left) ? left : written(value);
  });
  useFilledIn(value, read(typed).area, (filled) => setTyped(written(filled)));
  const change = (next: Typed) => {
    setTyped(next);
    const { area, message } = read(next);
    unfinished.set(pointer, message && { typed: next, message });
    if (area !== value) onChange(area);
  };
  const { area } = read(typed);
  const tidy = area === undefined ? null : written(area);
  const amount = (unit: Unit) => amountOf(unit, typed[unit]) ?? 0;
  const isLong = tidy !== null && (amount('ngan') >= 4 || amount('wa') >= 100);
  return (
    <div className="land-area">
      <div className="cluster">
        {units.map((unit, index) => (
          <div className="part" key={unit}>
            <label htmlFor={index === 0 ? `${id}--first` : `${id}--${unit}`}>{words[unit]}</label>
            <input
              id={index === 0 ? `${id}--first` : `${id}--${unit}`}
              className="input land-part"
              inputMode={unit === 'wa' ? 'decimal' : 'numeric'}
              autoComplete="off"
              aria-invalid={rawErrors?.length ? true : undefined}
              readOnly={readonly}
              disabled={disabled}
              value={typed[unit]}
              onChange={({ target }) => change({ ...typed, [unit]: target.value })}
            />
          </div>
        ))}
      </div>
      <output className="soft">
        {area !== undefined && words.squareMetres(showNumber(toSquareMetres(area)))}
      </output>
      {isLong && tidy && (
        <p className="cluster">
          <span>{t.same(tidy.rai, tidy.ngan, tidy.wa)}</span>
          <Button size="small" onClick={() => setTyped(tidy)}>
            {t.rewrite}
          </Button>
        </p>
      )}
    </div>
  );
}
