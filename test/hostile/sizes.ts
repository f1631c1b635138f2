import { toyDefinition } from '#test/fixtures';
import { type HostileDefinition, both, changedToy, clubName, field, times, toyWith } from './change.js';

const nest = (levels: number, inner: unknown): unknown =>
  levels === 0 ? inner : { type: 'object', properties: { inside: nest(levels - 1, inner) } };

const deep = (levels: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
};

/** `$ref`s that each mean two of the next: 2^n when followed. */
const doubling = (links: number): object =>
  Object.fromEntries(
    times(links, (link) => {
      const next = { $ref: `#/definitions/d${link + 1}` };
      const last = { type: 'string' };
      return [
        `d${link}`,
        { type: 'object', properties: link === links - 1 ? { a: last, b: last } : { a: next, b: next } },
      ];
    }),
  );

const branches = (depth: number, width: number): object => ({
  oneOf: times(width, (index) =>
    depth === 0 ? { const: index } : { properties: { [`p${index}`]: branches(depth - 1, width) } },
  ),
});

/** A field whose branches multiply although none is wide. */
const product = (levels: number, keyword = 'oneOf'): object =>
  levels === 0
    ? { type: 'string' }
    : {
        type: 'object',
        [keyword]: times(8, (index) => ({ properties: { [`a${index}`]: product(levels - 1, keyword) } })),
      };

const emptyTexts = (count: number): object =>
  Object.fromEntries(times(count, (index) => [`f${index}`, { type: 'string' }]));

/** Too much of something: bytes, nodes, depth, width. */
export const hostileSizes: readonly HostileDefinition[] = [
  toyWith('is larger than a definition may be', [['summary', both('ก'.repeat(100_000))]], /^$/, /too-large/),
  toyWith('is larger in its keys alone', [[`form.ui.${'k'.repeat(270_000)}`, {}]], /^$/, /too-large/),
  toyWith(
    'has more nodes than a definition may have',
    [['keywords', times(10_001, () => 'x')]],
    /^$/,
    /too-many-nodes/,
  ),
  toyWith(
    'has a form of 6,000 fields',
    [['form.schema.properties', emptyTexts(6000)]],
    /^$/,
    /too-many-nodes/,
  ),
  toyWith('has lists in lists without end', [['form.ui.clubName', deep(30)]], /ui\/clubName/, /too-deep/),
  clubName('nests too deep', nest(14, { type: 'string' }) as object, '/.*', /too-deep/),
  clubName(
    'nests its conditions too deep',
    times(30, () => 0).reduce<object>((inner) => ({ if: {}, then: inner }), {}),
    '/.*',
    /too-deep/,
  ),
  clubName(
    'nests negations too deep',
    times(30, () => 0).reduce<object>((inner) => ({ not: inner }), {}),
    '/.*',
    /too-deep/,
  ),
  clubName(
    'has an enum of 2,001 choices',
    { type: 'string', enum: times(2001, String) },
    '/enum',
    /too-wide/,
  ),
  clubName(
    'has 2,001 choices with titles',
    { type: 'string', oneOf: times(2001, (index) => ({ const: `${index}`, title: 'x' })) },
    '/oneOf',
    /too-wide/,
  ),
  clubName('has 21 branches', { oneOf: times(21, (index) => ({ minLength: index })) }, '/oneOf', /too-wide/),
  clubName(
    'has 21 branches of which any will do',
    { anyOf: times(21, (index) => ({ minLength: index })) },
    '/anyOf',
    /too-wide/,
  ),
  clubName('has 2,001 conditions', { allOf: times(2001, () => ({})) }, '/allOf', /too-wide/),
  clubName('has 2,001 examples', { type: 'string', examples: times(2001, String) }, '/examples', /too-wide/),
  toyWith('has 27,000 branches', [['form.schema.allOf', [branches(2, 20)]]], /^$/, /too-many-nodes/),
  toyWith('multiplies branches by branches', [field('clubName', product(3))], /^\/form\/schema/, /too-wide/),
  toyWith(
    'multiplies branches of which any will do',
    [field('clubName', product(3, 'anyOf'))],
    /^\/form\/schema/,
    /too-wide/,
  ),
  toyWith(
    'multiplies branches by references',
    [
      [
        'form.schema.definitions',
        {
          wide: { oneOf: times(20, () => ({ $ref: '#/definitions/wider' })) },
          wider: { oneOf: times(21, () => ({ type: 'string' })) },
        },
      ],
      field('clubName', { $ref: '#/definitions/wide' }),
    ],
    /^\/form\/schema/,
    /too-wide|too-many-nodes/,
  ),
  toyWith(
    'has a chain of references that doubles 28 times',
    [['form.schema.definitions', doubling(28)], field('clubName', { $ref: '#/definitions/d0' })],
    /^\/form\/schema/,
    /too-many-nodes/,
  ),
  toyWith(
    'has 400 rules',
    [['form.rules', times(400, () => toyDefinition.form.rules?.[0])]],
    /^\/form\/rules$/,
    /too-many/,
  ),
  toyWith(
    'has 31 pages',
    [['form.pages', times(31, () => toyDefinition.form.pages[0])]],
    /^\/form\/pages$/,
    /too-many/,
  ),
  toyWith(
    'has 101 computed values',
    [['form.computed', times(101, () => toyDefinition.form.computed?.[0])]],
    /^\/form\/computed$/,
    /too-many/,
  ),
  toyWith(
    'has an action with 21 effects',
    [['workflow.actions.accept.effects', times(21, () => ({ type: 'close-correction' }))]],
    /accept\/effects$/,
    /too-many/,
  ),
  toyWith('has a title of 5,000 letters', [['title', both('ก'.repeat(5000))]], /^\/title\/th$/, /too-long/),
  {
    title: 'has samples that nest without end',
    definition: changedToy(),
    samples: { accepted: [{ title: 'x', answers: { a: deep(31) } }], refused: [] },
    path: /^\/samples/,
    code: /too-deep|request/,
  },
  {
    title: 'has more samples than nodes are allowed',
    definition: changedToy(),
    samples: { accepted: times(10_001, () => 1), refused: [] },
    path: /^\/samples/,
    code: /too-many-nodes/,
  },
  {
    title: 'has journeys larger than a definition may be',
    definition: changedToy(),
    journeys: [{ title: 'x'.repeat(300_000) }],
    path: /^\/journeys/,
    code: /too-large/,
  },
];
