import type { ReactNode } from 'react';

/** A wait with words. */
export function Spinner({ children }: { readonly children: ReactNode }) {
  return (
    <output className="spinner">
      <span className="spinner-wheel" aria-hidden="true" />
      {children}
    </output>
  );
}

/** How far a known amount of work has come, `value` of `max`. */
export function Progress({
  label,
  value,
  max = 1,
}: {
  readonly label: string;
  readonly value: number;
  readonly max?: number;
}) {
  return <progress className="progress" aria-label={label} value={value} max={max} />;
}

/** The shape of what is coming, while it loads. */
export function Skeleton({ label, lines = 4 }: { readonly label: string; readonly lines?: number }) {
  return (
    <output className="skeleton">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span className="skeleton-line" key={line} aria-hidden="true" />
      ))}
    </output>
  );
}
