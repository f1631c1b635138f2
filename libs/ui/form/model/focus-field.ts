import { idOf } from '../context/FieldsContext.js';

const controls = 'input:not([hidden]), select, textarea, button, [tabindex="0"], a[href]';

/** Moves the focus to the first control inside, and into sight. */
export const focusInside = (element: Element | null | undefined): boolean => {
  if (!element) return false;
  const control = element.matches(controls) ? element : element.querySelector(controls);
  if (!(control instanceof HTMLElement)) return false;
  control.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
  return true;
};

/** A row that stands in a line opens first; its fields are there a moment later. */
const openRow = (element: Element, pointer: string): void => {
  const opener = element.querySelector('[data-opens-row]');
  if (!(opener instanceof HTMLElement)) return;
  opener.click();
  requestAnimationFrame(() => focusInside(document.getElementById(idOf(pointer))));
};

/** Moves the focus to the control of an answer, or to the nearest thing around it that is on the page. */
export const focusField = (pointer: string): boolean => {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const element = document.getElementById(idOf(at));
    if (!focusInside(element)) continue;
    if (element && at !== pointer && element.matches('[data-row]')) openRow(element, pointer);
    return true;
  }
  return false;
};
