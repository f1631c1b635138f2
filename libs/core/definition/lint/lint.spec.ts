import { describe, expect, it } from '@jest/globals';
import { changed, toyDefinition } from '#test/fixtures';
import { lintDefinition } from './lint-definition.js';

type Change = readonly [pointer: string, value: unknown];

const lint = (...changes: readonly Change[]) =>
  lintDefinition(
    changes.reduce((definition, [pointer, value]) => changed(definition, pointer, value), toyDefinition),
  );
const told = (...changes: readonly Change[]): readonly string[] =>
  lint(...changes).map(
    ({ pointer, code, severity }) => `${pointer} ${code}${severity === 'warning' ? ' (warning)' : ''}`,
  );

const when = (field: string, operator = 'equals', value: unknown = true) => ({
  match: 'all',
  rows: [{ field, operator, ...(value === undefined ? {} : { value }) }],
});
const rule = (what: object) => ({
  id: 'new-rule',
  title: { th: 'กฎ', en: 'Rule' },
  when: when('/needsHall'),
  ...what,
});

it('the toy service, which uses the whole language, is without fault', () => {
  expect(lint()).toEqual([]);
});

it('every problem speaks Thai and English', () => {
  for (const problem of lint(
    ['/legalBasis', []],
    ['/workflow/initial', 'x'],
    ['/form/computed/0/value', 'answers.x'],
  )) {
    expect(problem.message.th).toMatch(/[\u0e00-\u0e7f]/);
    expect(problem.message.en).not.toBe('');
    expect(problem.code).toMatch(/^definition\.[a-z-]+$/);
  }
});

describe('pages', () => {
  it.each<[string, Change[], string]>([
    [
      'a field on no page',
      [['/form/pages/1/sections/1/fields', ['/website', '/websiteOwner']]],
      '/form/schema/properties/needsHall definition.field-on-no-page',
    ],
    [
      'a field on two pages',
      [['/form/pages/0/sections/0/fields/-', '/kind']],
      '/form/pages/1/sections/0/fields/1 definition.field-on-two-pages',
    ],
    [
      'an unknown field',
      [['/form/pages/0/sections/0/fields/-', '/nobody']],
      '/form/pages/0/sections/0/fields/2 definition.unknown-field',
    ],
    [
      'a field of a group',
      [['/form/pages/0/sections/0/fields/-', '/applicant/phone']],
      '/form/pages/0/sections/0/fields/2 definition.not-top-level',
    ],
    [
      'an unknown paper',
      [['/form/pages/0/attachments', ['nothing']]],
      '/form/pages/0/attachments/0 definition.unknown-attachment',
    ],
    [
      'a paper on two pages',
      [['/form/pages/0/attachments', ['logo']]],
      '/form/pages/1/attachments/0 definition.attachment-on-two-pages',
    ],
    [
      'a condition over rows',
      [['/form/pages/0/when', when('/members/*/role', 'equals', 'leader')]],
      '/form/pages/0/when definition.condition-of-rows',
    ],
  ])('%s', (_, changes, problem) => {
    expect(told(...changes)).toContain(problem);
  });
});

