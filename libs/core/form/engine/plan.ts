import { fieldTree, own, type Field, type SchemaObject } from '#core/fields';
import { mostItems, tidierOf, type Tidier } from './tidy.js';

/** A field as the engine walks it. */
export interface Plan {
  readonly name: string;
  /** Pattern: `*` stands for each row. */
  readonly pointer: string;
  readonly kind: Field['kind'];
  readonly fields: readonly Plan[];
  /** Never taken from the sender: computed by the engine, or read-only. */
  readonly derived: boolean;
  readonly tidy: Tidier;
  /** For rows: how many the schema allows. */
  readonly mostItems: number;
}

const planOf = (field: Field, computed: ReadonlySet<string>): Plan => {
  const fields = field.fields.map((child) => planOf(child, computed));
  const isDerived = computed.has(field.pointer) || own(field.schema, 'readOnly') === true;
  return {
    name: field.name,
    pointer: field.pointer,
    kind: field.kind,
    fields,
    derived:
      isDerived || (field.kind === 'group' && fields.length > 0 && fields.every((child) => child.derived)),
    tidy: tidierOf(field.schema),
    mostItems: mostItems(field.schema),
  };
};

/** The walk over a form’s answers, with the targets of its computed values. */
export const planForm = (schema: SchemaObject, computed: ReadonlySet<string>): Plan =>
  planOf(fieldTree(schema), computed);
