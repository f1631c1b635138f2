import { describe, expect, it } from '@jest/globals';
import { newestParts, partKind } from '#core/authoring';
import {
  type ServiceDefinition,
  type SharedPart,
  bundleDefinition,
  canonicalJson,
  checkPart,
  isKit,
  lintDefinition,
} from '#core/definition';
import { readParts } from '#test/support';

const parts: readonly SharedPart[] = readParts();
const words = (th: string, en: string) => ({ th, en });

/** A licence that takes nearly all from shared parts, as those of the catalogue do. */
const licence = {
  format: 2,
  code: 'toy-licence',
  title: words('ขอใบอนุญาต (สมมุติ)', 'A licence (made up)'),
  summary: words('ทดสอบชิ้นส่วนร่วม', 'Tries the shared parts'),
  category: 'health',
  kind: 'permit',
  division: 'health',
  legalBasis: [{ title: words('พ.ร.บ.การสาธารณสุข พ.ศ. 2535', 'Public Health Act B.E. 2535') }],
  access: { assurance: 'contact', counter: true },
  uses: [
    { part: 'common-papers@1', only: ['house-registration', 'juristic-certificate', 'land-title', 'photo'] },
    {
      part: 'permit-workflow@1',
      without: ['committee', 'to-committee', 'give-opinion', 'approve-free', 'propose-unvisited'],
    },
    { part: 'health-licence@1' },
  ],
  form: {
    schema: {
      type: 'object',
      properties: {
        applicant: { $ref: 'part:applicant-or-juristic@1' },
        place: { $ref: 'part:location@1' },
        declaration: { $ref: 'part:declaration@1' },
      },
      required: ['applicant', 'place', 'declaration'],
      additionalProperties: false,
    },
    ui: {},
    pages: [
      {
        id: 'all',
        title: words('ข้อมูล', 'Details'),
        sections: [{ id: 'all', fields: ['/applicant', '/place', '/declaration'] }],
      },
    ],
  },
  attachments: [
    { key: 'juristic-certificate', when: "answers.applicant.kind == 'juristic'" },
    {
      key: 'plan',
      title: words('แบบแปลน', 'Plans'),
      required: true,
      kinds: ['drawing'],
      maxFiles: 3,
    },
  ],
  fees: [
    {
      code: 'licence',
      title: words('ค่าธรรมเนียม', 'Fee'),
      satang: '100000 + percentOf(100000, tables.healthLate.percent.at(today)) * 0',
    },
  ],
  workflow: {
    actions: {
      issue: {
        effects: [
          { type: 'register', register: 'health-licence' },
          { type: 'notify', notification: 'issued' },
        ],
      },
    },
    clocks: [{ id: 'decision', length: { amount: 25, unit: 'days' } }],
  },
  registers: [
    {
      id: 'health-licence',
      fields: {
        business: { value: "'ตลาด'" },
        premises: { value: 'answers.place.landmark' },
        holderName: { value: "'-'" },
        holderPhone: { value: 'answers.applicant.person.phone' },
        yearlyFee: { value: 'fees.licence' },
      },
    },
  ],
  privacy: {
    notice: words('ใช้เพื่อพิจารณาคำขอ', 'Used to decide'),
    groups: [
      {
        id: 'all',
        fields: ['/applicant', '/place', '/declaration'],
        lawfulBasis: 'public-task',
        purpose: words('พิจารณาคำขอ', 'To decide'),
        retentionYears: 10,
      },
    ],
    applicant: {
      name: ['/applicant/person/firstName', '/applicant/person/lastName'],
      phone: '/applicant/person/phone',
    },
  },
  manual: { criteria: [], steps: [], prepare: [], outcome: words('ใบอนุญาต', 'A licence') },
};

const bundle = (definition: unknown): ServiceDefinition => {
  const bundled = bundleDefinition(definition, parts);
  if (!bundled.ok) throw new Error(JSON.stringify(bundled.problems, null, 1));
  return bundled.value;
};

/** Registers are written by a room that may not be there yet; all else must be without fault. */
const faults = (definition: ServiceDefinition) =>
  lintDefinition(definition).map(({ pointer, code, message }) => `${pointer} ${code}: ${message.en}`);

