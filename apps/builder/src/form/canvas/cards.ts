import type { FieldAddress } from '#core/authoring';
import { afterFrame } from '../../draft/after-frame.js';

const cards = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('.canvas [data-field]'),
];

/** The card so many places behind one, in the order of the canvas. */
export const cardBeside = (card: HTMLElement, by: number): HTMLElement | undefined => {
  const all = cards();
  return all[all.indexOf(card) + by];
};

/** Brings the card of a field into sight, where it isn’t, once the frame that shows it is drawn. Answers how to call that off. */
export const showCard = (field: FieldAddress): (() => void) =>
  afterFrame(() =>
    cards()
      .find((card) => card.dataset['field'] === field)
      ?.scrollIntoView({ block: 'nearest' }),
  );

/** Before the fields go: whoever works by keys on one of them goes on from the card that takes its place. */
export const leaveCards = (fields: readonly FieldAddress[]): void => {
  const goes = (card: HTMLElement): boolean =>
    fields.some((field) => `${card.dataset['field']}/`.startsWith(`${field}/`));
  const here = document.activeElement
    ?.closest('.field-card')
    ?.querySelector<HTMLElement>(':scope > .card-head > [data-field]');
  if (!here || !goes(here)) return;
  const all = cards();
  const at = all.indexOf(here);
  const next = all.slice(at).find((card) => !goes(card)) ?? all.slice(0, at).findLast((card) => !goes(card));
  next?.focus({ preventScroll: true });
};
