import type { KeyboardEvent } from 'react';
import type { FieldAddress } from '#core/authoring';
import { useSelectionStore } from '../selection/use-selection.js';
import { useDeletion } from '../deletion/use-deletion.js';
import { useFieldActions } from '../use-field-actions.js';
import { cardBeside } from './cards.js';

/**
 * Keys of a field on the canvas: arrows go from field to field, Alt+arrows move it, Delete deletes, Ctrl+D duplicates,
 * Ctrl+C and Ctrl+V carry fields to another place or service.
 */
export const useCardKeys = (field: FieldAddress): ((event: KeyboardEvent<HTMLElement>) => void) => {
  const { shift, duplicate, copy, paste } = useFieldActions();
  const { ask } = useDeletion();
  const selection = useSelectionStore();
  return (event) => {
    if (event.target !== event.currentTarget) return;
    const { selected } = selection.look();
    const fields = selected.kind === 'fields' && selected.fields.includes(field) ? selected.fields : [field];
    const { key, code, altKey } = event;
    const control = event.ctrlKey || event.metaKey;
    const act = (() => {
      if (key === 'ArrowDown' || key === 'ArrowUp') {
        const by = key === 'ArrowDown' ? 1 : -1;
        return altKey ? () => shift(field, by) : () => cardBeside(event.currentTarget, by)?.focus();
      }
      if (key === 'Delete' || key === 'Backspace') return () => ask(fields);
      if (control && code === 'KeyD') return () => duplicate(field);
      if (control && code === 'KeyC') return () => copy(fields);
      if (control && code === 'KeyV') return paste;
      return undefined;
    })();
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
};
