import { describe, expect, it } from '@jest/globals';
import { act, toyCommittee, toyTeller, type ToyPerson, type ToyStep, type ToyStory } from '#test/fixtures';
import type { CaseCommand } from '../index.js';

const { open, walk, refusal, ownRefusal, attempt, workflow } = toyTeller(toyCommittee)({
  name: 'ก',
  area: 5,
});

const take: CaseCommand = { type: 'take' };
const agree = (who: ToyPerson): ToyStep => [who, act('agree')];
const oppose = (who: ToyPerson): ToyStep => [who, act('oppose', { reason: 'ไม่เห็นด้วยเพราะ' })];
const abstain = (who: ToyPerson): ToyStep => [who, act('abstain')];
const opine = (who: ToyPerson): ToyStep => [who, act('opine', { opinion: `ความเห็นของ ${who}` })];

const filed = open();
const screening = walk(filed, ['clerk', take], ['clerk', act('accept')]);
const opinions = walk(screening, agree('head'));
const committee = walk(opinions, opine('engineer'), opine('nurse'), opine('treasurer'));
const board = walk(committee, agree('mayor'), agree('member-1'), agree('member-2'));
const signing = walk(board, agree('mayor'), agree('administrator'));

const votesIn = ({ state }: ToyStory, approval: string) => state.rounds[approval]?.votes ?? [];

describe('any one of several', () => {
  it('one vote for it is enough', () => {
    expect(opinions.state.state).toBe('opinions');
    expect(opinions.state.rounds['screening']).toMatchObject({ outcome: 'granted' });
  });

  it('fails only when all have voted and nobody is for it', () => {
    const against = walk(screening, oppose('head'));
    expect(against.state.state).toBe('screening');
    expect(walk(against, abstain('second-head')).state.state).toBe('refusing');
    expect(walk(against, agree('second-head')).state.state).toBe('opinions');
  });
});

describe('opinions of several divisions at once', () => {
  it('in any order, and nobody need take the case', () => {
    expect(committee.state.state).toBe('committee');
    expect(walk(opinions, opine('treasurer'), opine('nurse'), opine('engineer')).state.state).toBe(
      'committee',
    );
  });

  it('each division has one', () => {
    const given = walk(opinions, opine('engineer'));
    expect(refusal(given, ...opine('colleague'))).toBe('case.seat-taken');
    expect(refusal(given, ...opine('engineer'))).toBe('case.already-voted');
  });

  it('every opinion stays in the events', () => {
    const said = committee.events.flatMap(({ data }) =>
      data.action === 'opine' ? [data.input?.['opinion']] : [],
    );
    expect(said).toHaveLength(3);
  });

  it('when the time is over, the case goes on with those that were given', () => {
    const given = walk(opinions, opine('nurse'));
    expect(refusal(given, 'system', act('without-opinions'))).toBe('case.action-not-available');
    const late = walk(given, ['system', act('without-opinions'), '2026-12-20T02:00:00.000Z']);
    expect(late.state).toMatchObject({ state: 'committee', flags: ['opinion-missing'] });
    expect(late.state.rounds['opinions']).toMatchObject({ outcome: 'left' });
    expect(votesIn(late, 'opinions')).toHaveLength(1);
  });

  it('divisions that are asked see the case, others don’t', () => {
    expect(refusal(opinions, 'nurse', { type: 'note', text: 'ดูแล้ว' })).toBeUndefined();
    expect(refusal(opinions, 'ethics', { type: 'note', text: 'ดูแล้ว' })).toBe('case.not-found');
  });
});

describe('a committee of five, three votes needed', () => {
  it('the third vote decides, with the effects of the outcome', () => {
    expect(board.state).toMatchObject({ state: 'board', flags: ['resolved'] });
    expect(board.events.at(-1)?.data).toMatchObject({
      action: 'agree',
      from: 'committee',
      to: 'board',
      vote: { approval: 'committee', seat: 'member', choice: 'for', outcome: 'granted' },
    });
  });

  it('before it, a vote moves nothing', () => {
    const two = walk(committee, agree('mayor'), agree('member-1'));
    expect(two.state.state).toBe('committee');
    expect(two.effects).toEqual([]);
  });

  it('fails as soon as three votes can’t come together any more', () => {
    const two = walk(committee, oppose('member-1'), abstain('member-2'));
    expect(two.state.state).toBe('committee');
    const third = walk(two, oppose('mayor'));
    expect(third.state.state).toBe('refusing');
    expect(third.effects).toEqual([{ type: 'notify', notification: 'to-refuse', to: 'division' }]);
  });

  it('a vote against says why', () => {
    const decided = attempt(committee, 'member-1', act('oppose'));
    expect(decided.ok ? [] : decided.problems.map(({ pointer }) => pointer)).toEqual(['/reason']);
  });

  it('a person votes once', () => {
    const voted = walk(committee, agree('member-1'));
    expect(refusal(voted, ...agree('member-1'))).toBe('case.already-voted');
    expect(refusal(voted, ...abstain('member-1'))).toBe('case.already-voted');
  });

  it('who has no seat has no vote', () => {
    expect(refusal(committee, ...agree('clerk'))).toBe('case.action-forbidden');
    expect(refusal(committee, ...agree('ethics'))).toBe('case.not-found');
  });

  it('members see it through their committee, whatever their division', () => {
    expect(refusal(committee, 'member-4', { type: 'note', text: 'อ่านแล้ว' })).toBeUndefined();
    expect(refusal(filed, 'member-4', { type: 'note', text: 'อ่านแล้ว' })).toBe('case.not-found');
  });
});

