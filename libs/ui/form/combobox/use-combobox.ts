import { useState, type KeyboardEvent, type RefObject } from 'react';

export interface ComboboxOption {
  readonly key: string;
  readonly label: string;
  /** Said in small letters behind the label. */
  readonly detail?: string;
}

interface ComboboxInput {
  readonly options: readonly ComboboxOption[];
  readonly onChoose: (key: string) => void;
  readonly onTyped: (typed: string) => void;
}

const step = (at: number, by: number, count: number): number =>
  count === 0 ? -1 : (at + by + count) % count;

/** What a combobox does with keys and the pointer (the ARIA pattern “editable combobox with list”). */
export const useCombobox = (
  { options, onChoose, onTyped }: ComboboxInput,
  list: RefObject<HTMLElement | null>,
) => {
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const show = (index: number) => {
    setOpen(true);
    setActive(index);
    const option = list.current?.children[index];
    if (option instanceof HTMLElement) option.scrollIntoView({ block: 'nearest' });
  };
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (index: number) => {
    const option = options[index];
    close();
    if (option) onChoose(option.key);
  };
  const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    ArrowDown: () => show(isOpen ? step(active, 1, options.length) : 0),
    ArrowUp: () => show(isOpen ? step(active, active < 0 ? 0 : -1, options.length) : options.length - 1),
    Enter: (event) => {
      if (!isOpen || active < 0) return;
      event.preventDefault();
      choose(active);
    },
    Escape: (event) => {
      if (!isOpen) return;
      event.stopPropagation();
      close();
    },
  };
  return {
    isOpen,
    active,
    close,
    choose,
    open: () => setOpen(true),
    type: (typed: string) => {
      onTyped(typed);
      setOpen(true);
      setActive(typed.trim() === '' ? -1 : 0);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const { key } = event;
      if (!Object.hasOwn(keys, key)) return;
      if (key.startsWith('Arrow')) event.preventDefault();
      keys[key]?.(event);
    },
  };
};
