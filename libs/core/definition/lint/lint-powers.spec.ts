import { describe, expect, it } from '@jest/globals';
import { changed, toyCommittee, toyPermit, toyTip } from '#test/fixtures';
import type { ServiceDefinition } from '../meta/definition.js';
import { lintDefinition } from './lint-definition.js';

const told =
  (definition: ServiceDefinition) =>
  (pointer: string, value: unknown): readonly string[] =>
    lintDefinition(changed<ServiceDefinition>(definition, pointer, value)).map(
      ({ pointer: at, code }) => `${at} ${code.replace('definition.', '')}`,
    );

const act = '/workflow/actions';
const form = (properties: Readonly<Record<string, object>>, required: readonly string[] = []) => ({
  schema: { type: 'object', required, properties },
});
const text = { type: 'string', title: 'ข้อความ' };

describe('approvals', () => {
  const at = '/workflow/approvals';
  it.each<[string, string, unknown, string]>([
    [
      'a state with an approval that there isn’t',
      '/workflow/states/board/approval',
      'nobody',
      '/workflow/states/board/approval unknown-approval',
    ],
    [
      'an approval after the end',
      '/workflow/states/approved/approval',
      'board',
      '/workflow/states/approved/approval approval-at-end',
    ],
    [
      'a quorum of more than there are',
      `${at}/committee/needed`,
      6,
      `${at}/committee/needed quorum-impossible`,
    ],
    [
      'a quorum that says no number',
      `${at}/committee/needed`,
      undefined,
      `${at}/committee/needed quorum-impossible`,
    ],
    ['a number where the rule needs none', `${at}/board/needed`, 1, `${at}/board/needed quorum-impossible`],
    [
      'nothing that follows a failure',
      `${at}/board/failed`,
      undefined,
      `${at}/board/failed approval-outcome`,
    ],
    [
      'opinions that fail',
      `${at}/opinions/failed`,
      { to: 'refusing' },
      `${at}/opinions/failed approval-outcome`,
    ],
    [
      'an outcome that leads nowhere',
      `${at}/board/granted/to`,
      'heaven',
      `${at}/board/granted/to unknown-state`,
    ],
    [
      'a seat for which no vote is meant',
      `${at}/board/seats/0/by`,
      { role: 'officer', committee: 'elders' },
      `${at}/board/seats/0 seat-cannot-vote`,
    ],
    ['two seats of one name', `${at}/signing/seats/1/id`, 'head', `${at}/signing/seats double-id`],
    [
      'an approval that no state asks for',
      '/workflow/states/board/approval',
      undefined,
      `${at}/board approval-unused`,
    ],
    [
      'a vote where nothing is voted on',
      `${act}/agree/from`,
      ['submitted'],
      `${act}/agree/vote vote-without-approval`,
    ],
    [
      'an opinion where votes are asked',
      `${act}/opine/from`,
      ['board'],
      `${act}/opine/vote vote-without-approval`,
    ],
    ['a vote that moves the case', `${act}/agree/to`, 'approved', `${act}/agree vote-moves`],
    ['a vote that is a decision', `${act}/agree/decision`, { outcome: 'granted' }, `${act}/agree vote-moves`],
    [
      'an effect of an outcome that needs a form',
      `${at}/board/granted/effects`,
      [{ type: 'move-division', field: '/division' }],
      `${at}/board/granted/effects/0 effect-needs-action`,
    ],
    [
      'an effect of an outcome that names nothing',
      `${at}/signing/granted/effects/0/notification`,
      'nobody',
      `${at}/signing/granted/effects/0/notification unknown-notification`,
    ],
  ])('%s', (_, pointer, value, problem) => {
    expect(told(toyCommittee)(pointer, value)).toContain(problem);
  });
});

