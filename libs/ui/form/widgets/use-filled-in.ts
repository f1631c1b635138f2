import { useState } from 'react';

/**
 * For widgets that keep what is typed: a value that came from elsewhere, e.g. from a register, is shown instead. `mine` is
 * what stands in the widget as an answer.
 */
export const useFilledIn = (value: unknown, mine: unknown, show: (value: unknown) => void): void => {
  const [known, setKnown] = useState(value);
  if (value === known) return;
  setKnown(value);
  if (value !== mine) show(value);
};