describe('rules', () => {
  const add = (what: object): Change => ['/form/rules/-', rule(what)];
  it.each<[string, Change, string]>([
    [
      'over an unknown field',
      add({ when: when('/nobody'), show: ['/purpose'] }),
      '/form/rules/6/when/rows/0/field definition.unknown-field',
    ],
    ['showing an unknown field', add({ show: ['/nobody'] }), '/form/rules/6/show/0 definition.unknown-field'],
    [
      'requiring an unknown field',
      add({ require: ['/nobody'] }),
      '/form/rules/6/require/0 definition.unknown-field',
    ],
    ['doing nothing', add({}), '/form/rules/6 definition.rule-does-nothing'],
    [
      'comparing words by size',
      add({ when: when('/clubName', 'greater', 3), show: ['/purpose'] }),
      '/form/rules/6/when/rows/0/operator definition.condition-operator',
    ],
    [
      'asking what a single answer contains',
      add({ when: when('/kind', 'contains', 'sport'), show: ['/purpose'] }),
      '/form/rules/6/when/rows/0/operator definition.condition-operator',
    ],
    [
      'comparing a group',
      add({ when: when('/place', 'equals', 1), show: ['/purpose'] }),
      '/form/rules/6/when/rows/0/operator definition.condition-operator',
    ],
    [
      'with a value that is no choice',
      add({ when: when('/kind', 'equals', 'chess'), show: ['/purpose'] }),
      '/form/rules/6/when/rows/0/value definition.condition-value',
    ],
    [
      'with a value of another type',
      add({ when: when('/needsHall', 'equals', 'yes'), show: ['/purpose'] }),
      '/form/rules/6/when/rows/0/value definition.condition-value',
    ],
    [
      'with `in` without a list',
      add({ when: when('/kind', 'in', 'sport'), show: ['/purpose'] }),
      '/form/rules/6/when/rows/0/value definition.condition-value',
    ],
    [
      'with a number that is none',
      add({ when: when('/memberCount', 'greater', 'two'), show: ['/purpose'] }),
      '/form/rules/6/when/rows/0/value definition.condition-value',
    ],
    [
      'steering the whole by one row',
      add({ when: when('/members/*/role', 'equals', 'leader'), show: ['/purpose'] }),
      '/form/rules/6/show/0 definition.rule-mixes-rows',
    ],
    [
      'showing a field of rows by rows and by the whole',
      add({ show: ['/members/*/duty'] }),
      '/form/rules/6/show/0 definition.rule-mixes-rows',
    ],
    [
      'requiring a field of rows that rows show',
      add({ require: ['/members/*/duty'] }),
      '/form/rules/6/require/0 definition.rule-mixes-rows',
    ],
    [
      'requiring a computed field',
      add({ require: ['/memberCount'] }),
      '/form/rules/6/require/0 definition.computed-required',
    ],
    [
      'limiting what is no choice',
      add({ choices: [{ field: '/clubName', only: ['x'] }] }),
      '/form/rules/6/choices/0/field definition.limit-on-no-choice',
    ],
    [
      'limiting an unknown field',
      add({ choices: [{ field: '/nobody', only: ['x'] }] }),
      '/form/rules/6/choices/0/field definition.unknown-field',
    ],
    [
      'leaving a choice that there isn’t',
      add({ choices: [{ field: '/activities', only: ['camp', 'chess'] }] }),
      '/form/rules/6/choices/0/only/1 definition.choice-unknown',
    ],
    [
      'limiting the whole by one row',
      add({
        when: when('/members/*/role', 'equals', 'leader'),
        choices: [{ field: '/kind', only: ['sport'] }],
      }),
      '/form/rules/6/choices/0/field definition.rule-mixes-rows',
    ],
    [
      'leaving nothing under one condition',
      add({
        when: when('/kind', 'equals', 'music'),
        choices: [{ field: '/activities', only: ['contest'] }],
      }),
      '/form/rules definition.no-choice-left',
    ],
    [
      'with the name of another',
      add({ id: 'leader-has-duty', show: ['/purpose'] }),
      '/form/rules definition.double-id',
    ],
  ])('%s', (_, change, problem) => {
    expect(told(change)).toContain(problem);
  });

  it('a field that stands only in a branch is not steered by a rule', () => {
    expect(
      told(
        ['/form/schema/then/properties', { extra: { type: 'string', title: 'เพิ่ม' } }],
        add({ show: ['/extra'] }),
      ),
    ).toContain('/form/rules/6/show/0 definition.rule-on-branch');
  });
});

