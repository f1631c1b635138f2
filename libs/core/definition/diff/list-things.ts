import { isObject, own, pointerTo } from '#core/fields';
import type { Text } from '#core/result';
import type { ServiceDefinition } from '../meta/definition.js';
import { factWords } from './fact-words.js';
import { fieldThings } from './field-things.js';
import { type Thing, type ThingSort, nowhere } from './thing.js';

const isText = (value: unknown): value is Text =>
  isObject(value) &&
  typeof own(value, 'th') === 'string' &&
  Object.keys(value).every((key) => key === 'th' || key === 'en');

const wordsOf = (value: object, name: string): Text => {
  for (const key of ['title', 'subject', 'message', 'name']) {
    const words = own(value as Record<string, unknown>, key);
    if (isText(words)) return { th: words.th, en: words.en || words.th };
  }
  return { th: name, en: name };
};

const without = (value: object, ...keys: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));

const thingOf = (sort: ThingSort, name: string, path: string, value: object, nameKey?: string): Thing => ({
  sort,
  name,
  path,
  title: wordsOf(value, name),
  facts: without(value, ...(nameKey === undefined ? [] : [nameKey])),
  home: '',
  homeTitle: nowhere,
  ordered: nameKey !== undefined,
});

const fromList = (
  sort: ThingSort,
  path: string,
  items: readonly object[] | undefined,
  nameKey: string,
): readonly Thing[] =>
  (items ?? []).map((item, index) =>
    thingOf(sort, String(own(item as Record<string, unknown>, nameKey)), `${path}/${index}`, item, nameKey),
  );

const fromMap = (
  sort: ThingSort,
  path: string,
  map: Readonly<Record<string, object>> | undefined,
): readonly Thing[] =>
  Object.entries(map ?? {}).map(([name, value]) => thingOf(sort, name, pointerTo(path, name), value));

/** Each key of an object as a thing of its own. */
const fromKeys = (sort: ThingSort, path: string, object: object, keys: readonly string[]): readonly Thing[] =>
  keys.flatMap((name) => {
    const value = own(object as Record<string, unknown>, name);
    return value === undefined
      ? []
      : [
          {
            sort,
            name,
            path: pointerTo(path, name),
            title: factWords(name),
            facts: { value },
            home: '',
            homeTitle: nowhere,
            ordered: false,
          },
        ];
  });

const pageThings = ({ form }: ServiceDefinition): readonly Thing[] =>
  form.pages.flatMap((page, index) => {
    const path = `/form/pages/${index}`;
    const sections = page.sections.map((section, place): Thing => ({
      ...thingOf('section', section.id, `${path}/sections/${place}`, without(section, 'fields'), 'id'),
      title: section.title ?? page.title,
      home: page.id,
      homeTitle: page.title,
    }));
    return [thingOf('page', page.id, path, without(page, 'sections'), 'id'), ...sections];
  });

const headKeys = [
  'format',
  'code',
  'title',
  'summary',
  'category',
  'kind',
  'division',
  'keywords',
  'icon',
  'legalBasis',
  'access',
  'effective',
  'routes',
  'nearby',
  'uses',
  'statistics',
];

/** Everything that a definition is made of, each thing once, in the order in which people meet it. */
export const listThings = (definition: ServiceDefinition): readonly Thing[] => {
  const { form, workflow, rounds, privacy, manual } = definition;
  const fields = fieldThings(form);
  const named = (thing: Thing): Thing => ({
    ...thing,
    title: fields.find(({ name }) => name === thing.name)?.title ?? thing.title,
  });
  return [
    ...fromKeys('head', '', definition, headKeys),
    ...pageThings(definition),
    ...fields,
    ...fromList('rule', '/form/rules', form.rules, 'id'),
    ...fromList('computed', '/form/computed', form.computed, 'target').map(named),
    ...fromList('check', '/form/checks', form.checks, 'id'),
    ...fromList('attachment', '/attachments', definition.attachments, 'key'),
    ...fromMap('state', '/workflow/states', workflow.states),
    ...fromMap('action', '/workflow/actions', workflow.actions),
    ...fromList('clock', '/workflow/clocks', workflow.clocks, 'id'),
    ...fromMap('flag', '/workflow/flags', workflow.flags),
    ...fromMap('approval', '/workflow/approvals', workflow.approvals),
    ...fromKeys('workflow', '/workflow', workflow, ['initial', 'opened']),
    ...fromList('fee', '/fees', definition.fees, 'code'),
    ...fromList('table', '/tables', definition.tables, 'id'),
    ...fromList('document', '/documents', definition.documents, 'id'),
    ...fromList('notification', '/notifications', definition.notifications, 'id'),
    ...fromList('notice', '/notices', definition.notices, 'id'),
    ...fromList('register', '/registers', definition.registers, 'id'),
    ...fromList('booking', '/bookings', definition.bookings, 'id'),
    ...fromList('party', '/parties', definition.parties, 'id'),
    ...fromList('window', '/rounds/windows', rounds?.windows, 'id'),
    ...fromKeys(
      'head',
      '/rounds',
      without(rounds ?? {}, 'windows'),
      Object.keys(without(rounds ?? {}, 'windows')),
    ),
    ...fromKeys('privacy', '/privacy', privacy, Object.keys(privacy)),
    ...fromKeys('manual', '/manual', manual, Object.keys(manual)),
  ];
};
