import { describe, expect, it } from '@jest/globals';
import { changed, toyKit, toyMarket, toySurvey } from '#test/fixtures';
import { bundleDefinition, type ServiceDefinition } from '../../index.js';
import { lintDefinition } from '../lint-definition.js';

const lines = (definition: ServiceDefinition): readonly string[] =>
  lintDefinition(definition).map(
    ({ pointer, code, severity }) => `${pointer} ${code}${severity === 'warning' ? ' (warning)' : ''}`,
  );

type Change = readonly [pointer: string, value: unknown];
type Case = readonly [title: string, changes: readonly Change[], problem: string];

const change = <T>(source: T, changes: readonly Change[]): T =>
  changes.reduce((definition, [pointer, value]) => changed(definition, pointer, value), source);

const told = (changes: readonly Change[]): readonly string[] => lines(change(toyMarket, changes));

const survey = (changes: readonly Change[]): readonly string[] => {
  const bundled = bundleDefinition(change(toySurvey, changes), [toyKit]);
  return bundled.ok
    ? lines(bundled.value)
    : bundled.problems.map(({ pointer, code }) => `${pointer} ${code}`);
};

it('a service with all parts of the language has no fault', () => {
  expect(told([])).toEqual([]);
});

it('a survey that uses a part has no fault', () => {
  expect(survey([])).toEqual([]);
});

const paragraph = (text: object) => [['/documents/0/body/1/text', text]] as const;

describe('documents', () => {
  it.each<Case>([
    [
      'an answer that is not asked',
      paragraph({ th: '{{answers.nobody}}' }),
      '/documents/0/body/1/text/th definition.unknown-field',
    ],
    [
      'a value that there is not',
      paragraph({ th: '{{case.secret}}' }),
      '/documents/0/body/1/text/th definition.unknown-placeholder',
    ],
    [
      'a row outside a table',
      paragraph({ th: '{{row.kind}}' }),
      '/documents/0/body/1/text/th definition.unknown-placeholder',
    ],
    [
      'an answer of rows outside a table',
      paragraph({ th: '{{answers.goods}}' }),
      '/documents/0/body/1/text/th definition.placeholder-format',
    ],
    [
      'a name as money',
      paragraph({ th: '{{answers.name|baht}}' }),
      '/documents/0/body/1/text/th definition.placeholder-format',
    ],
    [
      'metres as money',
      paragraph({ th: '{{answers.height|baht-text}}' }),
      '/documents/0/body/1/text/th definition.placeholder-format',
    ],
    [
      'a placeholder with logic',
      paragraph({ th: '{{#if answers.name}}' }),
      '/documents/0/body/1/text/th definition.placeholder-fault',
    ],
    [
      'a placeholder not closed',
      paragraph({ th: 'ก {{answers.name' }),
      '/documents/0/body/1/text/th definition.placeholder-fault',
    ],
    [
      'no English in an English document',
      paragraph({ th: 'ก' }),
      '/documents/0/body/1/text/en definition.missing-english (warning)',
    ],
    ['blank Thai', paragraph({ th: ' ', en: 'a' }), '/documents/0/body/1/text/th definition.missing-thai'],
    [
      'a field of the row that is not there',
      [['/documents/0/body/3/columns/0/value', { th: '{{row.nobody}}', en: '' }]],
      '/documents/0/body/3/columns/0/value/th definition.unknown-placeholder',
    ],
    [
      'a sum of words',
      [['/documents/0/body/3/columns/1/sum', '/goods/*/kind']],
      '/documents/0/body/3/columns/1/sum definition.unknown-field',
    ],
    [
      'a table over one answer',
      [['/documents/0/body/3/of', '/name']],
      '/documents/0/body/3/of definition.not-a-list',
    ],
    [
      'nobody who signs',
      [['/documents/0/signatory', undefined]],
      '/documents/0/body/5 definition.document-without-signatory',
    ],
    [
      'a licence without number',
      [
        ['/documents/0/numbering', undefined],
        ['/documents/0/register', undefined],
        ['/documents/0/body/1/text', { th: 'ก', en: 'a' }],
      ],
      '/documents/0/numbering definition.document-without-number',
    ],
    [
      'a validity that is no day',
      [['/documents/0/validity/until', '1 + 1']],
      '/documents/0/validity/until definition.expression-type',
    ],
    [
      'a condition that is no yes or no',
      [['/documents/0/when', '"yes"']],
      '/documents/0/when definition.expression-type',
    ],
    [
      'a register that is not there',
      [['/documents/0/register', 'nothing']],
      '/documents/0/register definition.unknown-register',
    ],
    [
      'a refusal without reason',
      [['/documents/1/body/0/text/th', 'ไม่อนุญาต']],
      '/documents/1/body definition.refusal-letter-without-reason',
    ],
    [
      'a refusal without appeal',
      [['/documents/1/body/1/text/th', 'จบ']],
      '/documents/1/body definition.refusal-letter-without-appeal',
    ],
    ['two of one name', [['/documents/1/id', 'licence']], '/documents/0/id definition.double-id'],
    [
      'one that nobody issues',
      [['/workflow/actions/grant/effects/2', undefined]],
      '/documents/0/id definition.part-never-used (warning)',
    ],
  ])('%s', (_, changes, problem) => {
    expect(told(changes)).toContain(problem);
  });
});

