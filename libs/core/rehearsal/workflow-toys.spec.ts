import { describe, expect, it } from '@jest/globals';
import type { Journey, Samples, ServiceDefinition } from '#core/definition';
import {
  changed,
  publishForTest,
  toyCommittee,
  toyCommitteeJourneys,
  toyCommitteeSamples,
  toyPermit,
  toyPermitJourneys,
  toyPermitSamples,
  toyTip,
  toyTipJourneys,
  toyTipSamples,
} from '#test/fixtures';
import { analyseWorkflow, rehearse, simulate } from './index.js';

const options = { villages: [1, 2, 3] };

const toys: readonly (readonly [string, ServiceDefinition, Samples, readonly Journey[]])[] = [
  ['a permit', toyPermit, toyPermitSamples, toyPermitJourneys],
  ['a committee', toyCommittee, toyCommitteeSamples, toyCommitteeJourneys],
  ['a tip-off', toyTip, toyTipSamples, toyTipJourneys],
];

const analyse = (definition: ServiceDefinition, samples: Samples, journeys?: readonly Journey[]) => {
  const { published, engine } = publishForTest(definition);
  return analyseWorkflow({ definition: published, samples, journeys }, engine, options);
};

describe.each(toys)('%s', (_, definition, samples, journeys) => {
  it('does what its samples and journeys say, and they come by all of it', () => {
    const { published, engine } = publishForTest(definition);
    expect(rehearse(published, { samples, journeys }, engine, options)).toEqual([]);
  });

  it('analysis: every state is reached, every action possible, nobody is stuck', () => {
    const { unreached, impossible, deadEnds } = analyse(definition, samples, journeys);
    expect({ unreached, impossible: [...impossible], deadEnds: [...deadEnds] }).toEqual({
      unreached: [],
      impossible: [],
      deadEnds: [],
    });
  });

  it('analysis finds the same without journeys to learn inputs from', () => {
    const { unreached, deadEnds } = analyse(definition, samples);
    expect({ unreached, deadEnds: [...deadEnds] }).toEqual({ unreached: [], deadEnds: [] });
  });
});

describe('analysis of a workflow that isn’t right', () => {
  it('names an action that a guard never lets through, and what can’t be reached for it', () => {
    const never = 'case.paid && answers.area > 100000';
    const broken = ['issue', 'give-back'].reduce<ServiceDefinition>(
      (permit, action) => changed(permit, `/workflow/actions/${action}/guard/expression`, never),
      toyPermit,
    );
    const { impossible, unreached, deadEnds } = analyse(broken, toyPermitSamples, toyPermitJourneys);
    expect([...impossible.keys()]).toEqual(['give-back', 'issue']);
    expect(impossible.get('issue')).toContain('case.guard-failed');
    expect(unreached).toEqual(['issued']);
    expect([...deadEnds.keys()]).toEqual(['paying']);
  });

  it('says how a case gets stuck', () => {
    const stuck = changed<ServiceDefinition>(toyTip, '/workflow/actions/close/guard', {
      expression: 'case.owed > 0',
      reason: { th: 'ยังไม่ชำระ', en: 'Not paid' },
    });
    const { deadEnds } = analyse(stuck, toyTipSamples);
    expect([...deadEnds]).toEqual([['looking', [expect.stringMatching(/look$/)]]]);
  });
});

describe('simulation', () => {
  const { published, engine } = publishForTest(toyPermit);
  const play = (steps: Parameters<typeof simulate>[2]['steps'], start = '2026-11-23') =>
    simulate(published, engine, { answers: toyPermitSamples.accepted[0]?.answers, start, steps }, options);

  it('shows the case after each step, and who could do what next', () => {
    const { moments, next } = play([
      { actor: 'officer:engineering', action: 'accept' },
      { actor: 'officer:engineering', action: 'inspect', at: '2026-11-25' },
    ]);
    expect(moments.map(({ state }) => state)).toEqual(['submitted', 'checking', 'inspecting']);
    expect(moments[1]).toMatchObject({ effects: ['notify:accepted', 'publish-notice:asked'], problems: [] });
    expect(next).toContainEqual({
      actor: 'officer:engineering',
      action: 'site-visit',
      allowed: true,
      reason: null,
      initial: { area: 50 },
    });
  });

  it('a step that is refused says why and changes nothing', () => {
    const { moments } = play([{ actor: 'officer:engineering', action: 'issue' }]);
    expect(moments[1]).toMatchObject({
      state: 'submitted',
      problems: [expect.objectContaining({ code: 'case.action-not-available' })],
    });
  });

  it('wrong answers are told with the filing', () => {
    const { moments } = simulate(published, engine, { answers: {}, steps: [] }, options);
    expect(moments[0]?.problems.map(({ pointer }) => pointer)).toEqual(['/name', '/area']);
  });

  it('time passes behind the last step, to the next thing that it does', () => {
    const filing = { answers: toyPermitSamples.accepted[0]?.answers, start: '2026-11-23', steps: [] };
    const filed = simulate(published, engine, filing, options);
    expect(filed.now.at).toBe(filed.moments[0]?.at);
    expect(filed.nextAt).not.toBeNull();
    const later = simulate(published, engine, { ...filing, until: filed.nextAt! }, options);
    expect(later.moments).toEqual(filed.moments);
    expect(later.now.at).toBe(filed.nextAt);
    expect(later.now.effects.length).toBeGreaterThan(0);
    expect(later.nextAt === null || later.nextAt > filed.nextAt!).toBe(true);
  });

  it('answers the same when asked again', () => {
    const steps = [{ actor: 'officer:engineering', action: 'accept' }];
    expect(play(steps)).toEqual(play(steps));
  });
});
