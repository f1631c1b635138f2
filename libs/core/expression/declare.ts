import type { Environment } from '@marcbachmann/cel-js';
import { isObject } from '#core/fields';
import { fromList, fromScalar, type FromJson } from './from-json.js';
import type { Shape } from './shape.js';

/** A shape made known to CEL: its type’s name, and how JSON gets in. */
export interface Declared {
  readonly typeName: string;
  readonly fromJson: FromJson;
}

/**
 * A class whose instances show the declared fields of a JSON object and nothing else. Fields are taken over when they
 * are read, so an expression pays only for what it looks at.
 */
const viewClass = (
  fields: ReadonlyMap<string, FromJson>,
): new (raw: Readonly<Record<string, unknown>>) => object => {
  class View {
    readonly #raw: Readonly<Record<string, unknown>>;
    constructor(raw: Readonly<Record<string, unknown>>) {
      this.#raw = raw;
    }
    static read(view: View, name: string, fromJson: FromJson): unknown {
      return Object.hasOwn(view.#raw, name) ? fromJson(view.#raw[name]) : undefined;
    }
  }
  for (const [name, fromJson] of fields) {
    Object.defineProperty(View.prototype, name, {
      get(this: View) {
        return View.read(this, name, fromJson);
      },
    });
  }
  return View;
};

const declareObject = (
  environment: Environment,
  name: string,
  shapes: ReadonlyMap<string, Shape>,
): Declared => {
  const declared = [...shapes].map(
    ([field, shape]) => [field, declareShape(environment, `${name}.${field}`, shape)] as const,
  );
  const View = viewClass(new Map(declared.map(([field, { fromJson }]) => [field, fromJson])));
  const fields = Object.fromEntries(declared.map(([field, { typeName }]) => [field, typeName]));
  environment.registerType(name, { ctor: View, fields });
  return { typeName: name, fromJson: (value) => (isObject(value) ? new View(value) : undefined) };
};

/** Makes a shape known to an environment; objects become types named after their place. */
export const declareShape = (environment: Environment, name: string, shape: Shape): Declared => {
  if (shape.kind === 'object') return declareObject(environment, name, shape.fields);
  if (shape.kind === 'column') throw new Error(`${name}: columns are declared with their table`);
  if (shape.kind === 'list') {
    const item = declareShape(environment, `${name}.item`, shape.item);
    return { typeName: `list<${item.typeName}>`, fromJson: fromList(item.fromJson, shape.maxItems) };
  }
  return {
    typeName: shape.kind === 'map' ? 'map<string, dyn>' : shape.kind,
    fromJson: fromScalar[shape.kind],
  };
};