describe('registers', () => {
  const at = '/registers/0';
  it.each<Case>([
    [
      'an initial state that is not there',
      [[`${at}/initial`, 'nothing']],
      `${at}/initial definition.unknown-entry-state`,
    ],
    [
      'an expiry into no state',
      [[`${at}/validity/then`, 'nothing']],
      `${at}/validity/then definition.unknown-entry-state`,
    ],
    [
      'a state from nowhere',
      [[`${at}/states/suspended/from/0`, 'nothing']],
      `${at}/states/suspended/from/0 definition.unknown-entry-state`,
    ],
    ['no end', [[`${at}/states/ended/ends`, undefined]], `${at}/states definition.register-without-end`],
    [
      'a proof that is no field',
      [[`${at}/lookUp/proof/0`, 'nobody']],
      `${at}/lookUp/proof/0 definition.unknown-field`,
    ],
    [
      'a carried field that is not there',
      [[`${at}/services/0/carry/~1name`, 'nobody']],
      `${at}/services/0/carry/~1name definition.unknown-field`,
    ],
    [
      'a field of no single value',
      [[`${at}/fields/height/schema`, { type: 'object' }]],
      `${at}/fields/height/schema definition.register-field-type`,
    ],
    [
      'a field without value',
      [[`${at}/fields/holder/value`, undefined]],
      `${at}/fields/holder/value definition.register-field-without-value`,
    ],
    [
      'a value of another type',
      [[`${at}/fields/height/value`, 'answers.name']],
      `${at}/fields/height/value definition.expression-type`,
    ],
    [
      'a value of findings that nobody makes',
      [[`${at}/fields/visited/value`, 'findings.dream.result']],
      `${at}/fields/visited/value definition.expression-unknown-field`,
    ],
    [
      'a key that is no text',
      [[`${at}/unique/0/key`, 'answers.height']],
      `${at}/unique/0/key definition.expression-type`,
    ],
    [
      'a key over findings, which come later',
      [[`${at}/unique/0/key`, 'findings.visit.result']],
      `${at}/unique/0/key definition.expression-unknown-field`,
    ],
    [
      'payments by answers of the case',
      [[`${at}/pays/satang`, 'answers.height > 1.0 ? 1 : 2']],
      `${at}/pays/satang definition.expression-unknown-field`,
    ],
    [
      'a warning by no message',
      [[`${at}/validity/warn/notification`, 'nothing']],
      `${at}/validity/warn/notification definition.unknown-notification`,
    ],
    [
      'entries for rows of no list',
      [['/registers/1/each', '/name']],
      '/registers/1/each definition.not-a-list',
    ],
    [
      'a holder who is not asked',
      [[`${at}/holder/name/0`, '/nobody']],
      `${at}/holder/name/0 definition.unknown-field`,
    ],
    [
      'a holder in rows',
      [[`${at}/holder/name/0`, '/neighbours/*/name']],
      `${at}/holder/name/0 definition.field-in-rows`,
    ],
    [
      'a change to no state',
      [['/workflow/actions/end/effects/0/to', 'nothing']],
      '/workflow/actions/end/effects/0/to definition.unknown-entry-state',
    ],
  ])('%s', (_, changes, problem) => {
    expect(told(changes)).toContain(problem);
  });
});

