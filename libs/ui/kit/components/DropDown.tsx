import { useEffect, useRef, type ReactNode } from 'react';

export interface DropDownProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** A panel under a button; it closes on Escape and when the reader goes elsewhere. */
export function DropDown({ summary, children }: DropDownProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const onElsewhere = ({ target }: Event) => {
      if (details.current && target instanceof Node && !details.current.contains(target))
        details.current.open = false;
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || !details.current?.open) return;
      details.current.open = false;
      details.current.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', onElsewhere);
    document.addEventListener('focusin', onElsewhere);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onElsewhere);
      document.removeEventListener('focusin', onElsewhere);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  return (
    <details className="drop-down" ref={details}>
      <summary className="button button-secondary button-small">{summary}</summary>
      <div className="drop-down-panel">{children}</div>
    </details>
  );
}
