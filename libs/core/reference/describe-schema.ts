import { own, schemaAt, schemasAt, stringsAt, type SchemaObject } from '#core/fields';
import { describeType, isGroup } from './describe-type.js';

/** One key of an object of the language. */
export interface KeyRow {
  readonly key: string;
  readonly required: boolean;
  readonly type: string;
  readonly about: string;
}

/** An object of the language. */
export interface Section {
  readonly name: string;
  readonly about: string;
  readonly keys: readonly KeyRow[];
}

interface Named {
  readonly schema: SchemaObject;
  readonly name: string;
}

const identityOf = (schema: SchemaObject): string => JSON.stringify({ ...schema, description: undefined });

/** Objects of a union are told apart by the one value that a key of theirs has, such as `type` or `kind`. */
const variantOf = (schema: SchemaObject): string => {
  const constant = Object.values(schemaAt(schema, 'properties') ?? {})
    .map((property) => own(property, 'const'))
    .find((value) => typeof value === 'string');
  return constant === undefined ? '' : ` (${String(constant)})`;
};

/** A name of its own: objects of a union that no key tells apart are told apart by their first key. */
const unlike = (name: string, schema: SchemaObject, taken: Iterable<string>): string =>
  [...taken].includes(name) ? `${name} (${Object.keys(schemaAt(schema, 'properties') ?? {})[0]})` : name;

const aboutOf = (schema: SchemaObject): string => String(own(schema, 'description') ?? '');

/** The address of a heading on GitHub. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');

/** What is described already, and by which name: an object that stands in several places is described where it stands first. */
export interface Vocabulary {
  readonly known: Map<string, string>;
  /** Names for objects that stand in several places; others are named after their place. */
  readonly names: ReadonlyMap<string, string>;
}

/** A vocabulary with names for objects and the variants of unions. */
export const vocabularyOf = (named: Readonly<Record<string, SchemaObject>>): Vocabulary => ({
  known: new Map(),
  names: new Map(
    Object.entries(named).flatMap(([name, schema]) =>
      (schemasAt(schema, 'anyOf').length > 0 ? schemasAt(schema, 'anyOf') : [schema]).map(
        (each) => [identityOf(each), name] as const,
      ),
    ),
  ),
});

/** Describes a schema of the language: its objects, each before those inside it, each key with type, limits and description. */
export const describeSchema = (
  root: SchemaObject,
  rootName: string,
  { known, names }: Vocabulary,
): readonly Section[] => {
  const sections: Section[] = [];
  const open: Named[] = [];
  const met: Named[] = [];
  const refer =
    (place: string) =>
    (schema: SchemaObject, step: string): string => {
      const at = `${place}${step}`;
      if (!isGroup(schema)) return describeType(schema, refer(at));
      const identity = identityOf(schema);
      const name =
        known.get(identity) ??
        unlike((names.get(identity) ?? at) + variantOf(schema), schema, known.values());
      if (!known.has(identity)) {
        known.set(identity, name);
        met.push({ schema, name });
      }
      return `[${name}](#${anchorOf(name)})`;
    };
  refer(rootName)(root, '');
  open.unshift(...met.splice(0));
  for (let next = open.shift(); next; next = open.shift()) {
    const { schema, name } = next;
    const required = new Set(stringsAt(schema, 'required'));
    const place = name === 'definition' ? '' : `${name.replace(/ \(.*$/, '')}.`;
    sections.push({
      name,
      about: aboutOf(schema),
      keys: Object.entries(schemaAt(schema, 'properties') ?? {}).map(([key, value]) => ({
        key,
        required: required.has(key),
        type: refer(place + key)(value as SchemaObject, ''),
        about: aboutOf(value as SchemaObject),
      })),
    });
    open.unshift(...met.splice(0));
  }
  return sections;
};
