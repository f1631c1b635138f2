import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { commonProperties, kindOfField, plainKinds, shapeOf, type FieldKind } from '#core/authoring';
import { definitionSchema, uiFieldNames, uiOptionTypes, widgetNames } from '#core/definition';
import { isObject, own, schemaAt, valueAt, type SchemaObject } from '#core/fields';
import { projectFolder } from '#platform/config';
import { listServices } from '../support/definition-folder.js';

/** Fields with their looks, texts and messages: set on the canvas, of the form and of a small form alike. */
const fieldPages =
  /^\/(form|workflow\/actions\/\*\/form|parties\/\*\/form)\/(schema|ui|translations\/en|messages)\b/;

/** Pages of the form’s own, and the component of the builder that sets each thing there. */
const formPages: Readonly<Record<string, string>> = {
  '/form/pages/*/id': 'PageProperties',
  '/form/pages/*/title': 'PageProperties',
  '/form/pages/*/help': 'PageProperties',
  '/form/pages/*/when': 'PageProperties',
  '/form/pages/*/sections': 'Outline',
  '/form/pages/*/sections/*/id': 'SectionProperties',
  '/form/pages/*/sections/*/title': 'SectionProperties',
  '/form/pages/*/sections/*/help': 'SectionProperties',
  '/form/pages/*/sections/*/fields': 'Canvas',
  '/form/pages/*/exit': 'PageSheet',
  '/form/pages/*/attachments': 'PageSheet',
  '/form/rules/*/id': 'RuleCard',
  '/form/rules/*/title': 'RuleCard',
  '/form/rules/*/when': 'RuleCard',
  '/form/rules/*/show': 'RuleCard',
  '/form/rules/*/require': 'RuleCard',
  '/form/rules/*/choices': 'RuleCard',
  '/form/computed/*/target': 'ComputedTab',
  '/form/computed/*/value': 'ComputedTab',
  '/form/checks/*/id': 'ChecksTab',
  '/form/checks/*/fields': 'ChecksTab',
  '/form/checks/*/assert': 'ChecksTab',
  '/form/checks/*/message': 'ChecksTab',
  '/form/checks/*/severity': 'ChecksTab',
  '/form/translations/en/*/title': 'FieldTexts',
  '/form/translations/en/*/description': 'FieldTexts',
  '/form/translations/en/*/why': 'WhyProperty',
  '/form/translations/en/*/choices': 'ChoicesEditor',
};

/** The places for which a sheet has an editor of its own: a grid of figures. */
const ownEditors = ['/tables/*/rows/*/cells'];

/** What the language says in another way too, which the builder offers: the kinds `partial-date` and `declaration`, own messages in both languages. */
const saidOtherwise = {
  options: ['partial'],
  widgets: ['checkbox'],
  places: ['/form/translations/en/*/messages'],
};

/** Keywords that are the shape of a kind itself, with nothing to set. */
const structure = new Set(['type', 'title', 'description', 'properties', 'required', 'items', '$ref']);

const walkMeta = (visit: (schema: SchemaObject, path: string) => boolean): void => {
  const seen = new Set<unknown>();
  const walk = (schema: SchemaObject, path: string): void => {
    if (seen.has(schema) || !visit(schema, path)) return;
    seen.add(schema);
    const shape = shapeOf(schema);
    if (shape.kind === 'object') for (const { key, schema: of } of shape.keys) walk(of, `${path}/${key}`);
    if (shape.kind === 'list') walk(shape.items, `${path}/*`);
    if (shape.kind === 'things' || shape.kind === 'map') walk(shape.values, `${path}/*`);
    if (shape.kind === 'union') for (const variant of shape.variants) walk(variant, path);
  };
  walk(definitionSchema as SchemaObject, '');
};

/** Everything of the definition language that no sheet has an editor for, as the sheets decide it. */
const withoutEditor = (): readonly string[] => {
  const left = new Set<string>();
  walkMeta((schema, path) => {
    if (fieldPages.test(path) || path in formPages) return false;
    if (shapeOf(schema).kind === 'json' || ownEditors.includes(path)) left.add(path);
    return true;
  });
  return [...left].toSorted();
};

/** What the form can say on its own pages: the keys of each thing there. */
const keysOfForm = (): readonly string[] => {
  const keys: string[] = [];
  walkMeta((schema, path) => {
    if (!path.startsWith('/form/')) return true;
    if (['/form/schema', '/form/ui', '/form/messages'].includes(path)) return false;
    const holdsThings = path.endsWith('/sections');
    const isThing = path.endsWith('/*') || shapeOf(schema).kind === 'list';
    const isOnList = path in formPages;
    const isKey = path.split('/').slice(0, -1).join('/').endsWith('/*');
    if (isOnList || (isKey && !isThing)) keys.push(path);
    return !isOnList || holdsThings;
  });
  return keys;
};