describe('bookings', () => {
  const at = '/bookings/0';
  it.each<Case>([
    ['a slot that is no slot', [[`${at}/slot`, '/name']], `${at}/slot definition.booking-slot-shape`],
    ['a slot that is not asked', [[`${at}/slot`, '/nobody']], `${at}/slot definition.unknown-field`],
    [
      'an attribute that is not said',
      [[`${at}/suits`, 'resource.attributes.colour == "red"']],
      `${at}/suits definition.expression-unknown-field`,
    ],
    ['a length that is no number', [[`${at}/length`, '"2"']], `${at}/length definition.expression-type`],
    [
      'periods that overlap',
      [[`${at}/slots/periods/1/from`, '11:00']],
      `${at}/slots/periods/1 definition.times-overlap`,
    ],
    [
      'a period backwards',
      [[`${at}/slots/periods/0/to`, '05:00']],
      `${at}/slots/periods/0 definition.times-swapped`,
    ],
    [
      'hours backwards',
      [[`${at}/slots`, { kind: 'minutes', minutes: 30, hours: [{ from: '12:00', to: '08:00' }] }]],
      `${at}/slots/hours/0 definition.times-swapped`,
    ],
    [
      'two periods of one name',
      [[`${at}/slots/periods/1/id`, 'morning']],
      `${at}/slots/periods definition.double-id`,
    ],
    [
      'a lead that can’t be kept',
      [[`${at}/lead/atLeast/amount`, 60]],
      `${at}/lead definition.booking-lead-swapped`,
    ],
    [
      'pre-emption without priority',
      [[`${at}/priority`, undefined]],
      `${at}/preempts definition.preempts-without-priority`,
    ],
    [
      'a reminder by no message',
      [[`${at}/remind/notification`, 'nothing']],
      `${at}/remind/notification definition.unknown-notification`,
    ],
  ])('%s', (_, changes, problem) => {
    expect(told(changes)).toContain(problem);
  });

  it('of whole days have no times to judge', () => {
    expect(told([[`${at}/slots`, { kind: 'days' }]])).toEqual([]);
  });
});

describe('third parties and notices', () => {
  it.each<Case>([
    [
      'an attester outside the list',
      [['/parties/0/contact/name/0', '/goods/*/kind']],
      '/parties/0/contact/name/0 definition.field-in-rows',
    ],
    [
      'an attester in rows without a list',
      [['/parties/0/contact/each', undefined]],
      '/parties/0/contact/name/0 definition.field-in-rows',
    ],
    [
      'an answer shown that is not asked',
      [['/parties/0/sees/0', '/nobody']],
      '/parties/0/sees/0 definition.unknown-field',
    ],
    [
      'an objection without reason',
      [['/parties/1/form/schema', { type: 'object', properties: {} }]],
      '/parties/1/form definition.objection-without-reason',
    ],
    [
      'an office that can’t be reached',
      [
        ['/parties/2/contact/phone', undefined],
        ['/parties/2/contact/email', undefined],
      ],
      '/parties/2/contact definition.party-not-reachable (warning)',
    ],
    [
      'a name in full without a law',
      [['/notices/1/names', undefined]],
      '/notices/1/shows/0 definition.notice-shows-person',
    ],
    [
      'a phone in full without a law',
      [['/notices/0/shows/0/field', '/phone']],
      '/notices/0/shows/0 definition.notice-shows-person',
    ],
    [
      'an answer that is not shown',
      [['/notices/0/body/th', '{{answers.height}}']],
      '/notices/0/body definition.notice-picks-hidden',
    ],
    [
      'who applies, though no answer',
      [['/notices/0/body/th', '{{applicant.name}}']],
      '/notices/0/body/th definition.unknown-placeholder',
    ],
    [
      'objections of nobody',
      [['/notices/0/objections', 'nothing']],
      '/notices/0/objections definition.unknown-party',
    ],
    [
      'public notices of a sealed service',
      [['/access/sealed', true]],
      '/notices definition.sealed-in-public',
    ],
  ])('%s', (_, changes, problem) => {
    expect(told(changes)).toContain(problem);
  });
});

