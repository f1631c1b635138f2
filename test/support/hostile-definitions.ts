import { toyDefinition } from '#test/fixtures';

type Json = Record<string, unknown>;

/** The toy definition with some of its places set anew; a place is a path of keys. */
export const changedToy = (...changes: readonly (readonly [path: string, value: unknown])[]): Json => {
  const changed = structuredClone(toyDefinition) as unknown as Json;
  for (const [path, value] of changes) {
    const names = path.split('.');
    const last = names.pop() as string;
    const place = names.reduce<Json>((found, name) => found[name] as Json, changed);
    place[last] = value;
  }
  return changed;
};

const field = (name: string, schema: unknown): readonly [string, unknown] => [
  `form.schema.properties.${name}`,
  schema,
];

const nest = (levels: number, inner: unknown): unknown =>
  levels === 0 ? inner : { type: 'object', properties: { inside: nest(levels - 1, inner) } };

/** `$ref`s that each mean two of the next: 2^n when followed. */
const doubling = (links: number): Json =>
  Object.fromEntries(
    Array.from({ length: links }, (_, link) => {
      const next = { $ref: `#/definitions/d${link + 1}` };
      const last = { type: 'string' };
      const properties = link === links - 1 ? { a: last, b: last } : { a: next, b: next };
      return [`d${link}`, { type: 'object', properties }];
    }),
  );

const branches = (depth: number, width: number): unknown => ({
  oneOf: Array.from({ length: width }, (_, index) =>
    depth === 0 ? { const: index } : { properties: { [`p${index}`]: branches(depth - 1, width) } },
  ),
});

const expression = (words: string): readonly [string, unknown] => [
  'form.computed',
  [{ target: '/memberCount', value: words }],
];

export interface HostileDefinition {
  readonly title: string;
  readonly definition: unknown;
  /** Where one of the problems must be, and its code. */
  readonly path: RegExp;
  readonly code: RegExp;
}

const hostile = (title: string, definition: unknown, path: RegExp, code: RegExp): HostileDefinition => ({
  title,
  definition,
  path,
  code,
});