const sources = (): ReadonlyMap<string, string> => {
  const root = join(projectFolder, 'apps/builder/src');
  return new Map(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx'))
      .map((name) => [name.replace(/^.*\//, '').replace('.tsx', ''), readFileSync(join(root, name), 'utf8')]),
  );
};

const settable = (kind: FieldKind, keyword: string): boolean =>
  kind.properties.some(({ of, at }) => of === 'schema' && at.split('/')[1] === keyword);

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Keywords of a field that nothing in its properties sets. */
const unsettable = (kind: FieldKind, schema: SchemaObject): readonly string[] =>
  Object.keys(schema).filter(
    (keyword) =>
      !structure.has(keyword) &&
      !settable(kind, keyword) &&
      !same(own(kind.schema, keyword), schema[keyword]),
  );

const settableLooks = (kind: FieldKind, ui: SchemaObject): readonly string[] => {
  const known = [...kind.properties, ...commonProperties].filter(({ of }) => of === 'ui').map(({ at }) => at);
  const options = isObject(ui['ui:options']) ? Object.keys(ui['ui:options']) : [];
  return [
    ...Object.keys(ui)
      .filter((key) => key.startsWith('ui:') && key !== 'ui:options')
      .map((key) => `/${key}`),
    ...options.map((name) => `/ui:options/${name}`),
  ].filter((at) => !known.includes(at) && !same(valueAt(kind.ui, at), valueAt(ui, at)));
};

/** Looks that come with the place of a field, or that its kind stands for. */
const placed = new Set(['/ui:order', '/ui:widget', '/ui:field', '/ui:options/partial']);

/** All that a form says of its fields and the builder can’t set, each as `kind: keyword`. */
const leftOf = (schema: SchemaObject, ui: SchemaObject): readonly string[] =>
  Object.entries(schemaAt(schema, 'properties') ?? {}).flatMap(([name, field]) => {
    const of = field as SchemaObject;
    const looks = isObject(ui[name]) ? (ui[name] as SchemaObject) : {};
    if (own(of, '$ref') !== undefined) return [];
    const kind = kindOfField(plainKinds, of, looks);
    if (!kind) return [`no kind: ${JSON.stringify(of).slice(0, 80)}`];
    const items = schemaAt(of, 'items');
    const inside = kind.id === 'group' ? leftOf(of, looks) : [];
    const rows = kind.id === 'rows' && items ? leftOf(items, (looks['items'] ?? {}) as SchemaObject) : [];
    return [
      ...unsettable(kind, of).map((keyword) => `${kind.id}: ${keyword}`),
      ...settableLooks(kind, looks)
        .filter((at) => !placed.has(at))
        .map((at) => `${kind.id}: ${at}`),
      ...inside,
      ...rows,
    ];
  });

describe('what the language can say can be set without the JSON view', () => {
  it('but for a grid that has an editor of its own', () => {
    expect(withoutEditor()).toEqual(ownEditors);
  });

  it('and each thing of the form’s own pages is set by a component that names it', () => {
    const components = sources();
    const left = keysOfForm().filter((path) => {
      const source = components.get(formPages[path] ?? '');
      const key = path.split('/').at(-1)!;
      return !source?.includes(key === 'id' ? '<ThingName' : key);
    });
    expect(left).toEqual(saidOtherwise.places);
  });

  it('and options of widgets are properties of some kind of field', () => {
    const set = [...plainKinds.flatMap(({ properties }) => properties), ...commonProperties];
    const left = Object.keys(uiOptionTypes).filter((name) => set.every(({ id }) => id !== name));
    expect(left.toSorted()).toEqual(saidOtherwise.options);
  });

  it('and each widget is that of some kind of field', () => {
    const looks = plainKinds.map(({ ui }) => own(ui, 'ui:widget') ?? own(ui, 'ui:field'));
    expect([...widgetNames, ...uiFieldNames].filter((name) => !looks.includes(name))).toEqual(
      saidOtherwise.widgets,
    );
  });

  it('and so is all that the forms of the services say of their fields', () => {
    const left = listServices().flatMap(({ definition }) => [
      ...leftOf(definition.form.schema, definition.form.ui),
      ...Object.values(definition.workflow.actions ?? {}).flatMap(({ form }) =>
        form ? leftOf(form.schema, form.ui ?? {}) : [],
      ),
      ...(definition.parties ?? []).flatMap(({ form }) => leftOf(form.schema, form.ui ?? {})),
    ]);
    const counts = new Map<string, number>();
    for (const one of left) counts.set(one, (counts.get(one) ?? 0) + 1);
    expect(Object.fromEntries([...counts].toSorted())).toEqual({});
  });
});
