import { type HostileDefinition, both, changedToy, toyWith } from './change.js';

const state = (title: string, more: object = {}) => ({
  title: both(title),
  phase: 'in-progress',
  public: { step: 'in-progress' },
  ...more,
});

const bySystem = (from: string, to: string) => ({
  title: both('ระบบ'),
  from: [from],
  to,
  by: [{ role: 'system' }],
  after: { duration: { amount: 1, unit: 'hours' } },
  effects: [{ type: 'notify', notification: 'lapsed' }],
});

const message = (title: string, words: string, code = /web-address/): HostileDefinition =>
  toyWith(title, [['notifications.0.body', both(words)]], /^\/notifications\/0\/body\/th$/, code);

/** Workflows without an end, storms of the system, messages with links, laws that are broken. */
export const hostileWorkflows: readonly HostileDefinition[] = [
  toyWith('breaks the meta-schema', [['workflow', 'none']], /^\/workflow$/, /wrong-type/),
  toyWith('lacks a part', [['privacy', undefined]], /^\/privacy$/, /missing/),
  toyWith('begins nowhere', [['workflow.initial', 'nowhere']], /^\/workflow\/initial$/, /unknown-state/),
  toyWith(
    'has a state that nothing leads to',
    [['workflow.states.lost', state('หลง', { final: true })]],
    /^\/workflow\/states\/lost/,
    /unreachable/,
  ),
  toyWith(
    'has a state without a way out',
    [['workflow.states.approved.final', false]],
    /^\/workflow\/states\/approved/,
    /no-way-out/,
  ),
  toyWith(
    'has an action to a state that isn’t there',
    [['workflow.actions.accept.to', 'nowhere']],
    /^\/workflow\/actions\/accept\/to/,
    /unknown-state/,
  ),
  toyWith(
    'has an action from a state that isn’t there',
    [['workflow.actions.accept.from', ['nowhere']]],
    /^\/workflow\/actions\/accept\/from/,
    /unknown-state/,
  ),
  toyWith(
    'has an action that nobody can do',
    [['workflow.actions.accept.by', []]],
    /^\/workflow\/actions\/accept\/by$/,
    /too-few/,
  ),
  toyWith(
    'has a role that isn’t there',
    [['workflow.actions.accept.by', [{ role: 'root' }]]],
    /accept\/by\/0/,
    /./,
  ),
  toyWith(
    'lets the system go round by itself',
    [
      ['workflow.states.ping', state('ไป')],
      ['workflow.actions.to-ping', bySystem('checking', 'ping')],
      ['workflow.actions.to-pong', bySystem('ping', 'checking')],
    ],
    /^\/workflow\/actions\/to-p[io]ng/,
    /system-circle/,
  ),
  toyWith(
    'lets the system repeat itself',
    [['workflow.actions.again', { ...bySystem('checking', 'checking') }]],
    /^\/workflow\/actions\/again/,
    /system-circle/,
  ),
  toyWith(
    'lets the system act at once',
    [['workflow.actions.lapse.after', undefined]],
    /lapse\/after$/,
    /system-needs-after/,
  ),
  toyWith(
    'lets the system act after nothing',
    [['workflow.actions.lapse.after', { duration: { amount: 0, unit: 'hours' } }]],
    /lapse\/after/,
    /invalid/,
  ),
  toyWith(
    'refuses without reasons',
    [['workflow.actions.refuse.form', undefined]],
    /^\/workflow\/actions\/refuse\/form/,
    /refusal-without-reason/,
  ),
  toyWith(
    'refuses without an appeal',
    [['workflow.actions.refuse.decision', { outcome: 'refused' }]],
    /refuse\/decision\/appeal$/,
    /refusal-without-appeal/,
  ),
  toyWith(
    'asks for a copy of an ID card',
    [['attachments.0.title', both('สำเนาบัตรประชาชน')]],
    /^\/attachments\/0/,
    /id-copy-demanded/,
  ),
  toyWith('is a permit without a law', [['legalBasis', []]], /^\/legalBasis$/, /legal-basis-missing/),
  toyWith('lacks Thai words', [['title', { th: '', en: 'Found a club' }]], /^\/title/, /missing/),
  toyWith(
    'sends a message that isn’t there',
    [['workflow.actions.accept.effects', [{ type: 'notify', notification: 'gone' }]]],
    /accept\/effects\/0\/notification$/,
    /unknown-notification/,
  ),
  toyWith(
    'sets a flag that isn’t there',
    [['workflow.actions.accept.effects', [{ type: 'set-flag', flag: 'gone' }]]],
    /accept\/effects\/0\/flag$/,
    /unknown-flag/,
  ),
  message('has a web address in a message', 'ดูที่ https://example.com'),
  message('has a web address without a scheme in a message', 'ดูที่ example.com/pay'),
  message('has a web address in capitals in a message', 'ดูที่ WWW.EXAMPLE.ORG'),
  message('has a short link in a message', 'กด bit.ly/abc'),
  message('has a web address in Thai in a message', 'ดูที่ เว็บ.ไทย/จ่าย'),
  message('has another scheme in a message', 'กด line://ti/p/x'),
  message('has an address of numbers in a message', 'กด 127.0.0.1/pay'),
  message('has an address with a wide dot in a message', 'กด example．com'),
  message('has a placeholder that reaches into code', '{{constructor.constructor}}', /unknown-placeholder/),
  message('has a placeholder that isn’t there', '{{password}}', /unknown-placeholder/),
  message('has a placeholder that isn’t closed', '{{reason', /unknown-placeholder/),
  {
    title: 'has no samples',
    definition: changedToy(),
    samples: { accepted: [], refused: [] },
    path: /^\/samples\/accepted$/,
    code: /no-samples/,
  },
  {
    title: 'has samples that fail',
    definition: changedToy(),
    samples: { accepted: [{ title: 'ว่าง', answers: {} }], refused: [] },
    path: /^\/samples\/accepted\/0/,
    code: /rehearsal/,
  },
  {
    title: 'has journeys that are no list',
    definition: changedToy(),
    journeys: { then: 1 },
    path: /^\/journeys/,
    code: /misshapen/,
  },
];
