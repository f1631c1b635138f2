import { useState } from 'react';
import { useMessages } from '#ui/kit';
import { readNumber } from '../model/read-number.js';
import type { Point } from './inside-boundary.js';
import { mapMessages } from './map-messages.js';

interface Typed {
  readonly lat: string;
  readonly lng: string;
}

const typedOf = (point: Point | null): Typed => ({
  lat: point ? String(point.lat) : '',
  lng: point ? String(point.lng) : '',
});

const pointOf = ({ lat, lng }: Typed): Point | null => {
  const north = readNumber(lat);
  const east = readNumber(lng);
  return typeof north === 'number' && typeof east === 'number' ? { lat: north, lng: east } : null;
};

/** Coordinates as text, for those who can't use the map. Both together make a point. */
export function CoordinateFields({
  id,
  point,
  onChange,
  invalid,
  describedBy,
}: {
  readonly id: string;
  readonly point: Point | null;
  readonly onChange: (point: Point | null) => void;
  readonly invalid: boolean;
  readonly describedBy?: string | undefined;
}) {
  const t = useMessages(mapMessages);
  const [typed, setTyped] = useState(typedOf(point));
  const [known, setKnown] = useState(point);
  if (known !== point) {
    setKnown(point);
    if (point && (point.lat !== pointOf(typed)?.lat || point.lng !== pointOf(typed)?.lng))
      setTyped(typedOf(point));
  }
  const leave = () => {
    const next = pointOf(typed);
    if (next) onChange(next);
  };
  const field = (name: keyof Typed) => (
    <label className="field" htmlFor={`${id}--${name}`}>
      <span className="field-label">{t[name]}</span>
      <input
        id={`${id}--${name}`}
        className="input input-short"
        inputMode="decimal"
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        value={typed[name]}
        onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
        onBlur={leave}
      />
    </label>
  );
  return (
    <div className="cluster">
      {field('lat')}
      {field('lng')}
    </div>
  );
}
