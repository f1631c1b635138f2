import type { SchemaObject } from '#core/fields';
import { defaultMaxItems, shapeOfSchema, type Shape } from './shape.js';

type Scalar = 'string' | 'int' | 'double' | 'bool' | 'dyn';

/** How a variable is declared: by a CEL type name, or by a JSON Schema. */
export type CelType = Scalar | 'map' | `list<${Scalar}>` | SchemaObject;

/** The shape that a declaration stands for. */
export const shapeOfType = (type: CelType): Shape => {
  if (typeof type !== 'string') return shapeOfSchema(type);
  const item = /^list<(\w+)>$/.exec(type)?.[1];
  return item === undefined
    ? ({ kind: type } as Shape)
    : { kind: 'list', item: { kind: item } as Shape, maxItems: defaultMaxItems };
};
