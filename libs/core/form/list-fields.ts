import { fieldTree, isObject, own, type Field, type SchemaObject } from '#core/fields';
import { text, type Text } from '#core/result';
import type { FormDefinition } from '#core/definition';

/** A field with what people read about it, for walks over a form: review page, officer’s view, builder, search. */
export interface FieldNode {
  /** Pattern: `*` stands for each row. */
  readonly pointer: string;
  readonly name: string;
  readonly kind: Field['kind'];
  readonly title: Text;
  readonly schema: SchemaObject;
  readonly ui: SchemaObject;
  /** Required whenever it shows, or only by a rule. */
  readonly required: boolean;
  /** Pattern of the group or list that it stands in; empty at the top. */
  readonly parent: string;
  readonly depth: number;
}

type FieldSource = Pick<FormDefinition, 'schema' | 'ui' | 'translations'>;

const uiBelow = (ui: SchemaObject, field: Field): SchemaObject => {
  const inner = field.kind === 'rows' ? own(ui, 'items') : ui;
  return isObject(inner) ? inner : {};
};

const walk = (group: Field, ui: SchemaObject, form: FieldSource, depth: number): readonly FieldNode[] =>
  group.fields.flatMap((field) => {
    const fieldUi = own(ui, field.name);
    const ownUi = isObject(fieldUi) ? fieldUi : {};
    const thai = String(own(field.schema, 'title') ?? '');
    const english = own(form.translations?.en ?? {}, field.pointer) as { title?: string } | undefined;
    const node: FieldNode = {
      pointer: field.pointer,
      name: field.name,
      kind: field.kind,
      title: text(thai, english?.title ?? thai),
      schema: field.schema,
      ui: ownUi,
      required: field.required,
      parent: group.kind === 'rows' ? `${group.pointer}/*` : group.pointer,
      depth,
    };
    return [node, ...walk(field, uiBelow(ownUi, field), form, depth + 1)];
  });

/** All fields of a form or a part of one, parents first, in the order of its schema. */
export const listFields = (form: FieldSource): readonly FieldNode[] =>
  walk(fieldTree(form.schema), form.ui, form, 0);