describe('everybody', () => {
  it('one against is enough to fail', () => {
    expect(walk(board, oppose('administrator')).state.state).toBe('refusing');
  });

  it('who abstains is as if not there, but somebody must be for it', () => {
    expect(walk(board, abstain('administrator'), agree('mayor')).state.state).toBe('signing');
    expect(walk(board, abstain('administrator'), abstain('mayor')).state.state).toBe('refusing');
  });
});

describe('one after another', () => {
  it('nobody signs before it is their turn', () => {
    expect(refusal(signing, ...agree('mayor'))).toBe('case.not-your-turn');
    const first = walk(signing, agree('head'));
    expect(refusal(first, ...agree('mayor'))).toBe('case.not-your-turn');
    expect(walk(first, agree('administrator'), agree('mayor')).state.state).toBe('approved');
  });

  it('the last signature brings about the effects', () => {
    const all = walk(signing, agree('head'), agree('administrator'), agree('mayor'));
    expect(all.effects).toEqual([{ type: 'notify', notification: 'approved', to: 'applicant' }]);
  });

  it('one who won’t sign ends it', () => {
    expect(walk(signing, agree('head'), oppose('administrator')).state.state).toBe('refusing');
  });
});

describe('impartiality', () => {
  it('nobody votes on what they filed at the counter', () => {
    const story = open(undefined, 'member-1');
    const asked = walk(
      story,
      ['clerk', take],
      ['clerk', act('accept')],
      agree('head'),
      opine('engineer'),
      opine('nurse'),
      opine('treasurer'),
    );
    expect(refusal(asked, ...agree('member-1'))).toBe('case.four-eyes');
    expect(refusal(asked, ...agree('member-2'))).toBeUndefined();
  });

  it('nobody votes on their own application', () => {
    expect(ownRefusal(committee, ...agree('member-1'))).toBe('case.four-eyes');
  });

  it('nor does somebody who stands in for them', () => {
    const asked = { ...committee, state: { ...committee.state, filedBy: 'mayor' } };
    expect(refusal(asked, ...agree('deputy'))).toBe('case.four-eyes');
  });
});

describe('standing in', () => {
  it('the vote counts on the seat of who is away, and both are written down', () => {
    const voted = walk(committee, agree('deputy'));
    expect(votesIn(voted, 'committee')).toMatchObject([
      { seat: 'chair', officer: 'deputy', inNameOf: 'mayor', choice: 'for' },
    ]);
    expect(voted.events.at(-1)).toMatchObject({ actor: { id: 'deputy' }, data: { inNameOf: 'mayor' } });
  });

  it('who comes back early doesn’t vote a second time', () => {
    expect(refusal(walk(committee, agree('deputy')), ...agree('mayor'))).toBe('case.already-voted');
    expect(refusal(walk(committee, agree('mayor')), ...agree('deputy'))).toBe('case.seat-taken');
  });

  it('sees and is offered what the other would be', () => {
    const offered = workflow.listOffers({
      state: committee.state,
      answers: {},
      actor: {
        kind: 'officer',
        id: 'x',
        roles: ['officer'],
        divisions: [],
        standsInFor: [
          {
            kind: 'officer',
            id: 'mayor',
            roles: ['executive'],
            divisions: [],
            positions: ['chief-executive'],
          },
        ],
      },
      now: committee.now,
      calendar: { officeHours: { opens: '08:30', closes: '16:30', days: [1] }, holidays: [] },
    });
    expect(offered.filter(({ allowed }) => allowed).map(({ id }) => id)).toEqual([
      'agree',
      'oppose',
      'abstain',
    ]);
  });
});

describe('rounds', () => {
  it('a state that is entered again begins a new one; the old votes are in the events', () => {
    const refusedOnce = walk(committee, oppose('member-1'), oppose('member-2'), oppose('mayor'));
    expect(votesIn(refusedOnce, 'committee')).toHaveLength(3);
    expect(refusedOnce.state.rounds['committee']?.outcome).toBe('failed');
  });
});
