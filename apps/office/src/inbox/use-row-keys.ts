import type { RefObject } from 'react';
import { useLocation } from 'wouter';
import { useKeys } from '../app/keys.js';

interface RowKeys {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly onTake: (caseId: string) => void;
  readonly onSelect: (caseId: string) => void;
  readonly onSearch: () => void;
  readonly onHelp: () => void;
}

const rowLinks = (table: HTMLTableElement | null): HTMLAnchorElement[] => [
  ...(table?.querySelectorAll<HTMLAnchorElement>('a[data-case]') ?? []),
];

const step = (table: HTMLTableElement | null, by: 1 | -1): void => {
  const links = rowLinks(table);
  const at = links.findIndex((link) => link === document.activeElement);
  const next = at === -1 ? 0 : Math.min(Math.max(at + by, 0), links.length - 1);
  links[next]?.focus();
};

const withCurrent = (act: (caseId: string) => void) => (): void => {
  const current = document.activeElement;
  const id = current instanceof HTMLElement ? current.dataset.case : undefined;
  if (id) act(id);
};

/** The keys of the list: j and k move, o opens, t takes, x ticks, / searches, ? explains. Enter is the link's own. */
export const useRowKeys = ({ table, onTake, onSelect, onSearch, onHelp }: RowKeys): void => {
  const [, go] = useLocation();
  useKeys({
    j: () => step(table.current, 1),
    k: () => step(table.current, -1),
    o: withCurrent((id) => go(`/cases/${id}`)),
    t: withCurrent(onTake),
    x: withCurrent(onSelect),
    '/': onSearch,
    '?': onHelp,
  });
};