/** Definitions that are refused when they are checked: mistakes, and attempts to be slow, large or clever. */
export const hostileDefinitions: readonly HostileDefinition[] = [
  hostile('breaks the meta-schema', changedToy(['workflow', 'none']), /^\/workflow$/, /wrong-type/),
  hostile('lacks a part', changedToy(['privacy', undefined]), /^\/privacy$/, /missing/),
  hostile(
    'has a key that the language doesn’t know',
    changedToy(['form.surprise', 1]),
    /^\/form\/surprise$/,
    /unknown-key/,
  ),
  hostile(
    'has an unknown keyword in its schema',
    changedToy(field('clubName', { type: 'string', maxLenght: 5 })),
    /^\/form\/schema\/properties\/clubName\/maxLenght$/,
    /unknown-keyword/,
  ),
  hostile(
    'asks Ajv for $data',
    changedToy(field('clubName', { type: 'string', maxLength: { $data: '/x' } })),
    /clubName\/maxLength/,
    /./,
  ),
  hostile(
    'has an unknown format',
    changedToy(field('clubName', { type: 'string', format: 'shell' })),
    /clubName\/format$/,
    /unknown-format/,
  ),
  hostile(
    'has a pattern with back-references',
    changedToy(field('clubName', { type: 'string', pattern: '(a+)\\1+$' })),
    /clubName\/pattern$/,
    /pattern-unsafe/,
  ),
  hostile(
    'has a pattern with look-around',
    changedToy(field('clubName', { type: 'string', pattern: '^(?=(a+)+$)' })),
    /clubName\/pattern$/,
    /pattern-unsafe/,
  ),
  hostile(
    'has a pattern that repeats without measure',
    changedToy(field('clubName', { type: 'string', pattern: '((a{1,999}){1,999}){1,999}' })),
    /clubName\/pattern$/,
    /pattern/,
  ),
  hostile(
    'has a broken pattern',
    changedToy(field('clubName', { type: 'string', pattern: '([' })),
    /clubName\/pattern$/,
    /pattern-invalid/,
  ),
  hostile(
    'has a state that nothing leads to',
    changedToy([
      'workflow.states.lost',
      { title: { th: 'หลง', en: 'Lost' }, phase: 'closed', public: { step: 'done' }, final: true },
    ]),
    /^\/workflow\/states\/lost/,
    /unreachable/,
  ),
  hostile(
    'has a state without a way out',
    changedToy(['workflow.states.approved.final', false]),
    /^\/workflow\/states\/approved/,
    /./,
  ),
  hostile(
    'has a guard over a field that isn’t there',
    changedToy([
      'workflow.actions.accept.guard',
      { expression: 'answers.noSuchField > 1', reason: { th: 'ก', en: 'a' } },
    ]),
    /^\/workflow\/actions\/accept\/guard/,
    /unknown-field/,
  ),
  hostile(
    'has an action to a state that isn’t there',
    changedToy(['workflow.actions.accept.to', 'nowhere']),
    /^\/workflow\/actions\/accept\/to/,
    /./,
  ),
  hostile(
    'calls matches() in an expression',
    changedToy(expression('answers.clubName.matches("(a+)+$") ? 1 : 2')),
    /^\/form\/computed\/0\/value/,
    /unknown-function/,
  ),
  hostile(
    'loops in an expression over and over',
    changedToy(
      expression(
        'size(answers.members.filter(a, answers.members.exists(b, answers.members.exists(c, a == b))))',
      ),
    ),
    /^\/form\/computed\/0\/value/,
    /expression/,
  ),
  hostile(
    'has a very long expression',
    changedToy(expression(`1${' + 1'.repeat(5000)}`)),
    /^\/form\/computed\/0/,
    /./,
  ),
  hostile(
    'has an expression in a circle',
    changedToy(['form.computed', [{ target: '/memberCount', value: 'answers.memberCount + 1' }]]),
    /^\/form\/computed/,
    /./,
  ),
  hostile(
    'has an enum of 100,000 choices',
    changedToy(
      field('clubName', { type: 'string', enum: Array.from({ length: 100_000 }, (_, index) => `${index}`) }),
    ),
    /^$/,
    /request.size/,
  ),
  hostile(
    'has an enum of 2,001 choices',
    changedToy(
      field('clubName', { type: 'string', enum: Array.from({ length: 2001 }, (_, index) => `${index}`) }),
    ),
    /clubName\/enum$/,
    /too-wide/,
  ),
  hostile(
    'has 27,000 branches',
    changedToy(['form.schema.allOf', [branches(2, 20)]]),
    /^$/,
    /too-many-nodes/,
  ),
  hostile(
    'has a chain of references that doubles 28 times',
    changedToy(['form.schema.definitions', doubling(28)], field('clubName', { $ref: '#/definitions/d0' })),
    /^\/form\/schema/,
    /too-many-nodes/,
  ),
  hostile(
    'has a reference to itself',
    changedToy(
      [
        'form.schema.definitions',
        { d0: { type: 'object', properties: { again: { $ref: '#/definitions/d0' } } } },
      ],
      field('clubName', { $ref: '#/definitions/d0' }),
    ),
    /^\/form\/schema/,
    /circular-ref/,
  ),
  hostile(
    'has a reference to the whole',
    changedToy(field('clubName', { $ref: '#' })),
    /^\/form\/schema/,
    /./,
  ),
  hostile(
    'has a reference out of the house',
    changedToy(field('clubName', { $ref: 'http://localhost/schema.json' })),
    /clubName/,
    /ref/,
  ),
  hostile(
    'has a part that isn’t there',
    changedToy(field('clubName', { $ref: 'part:no-such-part@1' })),
    /clubName\/\$ref$/,
    /unknown-part/,
  ),
  hostile(
    'nests too deep',
    changedToy(field('clubName', nest(14, { type: 'string' }))),
    /^\/form\/schema/,
    /too-deep/,
  ),
  hostile(
    'compares rows with rows without measure',
    changedToy(field('clubName', { type: 'array', uniqueItems: true, items: { type: 'object' } })),
    /clubName\/uniqueItems$/,
    /keyword-not-supported/,
  ),
  hostile(
    'brings a script into the uiSchema',
    changedToy(['form.ui.clubName', { 'ui:FieldTemplate': 'script' }]),
    /^\/form\/ui\/clubName/,
    /ui-not-allowed/,
  ),
  hostile(
    'brings styles into the uiSchema',
    changedToy(['form.ui.clubName', { 'ui:style': { position: 'fixed' } }]),
    /^\/form\/ui\/clubName/,
    /ui-not-allowed/,
  ),
  hostile(
    'names a widget that isn’t there',
    changedToy(['form.ui.clubName', { 'ui:widget': 'iframe' }]),
    /^\/form\/ui\/clubName/,
    /ui-not-allowed/,
  ),
  hostile(
    'names a field after a prototype’s',
    changedToy([
      'form.schema.properties',
      { ...(toyDefinition.form.schema['properties'] as object), toString: { type: 'string' } },
    ]),
    /./,
    /./,
  ),
  hostile('lacks Thai words', changedToy(['title', { th: '', en: 'Found a club' }]), /^\/title/, /./),
  hostile(
    'has a web address in a notice',
    changedToy(['notifications.0.body', { th: 'ดูที่ https://example.com', en: 'See https://example.com' }]),
    /^\/notifications\/0/,
    /./,
  ),
  hostile(
    'is larger than a definition may be',
    changedToy(['summary', { th: 'ก'.repeat(100_000), en: 'a' }]),
    /^$/,
    /too-large/,
  ),
  hostile(
    'has more nodes than a definition may have',
    changedToy(['keywords', Array.from({ length: 10_001 }, () => 'x')]),
    /^$/,
    /too-many-nodes/,
  ),
];
