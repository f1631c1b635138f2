import type { BenchField } from './fields.js';

const control = ({ name, kind, choices = [] }: BenchField): string => {
  const id = `id="${name}" name="${name}"`;
  switch (kind) {
    case 'choice':
      return choices
        .map((choice) => `<label><input type="radio" name="${name}" value="${choice}">${choice}</label>`)
        .join('');
    case 'yes-no':
      return `<label><input type="radio" name="${name}">ใช่</label><label><input type="radio" name="${name}">ไม่ใช่</label>`;
    case 'long-text':
      return `<textarea ${id} rows="4"></textarea>`;
    case 'number':
      return `<input ${id} type="text" inputmode="decimal">`;
    case 'date':
      return `<input ${id} type="date">`;
    default:
      return `<input ${id} type="text">`;
  }
};

/** The form as HTML and nothing else: what the browser itself costs. */
export const floorPage = (fields: readonly BenchField[]): string => `<!doctype html>
<html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>form</title>
<style>body{font:18px/1.6 sans-serif;max-width:40rem;margin:auto;padding:1rem}input,textarea{font:inherit;width:100%}
[type=radio]{width:auto}label{display:block}</style></head><body><form>
${fields.map((field) => `<div><label for="${field.name}">${field.title}</label>${control(field)}</div>`).join('\n')}
</form></body></html>`;
