import { homeOf, type FieldAddress } from '#core/authoring';
import type { FieldText, FormDefinition } from '#core/definition';
import { isObject, own, patternOf, pointerNames, schemaAt, stringsAt, type SchemaObject } from '#core/fields';
import { oncePer } from '#core/memo';

/** What the canvas draws of one field. Values that stay the same are the very same, so that a card can tell. */
export interface CardFacts {
  readonly schema: SchemaObject;
  readonly ui: SchemaObject;
  readonly english: FieldText;
  readonly required: boolean;
  readonly shownByRule: boolean;
  readonly requiredByRule: boolean;
  readonly checked: boolean;
  readonly computed: boolean;
}

/** Looks up what is drawn of a field; made once for each state of the form, for all its fields. */
export type FactsOf = (field: FieldAddress) => CardFacts;

const nothing: SchemaObject = {};
const noText: FieldText = {};

const step = (schema: SchemaObject, name: string): SchemaObject =>
  (name === '*' ? schemaAt(schema, 'items') : schemaAt(schemaAt(schema, 'properties') ?? nothing, name)) ??
  nothing;

const stepUi = (ui: SchemaObject, name: string): SchemaObject => {
  const found = own(ui, name === '*' ? 'items' : name);
  return isObject(found) ? found : nothing;
};

const isSame = (one: CardFacts, other: CardFacts): boolean =>
  (Object.keys(one) as (keyof CardFacts)[]).every((key) => one[key] === other[key]);

/** The names that a schema demands: asked for each of its hundreds of fields, listed once. */
const demands = oncePer(
  (schema: SchemaObject): ReadonlySet<string> => new Set(stringsAt(schema, 'required')),
);

const factsIn = (form: FormDefinition): FactsOf => {
  const shown = new Set((form.rules ?? []).flatMap(({ show = [] }) => show));
  const demanded = new Set((form.rules ?? []).flatMap(({ require = [] }) => require));
  const computed = new Set((form.computed ?? []).map(({ target }) => target));
  const checked = new Set((form.checks ?? []).flatMap(({ fields }) => fields));
  const english = form.translations?.en ?? {};
  return (field) => {
    const pointer = patternOf(homeOf(field).pointer);
    const names = pointerNames(pointer);
    const parent = names.slice(0, -1).reduce(step, form.schema);
    const name = names.at(-1) ?? '';
    return {
      schema: step(parent, name),
      ui: names.reduce(stepUi, form.ui),
      english: english[pointer] ?? noText,
      required: demands(parent).has(name),
      shownByRule: shown.has(pointer),
      requiredByRule: demanded.has(pointer),
      checked: checked.has(pointer),
      computed: computed.has(pointer),
    };
  };
};

/** Tells the facts of a form; those that stayed as they were are the very same as for the form before. */
export const createFacts = (): ((form: FormDefinition) => FactsOf) => {
  const known = new Map<FieldAddress, CardFacts>();
  return (form) => {
    const look = factsIn(form);
    return (field) => {
      const found = look(field);
      const before = known.get(field);
      if (before && isSame(before, found)) return before;
      known.set(field, found);
      return found;
    };
  };
};

/** Keeps the list of a section’s facts while each of them stays the same. */
export const createSectionFacts = (): ((
  section: string,
  facts: readonly CardFacts[],
) => readonly CardFacts[]) => {
  const known = new Map<string, readonly CardFacts[]>();
  return (section, facts) => {
    const before = known.get(section);
    if (before?.length === facts.length && facts.every((one, index) => one === before[index])) return before;
    known.set(section, facts);
    return facts;
  };
};