describe('circles', () => {
  it.each<[string, Change[]]>([
    ['a field shown by itself', [['/form/rules/-', rule({ show: ['/needsHall'] })]]],
    [
      'choices limited by themselves',
      [
        [
          '/form/rules/-',
          rule({ when: when('/kind', 'equals', 'sport'), choices: [{ field: '/kind', only: ['sport'] }] }),
        ],
      ],
    ],
    [
      'two choices that limit each other',
      [
        [
          '/form/rules/-',
          rule({
            when: when('/activities', 'contains', 'camp'),
            choices: [{ field: '/kind', only: ['sport'] }],
          }),
        ],
      ],
    ],
    [
      'a group shown by a field in it',
      [['/form/rules/-', rule({ when: when('/place/village', 'equals', 1), show: ['/place'] })]],
    ],
    [
      'two fields that show each other',
      [
        ['/form/rules/-', rule({ show: ['/purpose'] })],
        [
          '/form/rules/-',
          rule({ id: 'back', when: when('/purpose', 'answered', undefined), show: ['/needsHall'] }),
        ],
      ],
    ],
    [
      'a value that reads a field shown by it',
      [['/form/rules/-', rule({ when: when('/minor'), show: ['/applicant/birthDate'] })]],
    ],
    [
      'values that read each other',
      [
        ['/form/computed/1/value', 'answers.memberCount'],
        ['/form/computed/2/value', 'answers.applicant.age'],
      ],
    ],
    [
      'a condition of the schema over what it hides',
      [['/form/schema/else', { properties: { kind: false } }]],
    ],
    [
      'a condition of the schema and a rule',
      [
        ['/form/schema/then/properties', { club: { type: 'string', title: 'x' } }],
        ['/form/rules/-', rule({ when: when('/club', 'answered', undefined), show: ['/kind'] })],
      ],
    ],
    ['a page shown by its own field', [['/form/pages/2/when', when('/hall/hours', 'equals', 1)]]],
  ])('%s', (_, changes) => {
    expect(told(...changes).filter((line) => line.includes('definition.circle'))).not.toEqual([]);
  });

  it('a chain without a circle is let through', () => {
    expect(told(['/form/rules/-', rule({ when: when('/minor'), show: ['/purpose'] })]).join()).not.toContain(
      'circle',
    );
  });
});

describe('expressions', () => {
  it.each<[string, Change, string]>([
    [
      'an unknown field',
      ['/form/computed/0/value', 'answers.nobody < 18'],
      '/form/computed/0/value definition.expression-unknown-field',
    ],
    [
      'a broken text',
      ['/form/computed/0/value', 'answers.'],
      '/form/computed/0/value definition.expression-syntax',
    ],
    [
      'a native regular expression',
      ['/form/computed/0/value', 'answers.clubName.matches("(a|a)*")'],
      '/form/computed/0/value definition.expression-unknown-function',
    ],
    [
      'a value of another type',
      ['/form/computed/2/value', '"two"'],
      '/form/computed/2/value definition.expression-type',
    ],
    [
      'a computed field that can be typed in',
      ['/form/schema/properties/memberCount/readOnly', undefined],
      '/form/computed/2/target definition.computed-not-read-only',
    ],
    [
      'a computed group',
      ['/form/computed/2/target', '/place'],
      '/form/computed/2/target definition.computed-group',
    ],
    [
      'an unknown target',
      ['/form/computed/2/target', '/nobody'],
      '/form/computed/2/target definition.unknown-field',
    ],
    [
      'a field computed twice',
      ['/form/computed/-', { target: '/minor', value: 'true' }],
      '/form/computed definition.computed-twice',
    ],
    [
      'a check that says no yes or no',
      ['/form/checks/0/assert', 'size(answers.members)'],
      '/form/checks/0/assert definition.expression-type',
    ],
    [
      'a check over an unknown field',
      ['/form/checks/0/fields/0', '/nobody'],
      '/form/checks/0/fields/0 definition.unknown-field',
    ],
    [
      'a check over a row and the whole',
      ['/form/checks/3/fields/-', '/kind'],
      '/form/checks/3/fields definition.check-mixes-rows',
    ],
    [
      'a paper wanted by a number',
      ['/attachments/1/required', '1'],
      '/attachments/1/required definition.expression-type',
    ],
    [
      'a paper shown by an unknown field',
      ['/attachments/2/when', 'answers.nobody'],
      '/attachments/2/when definition.expression-unknown-field',
    ],
    [
      'a fee in fractions',
      ['/fees/1/satang', 'answers.place.point.lat'],
      '/fees/1/satang definition.expression-type',
    ],
    [
      'a guard over an unknown answer',
      ['/workflow/actions/ask-treasury/guard/expression', 'answers.nobody'],
      '/workflow/actions/ask-treasury/guard/expression definition.expression-unknown-field',
    ],
    [
      'a guard over an input that is not asked',
      ['/workflow/actions/ask-treasury/guard/expression', 'input.years > 1'],
      '/workflow/actions/ask-treasury/guard/expression definition.expression-unknown-field',
    ],
    [
      'a flag set by a number',
      ['/workflow/flags/minor/when', '1'],
      '/workflow/flags/minor/when definition.expression-type',
    ],
    [
      'a clock by an unknown answer',
      ['/workflow/clocks/0/length/cases/0/when', 'answers.nobody'],
      '/workflow/clocks/0/length/cases/0/when definition.expression-unknown-field',
    ],
  ])('%s', (_, change, problem) => {
    expect(told(change)).toContain(problem);
  });
});

