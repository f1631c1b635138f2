const placeholder = /\{\{\s*([A-Za-z][A-Za-z0-9]*)\s*\}\}/g;

/**
 * Fills `{{name}}` with values: once, without logic, own names only. A name without a value leaves nothing behind,
 * and what a value says is never read as a template.
 */
export const renderTemplate = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(placeholder, (_match, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : '',
  );
