import { useState, type ClipboardEvent, type KeyboardEvent } from 'react';

interface GridCellProps {
  readonly label: string;
  readonly value: string;
  readonly isWrong: boolean;
  readonly onCommit: (typed: string) => boolean;
  readonly onPaste: (text: string) => void;
  readonly onMove: (from: HTMLInputElement, down: number) => void;
}

/** One cell: Enter and the arrows go from row to row, Tab from cell to cell, Escape takes back what was typed. */
export function GridCell({ label, value, isWrong, onCommit, onPaste, onMove }: GridCellProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const commit = () => {
    if (typed === null || typed === value) return setTyped(null);
    const taken = onCommit(typed);
    setRefused(!taken);
    if (taken) setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const down = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      setTyped(null);
      setRefused(false);
    }
    if (down === undefined) return;
    event.preventDefault();
    commit();
    onMove(event.currentTarget, down);
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(text.trimEnd())) return;
    event.preventDefault();
    onPaste(text);
  };
  return (
    <input
      className="grid-cell"
      aria-label={label}
      aria-invalid={isWrong || refused || undefined}
      value={typed ?? value}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={commit}
      onKeyDown={onKeyDown}
      onPaste={paste}
    />
  );
}
