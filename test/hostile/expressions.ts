import { type Change, type HostileDefinition, toyWith } from './change.js';

const computed = (words: string): Change => ['form.computed', [{ target: '/memberCount', value: words }]];

const value = (title: string, words: string, code: RegExp): HostileDefinition =>
  toyWith(title, [computed(words)], /^\/form\/computed\/0(?:\/value)?$/, code);

/** CEL that is unsafe, slow, or about what isn’t there. */
export const hostileExpressions: readonly HostileDefinition[] = [
  value('calls matches()', 'answers.clubName.matches("(a+)+$") ? 1 : 2', /unknown-function/),
  value('calls a function that isn’t there', 'fetch("http://localhost")', /unknown-function/),
  value('calls a constructor', 'answers.constructor("return 1")', /unknown-function|unknown-field|type/),
  value('reads a constructor', 'answers.constructor == null ? 1 : 2', /unknown-field/),
  value('reads a prototype', 'answers["__proto__"] == null ? 1 : 2', /unknown-field/),
  value('reads a field by a name that is worked out', 'size(answers["club" + "Name"])', /dynamic-field/),
  value('reads the process', 'process.env.SECRET == "" ? 1 : 2', /unknown-field/),
  value('reads a field that was deleted', 'answers.deletedField + 1', /unknown-field/),
  value(
    'reads a field of a row that was deleted',
    'size(answers.members.filter(m, m.deleted == 1))',
    /unknown-field/,
  ),
  value(
    'loops in a loop',
    'size(answers.members.filter(a, answers.members.exists(b, a == b)))',
    /nested-loops/,
  ),
  value(
    'loops in loops in loops',
    'size(answers.members.filter(a, answers.members.exists(b, answers.members.exists(c, a == b))))',
    /nested-loops/,
  ),
  value('is very long', `1${' + 1'.repeat(5000)}`, /too-long/),
  value('has too many parts', `1${' + 1'.repeat(400)}`, /too-complex/),
  value('nests too deep', `${'('.repeat(200)}1${')'.repeat(200)}`, /too-complex|syntax/),
  value('makes a list of 200', `size([${'1, '.repeat(199)}1])`, /too-complex|syntax/),
  value('is not written to its end', 'answers.memberCount +', /syntax/),
  value('is JavaScript', '(() => 1)()', /syntax/),
  value('is a template of JavaScript', '`${1}`', /syntax/),
  value('adds a text to a number', 'answers.memberCount + answers.clubName', /type/),
  value('gives a group', 'answers.applicant', /result|type/),
  value('calls age of a number', 'age(answers.memberCount, today)', /type/),
  value('leans on itself', 'answers.memberCount + 1', /circle/),
  toyWith(
    'has two values that lean on each other',
    [
      [
        'form.computed',
        [
          { target: '/memberCount', value: 'answers.applicant.age + 1' },
          { target: '/applicant/age', value: 'answers.memberCount + 1' },
        ],
      ],
    ],
    /^\/form\/computed/,
    /circle/,
  ),
  toyWith(
    'shows a field by itself',
    [
      [
        'form.rules',
        [
          {
            id: 'self',
            title: { th: 'วน', en: 'Self' },
            when: { match: 'all', rows: [{ field: '/purpose', operator: 'answered' }] },
            show: ['/purpose'],
          },
        ],
      ],
    ],
    /^\/form\/rules\/0/,
    /circle/,
  ),
  toyWith(
    'has a rule over a field that was deleted',
    [
      [
        'form.rules',
        [
          {
            id: 'gone',
            title: { th: 'หาย', en: 'Gone' },
            when: { match: 'all', rows: [{ field: '/gone', operator: 'answered' }] },
            show: ['/purpose'],
          },
        ],
      ],
    ],
    /^\/form\/rules\/0/,
    /unknown-field/,
  ),
  toyWith(
    'computes a field that was deleted',
    [['form.computed', [{ target: '/gone', value: '1' }]]],
    /^\/form\/computed\/0/,
    /unknown-field/,
  ),
  toyWith(
    'checks a field that was deleted',
    [['form.checks.0.assert', 'answers.gone > 1']],
    /^\/form\/checks\/0\/assert/,
    /unknown-field/,
  ),
  toyWith(
    'checks what is no yes or no',
    [['form.checks.0.assert', '1 + 1']],
    /^\/form\/checks\/0\/assert/,
    /./,
  ),
  toyWith(
    'takes a fee by a field that was deleted',
    [['fees.1.satang', 'answers.gone * 5000']],
    /^\/fees\/1/,
    /unknown-field/,
  ),
  toyWith('takes a fee in words', [['fees.1.satang', '"free"']], /^\/fees\/1/, /./),
  toyWith(
    'asks for a paper by a field that was deleted',
    [['attachments.1.required', 'answers.gone']],
    /^\/attachments\/1/,
    /unknown-field/,
  ),
  toyWith(
    'has a guard over a field that was deleted',
    [['workflow.actions.accept.guard', { expression: 'answers.gone > 1', reason: { th: 'ก', en: 'a' } }]],
    /^\/workflow\/actions\/accept\/guard/,
    /unknown-field/,
  ),
  toyWith(
    'has a guard over its own input without a form',
    [['workflow.actions.accept.guard', { expression: 'input.gone > 1', reason: { th: 'ก', en: 'a' } }]],
    /^\/workflow\/actions\/accept\/guard/,
    /unknown-field/,
  ),
];