describe('rounds and surveys', () => {
  it.each<Case>([
    [
      'a day that is in no calendar',
      [['/rounds/windows/0/opens', '2026-02-30']],
      '/rounds/windows/0/opens definition.no-such-day',
    ],
    [
      'a window with one year',
      [['/rounds/windows/0/opens', '11-01']],
      '/rounds/windows/0 definition.window-mixed-days',
    ],
    [
      'a window backwards',
      [['/rounds/windows/0/closes', '2026-10-01']],
      '/rounds/windows/0 definition.window-swapped',
    ],
    [
      'choices that are no windows',
      [['/rounds/windows/0/id', 'other']],
      '/rounds/choice definition.window-choices',
    ],
    [
      'a choice that is not asked',
      [['/rounds/choice', '/nobody']],
      '/rounds/choice definition.unknown-field',
    ],
    [
      'a rank that is no number',
      [['/rounds/ranking/order/0/value', 'answers.name']],
      '/rounds/ranking/order/0/value definition.expression-type',
    ],
    [
      'counts of what is not asked',
      [['/statistics/counts/0', '/nobody']],
      '/statistics/counts/0 definition.unknown-field',
    ],
    [
      'a score that is no number',
      [['/statistics/scores/0/value', 'answers.name']],
      '/statistics/scores/0/value definition.expression-type',
    ],
  ])('%s', (_, changes, problem) => {
    expect(told(changes)).toContain(problem);
  });

  it('29 February is a day of every year', () => {
    expect(told([['/rounds/windows/1/opens', '02-29']])).toEqual([]);
  });

  it.each<Case>([
    ['a case behind it', [['/uses/0/without', []]], '/workflow/actions definition.survey-with-case'],
    [
      'a place in the public list',
      [['/privacy/publicList', true]],
      '/privacy/publicList definition.survey-with-case',
    ],
    ['nothing counted', [['/statistics', undefined]], '/statistics definition.survey-without-statistics'],
    [
      'a name that is demanded',
      [
        ['/privacy/applicant/name', ['/where']],
        ['/form/schema/required/-', 'where'],
      ],
      '/access/anonymous definition.anonymous-demands-name',
    ],
    ['a part that is not there', [['/uses/0/part', 'nothing@1']], '/uses/0/part definition.unknown-part'],
    ['an id that is in no part', [['/uses/0/only/-', 'nothing']], '/uses/0 definition.unknown-part'],
  ])('a survey: %s', (_, changes, problem) => {
    expect(survey(changes)).toContain(problem);
  });
});

describe('head, pages, papers and fees', () => {
  it.each<Case>([
    ['days in force backwards', [['/effective/to', '2026-01-01']], '/effective definition.window-swapped'],
    [
      'a route that leads nowhere',
      [
        ['/routes/0/division', undefined],
        ['/routes/0/state', undefined],
      ],
      '/routes/0 definition.route-does-nothing',
    ],
    ['a route into no state', [['/routes/0/state', 'nothing']], '/routes/0/state definition.unknown-state'],
    [
      'a route by no condition',
      [['/routes/0/when', 'answers.height']],
      '/routes/0/when definition.expression-type',
    ],
    ['nearby of no place', [['/nearby/place', '/name']], '/nearby/place definition.not-a-place'],
    [
      'an exit for everyone',
      [['/form/pages/1/when', undefined]],
      '/form/pages/1/when definition.exit-for-everyone',
    ],
    [
      'an exit to itself',
      [['/form/pages/1/exit/service', 'toy-market']],
      '/form/pages/1/exit/service definition.exit-to-itself',
    ],
    [
      'answers carried nowhere',
      [['/form/pages/1/exit/service', undefined]],
      '/form/pages/1/exit/carry definition.carry-without-service',
    ],
    [
      'an answer carried that is not asked',
      [['/form/pages/1/exit/carry/~1sellerName', '/nobody']],
      '/form/pages/1/exit/carry/~1sellerName definition.unknown-field',
    ],
    [
      'a page that asks nothing',
      [['/form/pages/1/exit', undefined]],
      '/form/pages/1 definition.page-asks-nothing',
    ],
    [
      'papers for rows of no list',
      [['/attachments/0/each', '/name']],
      '/attachments/0/each definition.not-a-list',
    ],
    [
      'a paper of rows by another’s row',
      [['/attachments/0/required', 'row.colour == "red"']],
      '/attachments/0/required definition.expression-unknown-field',
    ],
    [
      'a signature as PDF',
      [['/attachments/1/kinds', ['pdf']]],
      '/attachments/1/kinds definition.signature-not-image',
    ],
    [
      'an officer’s paper on a page',
      [['/form/pages/2/attachments/-', 'visit-photo']],
      '/attachments/4 definition.officer-paper-misplaced',
    ],
    [
      'a monthly fee that follows nothing',
      [['/fees/2/register', undefined]],
      '/fees/2/due definition.recurring-without-register',
    ],
    [
      'a fee once that follows an entry',
      [['/fees/2/due', 'at-filing']],
      '/fees/2/due definition.recurring-without-register',
    ],
    [
      'a fee of no register',
      [['/fees/2/register', 'nothing']],
      '/fees/2/register definition.unknown-register',
    ],
    ['a deposit in parts', [['/fees/1/deposit', true]], '/fees/1/deposit definition.deposit-in-parts'],
    [
      'a copy of an ID card without a law',
      [['/attachments/5/idCopy', undefined]],
      '/attachments/5 definition.id-copy-demanded',
    ],
  ])('%s', (_, changes, problem) => {
    expect(told(changes)).toContain(problem);
  });
});