describe('effects', () => {
  const on = (action: string) => `${act}/${action}/effects`;
  it.each<[string, string, unknown, string]>([
    ['a party that there isn’t', `${on('ask')}/0/party`, 'stranger', `${on('ask')}/0/party unknown-party`],
    [
      'a register that there isn’t',
      on('issue'),
      [{ type: 'register', register: 'stalls' }],
      `${on('issue')}/0/register unknown-register`,
    ],
    [
      'a booking that there isn’t',
      on('issue'),
      [{ type: 'hold-booking', booking: 'hall' }],
      `${on('issue')}/0/booking unknown-booking`,
    ],
    [
      'a document that there isn’t',
      on('issue'),
      [{ type: 'issue-document', document: 'none' }],
      `${on('issue')}/0/document unknown-document`,
    ],
    [
      'a step chosen in a field that there isn’t',
      `${on('back')}/0/field`,
      '/where',
      `${on('back')}/0/field unknown-field`,
    ],
    [
      'steps that are no states',
      `${act}/back/form/schema/properties/step`,
      text,
      `${on('back')}/0/field steps-not-states`,
    ],
    [
      'a step after the end',
      `${act}/back/form/schema/properties/step`,
      { ...text, enum: ['issued'] },
      `${on('back')}/0/field steps-not-states`,
    ],
    ['a chosen step beside a target', `${act}/back/to`, 'checking', `${on('back')}/0/type step-and-target`],
    [
      'forwarding to whom nobody asks',
      `${on('forward')}/0/field`,
      '/whom',
      `${on('forward')}/0/field unknown-field`,
    ],
    ['a merge that goes on', `${act}/merge/to`, 'checking', `${on('merge')}/0 merge-not-final`],
    [
      'a receipt without its number',
      `${act}/receive/form`,
      form({ satang: { type: 'integer' }, receiptBook: text }, ['satang', 'receiptBook']),
      `${on('receive')}/0 receipt-incomplete`,
    ],
    ['payment asked for and never entered', on('receive'), [], `${on('approve')}/0 payment-never-recorded`],
    [
      'payment entered and never asked for',
      on('approve'),
      [{ type: 'notify', notification: 'pay' }],
      `${on('receive')}/0 payment-never-asked`,
    ],
    [
      'money given back where none was taken in',
      on('receive'),
      [],
      `${on('give-back')}/0 refund-without-payment`,
    ],
    ['fees assessed where there are none', '/fees', [], `${on('site-visit')}/0 no-fees`],
    [
      'a return that can’t say why again',
      `${act}/return/form`,
      form({ reason: text }, ['reason']),
      `${on('return')}/0 correction-without-second-reason`,
    ],
    [
      'a first value of a field that there isn’t',
      `${act}/site-visit/form/initial`,
      { '/colour': '1' },
      `${act}/site-visit/form/initial unknown-field`,
    ],
    [
      'a first value that reads no field',
      `${act}/site-visit/form/initial/~1area`,
      'answers.colour',
      `${act}/site-visit/form/initial/~1area expression-unknown-field`,
    ],
    [
      'an effect at the opening that needs an officer',
      '/workflow/opened',
      [{ type: 'assess-fees' }],
      '/workflow/opened/0 effect-not-at-opening',
    ],
  ])('%s', (_, pointer, value, problem) => {
    expect(told(toyPermit)(pointer, value)).toContain(problem);
  });
});

describe('limits and flags', () => {
  it.each<[string, string, unknown, string]>([
    [
      'four eyes on an action that there isn’t',
      `${act}/approve/fourEyes`,
      ['dream'],
      `${act}/approve/fourEyes/0 unknown-action`,
    ],
    [
      'four eyes on itself',
      `${act}/approve/fourEyes`,
      ['approve'],
      `${act}/approve/fourEyes/0 unknown-action`,
    ],
    [
      'a flag with two masters',
      `${act}/accept/effects`,
      [{ type: 'set-flag', flag: 'large' }],
      '/workflow/flags/large/follows flag-two-masters',
    ],
    [
      'a rule over findings that nobody makes',
      '/workflow/flags/large/follows',
      'findings.dream.area > 1',
      '/workflow/flags/large/follows expression-unknown-field',
    ],
    [
      'a guard over findings of another kind',
      `${act}/approve/guard/expression`,
      'findings.siteVisit.area',
      `${act}/approve/guard/expression expression-type`,
    ],
    [
      'a fee over findings that nobody makes',
      '/fees/0/satang',
      'findings.dream.area',
      '/fees/0/satang expression-unknown-field',
    ],
    [
      'an action after the end without a time',
      `${act}/reopen/within`,
      undefined,
      `${act}/reopen/from action-after-end`,
    ],
  ])('%s', (_, pointer, value, problem) => {
    expect(told(toyPermit)(pointer, value)).toContain(problem);
  });

  it('an appeal where no decision tells of one', () => {
    expect(told(toyTip)(`${act}/close/appeals`, true)).toContain(`${act}/close/appeals nothing-to-appeal`);
  });

  it('findings whose names would be one', () => {
    const action = toyTip.workflow.actions['look'];
    const two = { ...toyTip.workflow.actions, 'look-2': action, look2: action };
    expect(told(toyTip)(act, two)).toContain(`${act} double-finding`);
  });
});

it.each([
  ['permit', toyPermit],
  ['committee', toyCommittee],
  ['tip-off', toyTip],
])('the toy %s is without fault', (_, definition) => {
  expect(lintDefinition(definition)).toEqual([]);
});
