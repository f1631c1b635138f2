import type { KeyboardEvent } from 'react';
import type { Chosen } from '../chosen.js';
import type { StepActions } from '../use-step-actions.js';

type Step = Extract<Chosen, { readonly name: string }>;

const neighbour = (row: Element, by: number): HTMLElement | undefined => {
  const rows = [...document.querySelectorAll<HTMLElement>('.step-list [data-step]')];
  return rows[rows.indexOf(row as HTMLElement) + by];
};

/** Keys of a row: arrows go from row to row, Alt+arrows move the step, Ctrl+D duplicates it, Delete asks before it goes. */
export const useRowKeys =
  (actions: StepActions, onDelete: (step: Step) => void) =>
  (step: Step) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    const { key, code, altKey } = event;
    const act = (() => {
      if (key === 'ArrowDown' || key === 'ArrowUp') {
        const by = key === 'ArrowDown' ? 1 : -1;
        return altKey ? () => actions.move(step, by) : () => neighbour(event.currentTarget, by)?.focus();
      }
      if (key === 'Delete') return () => onDelete(step);
      if ((event.ctrlKey || event.metaKey) && code === 'KeyD') return () => actions.duplicate(step);
      return undefined;
    })();
    if (!act) return;
    event.preventDefault();
    act();
  };