describe('the shared parts', () => {
  it.each(parts.map((part) => [part.part, part] as const))('%s has the shape of a part', (_name, part) => {
    expect(checkPart(part)).toMatchObject({ ok: true });
  });

  it('have each its own name and version', () => {
    const names = parts.map(({ part, version }) => `${part}@${version}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('make a licence without a fault', () => {
    expect(faults(bundle(licence))).toEqual([]);
  });

  it('give the service what it takes, and let it say otherwise', () => {
    const { attachments, workflow, registers, tables } = bundle(licence);
    expect(attachments.map(({ key }) => key)).toEqual([
      'house-registration',
      'juristic-certificate',
      'land-title',
      'photo',
      'plan',
    ]);
    expect(attachments[1]).toMatchObject({
      insteadOf: ['registry'],
      when: "answers.applicant.kind == 'juristic'",
    });
    expect(workflow.clocks?.map(({ id, length }) => [id, length])).toEqual([
      ['decision', { amount: 25, unit: 'days' }],
      ['faults', { amount: 15, unit: 'days' }],
    ]);
    expect(Object.keys(workflow.states)).toContain('improve');
    expect(Object.keys(workflow.states)).not.toContain('committee');
    expect(workflow.actions['withdraw']?.from).not.toContain('committee');
    expect(workflow.actions['reject']?.decision?.appeal?.period).toEqual({ amount: 30, unit: 'days' });
    expect(registers?.[0]?.fields['premises']).toMatchObject({
      value: 'answers.place.landmark',
      optional: true,
    });
    expect(tables?.map(({ id }) => id)).toEqual(['healthLate']);
  });

  it('are gone from the bundle, which is the same each time', () => {
    const text = canonicalJson(bundle(licence));
    expect(text).not.toMatch(/"uses"|\$ref/);
    expect(canonicalJson(bundle(structuredClone(licence)))).toBe(text);
  });

  it.each([
    ['no such part', [{ part: 'nothing@1' }], '/uses/0/part definition.unknown-part'],
    ['another version', [{ part: 'common-papers@9' }], '/uses/0/part definition.unknown-part'],
    ['no such id', [{ part: 'common-papers@1', only: ['passport'] }], '/uses/0 definition.unknown-part'],
    [
      'the same twice',
      [{ part: 'common-papers@1' }, { part: 'common-papers@1' }],
      '/uses/1 definition.parts-overlap',
    ],
    ['no name', [{ part: 'common papers' }], '/uses/0/part definition.unknown-part'],
    ['no list', 'common-papers@1', '/uses definition.wrong-type'],
    ['a form part', [{ part: 'applicant@1' }], '/uses/0/part definition.unknown-part'],
  ])('%s is refused', (_case, uses, problem) => {
    const bundled = bundleDefinition({ ...licence, uses, attachments: [] }, parts);
    const problems = bundled.ok ? [] : bundled.problems;
    expect(problems.map(({ pointer, code }) => `${pointer} ${code}`)).toContain(problem);
  });

  it('the permit workflow alone suits a service without fees, visits and committee', () => {
    const { registers: _, ...rest } = licence;
    const plain = bundle({
      ...rest,
      fees: [],
      attachments: [],
      workflow: {},
      uses: [
        {
          part: 'permit-workflow@1',
          without: [
            'committee',
            'to-committee',
            'give-opinion',
            'scheduled',
            'schedule',
            'inspect',
            'record-visit',
            'propose',
            'send-back',
            'approve',
            'awaiting-payment',
            'paid',
            'record-payment',
            'issue',
            'lapse-unpaid',
            'scheduled',
            'payment',
          ],
        },
      ],
    });
    expect(faults(plain)).toEqual([]);
  });

  it('texts of kits are in both languages', () => {
    const kits = parts.filter(isKit);
    expect(kits.map(({ part }) => part)).toEqual(
      expect.arrayContaining(['common-papers', 'health-licence', 'permit-workflow']),
    );
    expect(JSON.stringify(kits)).not.toMatch(/"(?:th|en)":""/);
  });
});

describe('in the palette', () => {
  const kinds = newestParts(parts).map(partKind);

  it.each(['th', 'en'] as const)('no part is called and described like another, in %s', (language) => {
    const said = kinds.map(({ title, about }) => `${title[language]}: ${about[language]}`);
    expect(said).toEqual([...new Set(said)]);
    expect(kinds.filter(({ about }) => about[language] === '')).toEqual([]);
  });
});
