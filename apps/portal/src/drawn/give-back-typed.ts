type Field = HTMLInputElement | HTMLTextAreaElement;

const isText = (field: Field): boolean =>
  !(field instanceof HTMLInputElement) || !/^(radio|checkbox|file)$/.test(field.type);

/** As the page’s own setter does it, unseen by React, so that the event that follows is news to it. */
const setUnseen = (field: Field, value: string): void => {
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(field, value);
};

const giveBackText = (field: Field): void => {
  const { value, selectionStart, selectionEnd } = field;
  if (value === field.defaultValue) return;
  field.value = field.defaultValue;
  setUnseen(field, value);
  if (document.activeElement === field) field.setSelectionRange(selectionStart, selectionEnd);
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

const giveBackPress = (box: HTMLInputElement): void => {
  const { checked } = box;
  if (checked === box.defaultChecked || (box.type === 'radio' && !checked)) return;
  box.checked = box.defaultChecked;
  box.click();
};

const giveBackChoice = (select: HTMLSelectElement): void => {
  const was = [...select.options].find(({ defaultSelected }) => defaultSelected) ?? select.options[0];
  if (select.value !== was?.value) select.dispatchEvent(new Event('change', { bubbles: true }));
};

/** Tells the form, now that it is awake, what somebody entered into its fields before: nothing typed is lost. */
export const giveBackTyped = (): void => {
  for (const field of document.querySelectorAll<Field>('form input, form textarea')) {
    if (isText(field)) giveBackText(field);
    else if (field instanceof HTMLInputElement && field.type !== 'file') giveBackPress(field);
  }
  document.querySelectorAll('form select').forEach((select) => giveBackChoice(select as HTMLSelectElement));
};
