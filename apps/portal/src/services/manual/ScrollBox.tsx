import type { ReactNode } from 'react';

/** Holds what may be wider than a phone: it scrolls by itself, also by keyboard. */
export function ScrollBox({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className="manual-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