describe('the workflow', () => {
  const state = {
    title: { th: 'เกาะ', en: 'Island' },
    phase: 'in-progress',
    public: { step: 'in-progress' },
  };
  it.each<[string, Change[], string]>([
    [
      'an unknown initial state',
      [['/workflow/initial', 'nowhere']],
      '/workflow/initial definition.unknown-state',
    ],
    [
      'an action from nowhere',
      [['/workflow/actions/accept/from/0', 'nowhere']],
      '/workflow/actions/accept/from/0 definition.unknown-state',
    ],
    [
      'an action to nowhere',
      [['/workflow/actions/accept/to', 'nowhere']],
      '/workflow/actions/accept/to definition.unknown-state',
    ],
    [
      'a clock that stops nowhere',
      [['/workflow/clocks/1/stopsAt/0', 'nowhere']],
      '/workflow/clocks/1/stopsAt/0 definition.unknown-state',
    ],
    [
      'a state that can’t be reached',
      [['/workflow/states/island', state]],
      '/workflow/states/island definition.unreachable-state',
    ],
    [
      'a state without a way out',
      [
        ['/workflow/states/island', state],
        ['/workflow/actions/accept/to', 'island'],
      ],
      '/workflow/states/island definition.no-way-out',
    ],
    [
      'an action nobody can ever do',
      [
        ['/workflow/states/island', state],
        ['/workflow/actions/accept/from', ['island']],
      ],
      '/workflow/actions/accept/from definition.action-never-available',
    ],
    [
      'a system without a time',
      [['/workflow/actions/lapse/after', undefined]],
      '/workflow/actions/lapse/after definition.system-needs-after',
    ],
    [
      'an officer with a timer',
      [['/workflow/actions/accept/after', { duration: { amount: 1, unit: 'days' } }]],
      '/workflow/actions/accept/after definition.after-without-system',
    ],
    [
      'a system with a form',
      [['/workflow/actions/lapse/form', { schema: { type: 'object', properties: {} } }]],
      '/workflow/actions/lapse/form definition.system-with-form',
    ],
    [
      'an action after the end',
      [['/workflow/actions/withdraw/from/-', 'refused']],
      '/workflow/actions/withdraw/from definition.action-after-end (warning)',
    ],
    [
      'a refusal without reason',
      [['/workflow/actions/refuse/form/schema/required', []]],
      '/workflow/actions/refuse/form definition.refusal-without-reason',
    ],
    [
      'a refusal without a form',
      [['/workflow/actions/refuse/form', undefined]],
      '/workflow/actions/refuse/form definition.refusal-without-reason',
    ],
    [
      'a refusal without appeal',
      [['/workflow/actions/refuse/decision/appeal', undefined]],
      '/workflow/actions/refuse/decision/appeal definition.refusal-without-appeal',
    ],
    [
      'an unknown message',
      [['/workflow/actions/accept/effects/0/notification', 'nothing']],
      '/workflow/actions/accept/effects/0/notification definition.unknown-notification',
    ],
    [
      'an unknown flag',
      [['/workflow/actions/mark-urgent/effects/0/flag', 'nothing']],
      '/workflow/actions/mark-urgent/effects/0/flag definition.unknown-flag',
    ],
    [
      'an unknown message at opening',
      [['/workflow/opened/0/notification', 'nothing']],
      '/workflow/opened/0/notification definition.unknown-notification',
    ],
    [
      'a correction asked at opening',
      [['/workflow/opened/0', { type: 'close-correction' }]],
      '/workflow/opened/0 definition.effect-not-at-opening',
    ],
    [
      'a correction that leads elsewhere',
      [['/workflow/actions/request-correction/to', 'treasury']],
      '/workflow/actions/request-correction/effects/0 definition.correction-not-waiting',
    ],
    [
      'a correction without reason',
      [['/workflow/actions/request-correction/form/schema/required', []]],
      '/workflow/actions/request-correction/effects/0 definition.correction-without-reason',
    ],
    [
      'a correction that is never closed',
      [['/workflow/actions/correct/effects', []]],
      '/workflow/actions/request-correction/effects/0 definition.correction-never-closed',
    ],
    [
      'a correction closed by an officer',
      [['/workflow/actions/correct/by/-', { role: 'officer' }]],
      '/workflow/actions/correct/effects/0 definition.correction-closed-by-others',
    ],
    [
      'a division from a field that is not asked',
      [['/workflow/actions/accept/effects/-', { type: 'move-division', field: '/division' }]],
      '/workflow/actions/accept/effects/1/field definition.unknown-field',
    ],
    [
      'a message nobody sends',
      [['/workflow/opened', []]],
      '/notifications/0 definition.notification-never-sent (warning)',
    ],
  ])('%s', (_, changes, problem) => {
    expect(told(...changes)).toContain(problem);
  });

  it('the built-in flag needs no declaration', () => {
    expect(told(['/workflow/actions/mark-urgent/effects/0/flag', 'sealed'])).toEqual([]);
  });
});

