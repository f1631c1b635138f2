import { isObject, own } from '#core/fields';
import { fromList, fromScalar, type FromJson } from '../from-json.js';
import type { Shape } from '../shape.js';

/** Shows the declared fields of a JSON object and nothing else; each is taken over when it is read. */
export class View {
  readonly #raw: Readonly<Record<string, unknown>>;
  readonly #fields: ReadonlyMap<string, FromJson>;

  constructor(raw: Readonly<Record<string, unknown>>, fields: ReadonlyMap<string, FromJson>) {
    this.#raw = raw;
    this.#fields = fields;
  }

  /** Undefined when it isn’t there, or of another type than declared. */
  read(name: string): unknown {
    return this.#fields.get(name)?.(own(this.#raw, name));
  }
}

/** How JSON of a shape gets into an expression. */
export const fromShape = (shape: Shape): FromJson => {
  if (shape.kind === 'object') {
    const fields = new Map([...shape.fields].map(([name, field]) => [name, fromShape(field)]));
    return (value) => (isObject(value) ? new View(value, fields) : undefined);
  }
  if (shape.kind === 'list') return fromList(fromShape(shape.item), shape.maxItems);
  if (shape.kind === 'column') throw new Error('columns are looked up, not read');
  return fromScalar[shape.kind];
};
