import {
  descendants,
  fieldTree,
  isObject,
  own,
  pointerNames,
  schemasAt,
  type SchemaObject,
} from '#core/fields';
import { editAt } from './schema-edit.js';

const optionsAt = (ui: SchemaObject, pattern: string): unknown =>
  own(
    pointerNames(pattern).reduce<unknown>((at, name) => own(at, name === '*' ? 'items' : name), ui),
    'ui:options',
  );

const standsAlone = (value: string): SchemaObject => ({
  if: { type: 'array', contains: { const: value } },
  then: { maxItems: 1 },
});

/**
 * Writes the choice that says “none of these” (`ui:options.none`) into the schema: where it is chosen, nothing else may
 * be. So the server and any other reader of the published schema hold to it as the browser does.
 */
export const exclusiveChoices = (schema: SchemaObject, ui: SchemaObject): SchemaObject =>
  descendants(fieldTree(schema)).reduce((edited, { pointer }) => {
    const options = optionsAt(ui, pointer);
    const none = isObject(options) ? options['none'] : undefined;
    if (typeof none !== 'string') return edited;
    return editAt(edited, pointer, (found) => ({
      ...found,
      allOf: [...schemasAt(found, 'allOf'), standsAlone(none)],
    }));
  }, schema);