describe('what the law asks', () => {
  it('a permit names its legal basis', () => {
    expect(told(['/legalBasis', []])).toEqual(['/legalBasis definition.legal-basis-missing']);
    expect(told(['/legalBasis', []], ['/kind', 'benefit'])).toEqual([
      '/legalBasis definition.legal-basis-missing (warning)',
    ]);
    expect(told(['/legalBasis', []], ['/kind', 'request'])).toEqual([]);
  });

  const copies = '/attachments/0 definition.id-copy-demanded';
  it.each([
    ['สำเนาบัตรประชาชน', 'Paper'],
    ['สำเนาบัตรประจำตัวประชาชนผู้ขอ', 'Paper'],
    ['บัตรประชาชน', 'Paper'],
    ['สำเนา ท.ร. 14', 'Paper'],
    ['สำเนาทะเบียนบ้านที่ตั้งชมรม', 'Paper'],
    ['ภาพถ่ายบัตร ปชช. ด้านหน้า', 'Paper'],
    ['หนังสือมอบอำนาจพร้อมสำเนาบัตรประชาชน', 'Paper'],
    ['เอกสาร', 'Copy of the ID card'],
    ['เอกสาร', 'National ID card copy'],
    ['เอกสาร', 'Photocopies of identity cards'],
    ['เอกสาร', 'A scan of the house registration'],
    ['เอกสาร', 'Household registration'],
    ['เอกสาร', 'Copy of tabien baan'],
  ])('«%s» / “%s” is a copy that is not demanded', (th, en) => {
    expect(told(['/attachments/0/title', { th, en }])).toContain(copies);
  });

  it.each([
    ['สำเนาโฉนดที่ดิน', 'Copy of the title deed'],
    ['ภาพถ่ายบ้าน', 'Photo of the house'],
    ['หนังสือรับรองการจดทะเบียน', 'Certificate of registration'],
    ['หนังสือยินยอมของเจ้าบ้านตามทะเบียนบ้าน', 'Consent of the householder'],
  ])('«%s» / “%s” may be asked', (th, en) => {
    expect(told(['/attachments/0/title', { th, en }])).toEqual([]);
  });

  it('a legal override lets a copy be demanded', () => {
    const title = { th: 'สำเนาบัตรประชาชน', en: 'Copy of the ID card' };
    expect(
      told(
        ['/attachments/0/title', title],
        ['/attachments/0/idCopy', { th: 'ระเบียบ ข้อ 7', en: 'Regulation 7' }],
      ),
    ).toEqual([]);
  });

  it('help and preparation demand none either, and may say that none is needed', () => {
    const demand = { th: 'แนบสำเนาบัตรประชาชนด้วย', en: 'Attach a copy of your ID card' };
    const relief = { th: 'ไม่ต้องใช้สำเนาบัตรประชาชน', en: 'No copy of the ID card is needed' };
    expect(told(['/attachments/0/help', demand])).toContain(copies);
    expect(told(['/manual/prepare/-', demand])).toEqual(['/manual/prepare/1 definition.id-copy-demanded']);
    expect(told(['/attachments/0/help', relief], ['/manual/prepare/-', relief])).toEqual([]);
  });

  it.each(['https://sala.example', 'www.sala.example', 'ดูที่ sala.go.th', 'bit.ly/abc', 'เว็บ example.com'])(
    'a message carries no web address: %s',
    (body) => {
      expect(told(['/notifications/0/body/th', body])).toEqual([
        '/notifications/0/body/th definition.web-address',
      ]);
    },
  );

  it.each(['{{nobody}}', '{{ receiptNumber', 'x }}', '{{constructor}}'])(
    'a message has no unknown placeholder: %s',
    (body) => {
      expect(told(['/notifications/0/body/en', body])).toEqual([
        '/notifications/0/body/en definition.unknown-placeholder',
      ]);
    },
  );

  it('every field belongs to exactly one privacy group', () => {
    expect(told(['/privacy/groups/2/fields', ['/kind']])).toContain(
      '/privacy/groups definition.privacy-not-covered',
    );
    expect(told(['/privacy/groups/2/fields/-', '/applicant/phone'])).toEqual([
      '/privacy/groups/2/fields/17 definition.privacy-covered-twice',
    ]);
    expect(told(['/privacy/groups/2/fields/-', '/nobody'])).toEqual([
      '/privacy/groups/2/fields/17 definition.unknown-field',
    ]);
  });

  it('who applies is read off fields of the right type', () => {
    expect(told(['/privacy/applicant/phone', '/nobody'])).toEqual([
      '/privacy/applicant/phone definition.unknown-field',
    ]);
    expect(told(['/privacy/applicant/phone', '/applicant'])).toEqual([
      '/privacy/applicant/phone definition.applicant-field',
    ]);
    expect(told(['/privacy/applicant/name/0', '/members/*/name'])).toEqual([
      '/privacy/applicant/name/0 definition.applicant-field',
    ]);
  });

  it('a sealed service stands in no public list', () => {
    expect(told(['/access/sealed', true], ['/privacy/publicList', true])).toEqual([
      '/privacy/publicList definition.sealed-in-public',
    ]);
  });
});

describe('words', () => {
  it.each<[string, Change, string]>([
    [
      'a field without a Thai title',
      ['/form/schema/properties/purpose/title', undefined],
      '/form/schema/properties/purpose/title definition.missing-thai',
    ],
    ['a blank Thai text', ['/summary/th', ' '], '/summary definition.missing-thai'],
    ['a missing English text', ['/summary/en', ''], '/summary definition.missing-english (warning)'],
    [
      'a field without an English title',
      ['/form/translations/en/~1purpose', undefined],
      '/form/translations/en/~1purpose definition.missing-english (warning)',
    ],
    [
      'a choice without an English label',
      ['/form/translations/en/~1kind/choices/sport', undefined],
      '/form/translations/en/~1kind/choices definition.missing-english (warning)',
    ],
    [
      'a choice without a Thai label',
      ['/form/schema/properties/kind/oneOf/0/title', undefined],
      '/form/schema/properties/kind definition.choice-without-label',
    ],
    [
      'a translation of nothing',
      ['/form/translations/en/~1nobody', { title: 'Nobody' }],
      '/form/translations/en/~1nobody definition.unknown-field',
    ],
    ['looks of nothing', ['/form/ui/nobody', {}], '/form/ui/nobody definition.unknown-field'],
    [
      'words for errors of nothing',
      ['/form/messages/~1nobody', {}],
      '/form/messages/~1nobody definition.unknown-field',
    ],
    [
      'a field without a type',
      ['/form/schema/properties/purpose/type', undefined],
      '/form/schema/properties/purpose definition.field-without-type',
    ],
    [
      'an unknown required field',
      ['/form/schema/required/-', 'nobody'],
      '/form/schema/required/8 definition.unknown-field',
    ],
    [
      'a required list that may be empty',
      ['/form/schema/properties/members/minItems', undefined],
      '/form/schema/properties/members definition.list-may-be-empty (warning)',
    ],
    [
      'a read-only field that nothing fills',
      ['/form/schema/properties/purpose/readOnly', true],
      '/form/schema/properties/purpose definition.never-filled (warning)',
    ],
  ])('%s', (_, change, problem) => {
    expect(told(change)).toContain(problem);
  });

  it('fields of a composite need no words of their own', () => {
    expect(
      told(
        ['/form/schema/properties/place/properties/point/properties/lat/title', undefined],
        ['/form/translations/en/~1place~1point~1lat', undefined],
      ),
    ).toEqual([]);
  });
});

it('a definition whose parts are not brought in is not linted', () => {
  expect(told(['/form/schema/properties/guardian', { $ref: 'part:person@1' }])).toEqual([
    '/form/schema definition.not-bundled',
  ]);
});
