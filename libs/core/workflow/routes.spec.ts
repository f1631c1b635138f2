import { describe, expect, it } from '@jest/globals';
import { applicantActor } from '#core/access';
import { compileValidator } from '#core/schema';
import { toyCalendar, toyMarket } from '#test/fixtures';
import { createWorkflow } from './index.js';

const { openCase } = createWorkflow(toyMarket, compileValidator);

const open = (answers: Readonly<Record<string, unknown>>) =>
  openCase({
    id: 'case-1',
    answers,
    actor: applicantActor,
    now: '2026-11-23T03:00:00Z',
    calendar: toyCalendar,
  }).next;

describe('where a case begins', () => {
  it('is the first state and the division of the service', () => {
    expect(open({ height: 2 })).toMatchObject({
      state: 'filed',
      division: 'treasury',
      homeDivision: 'treasury',
      path: ['filed'],
    });
  });

  it('is what the first route says whose condition holds; the service’s own division never had it', () => {
    expect(open({ height: 4.5 })).toMatchObject({
      state: 'fast',
      phase: 'in-progress',
      division: 'engineering',
      homeDivision: 'engineering',
      divisions: ['engineering'],
      path: ['fast'],
    });
  });

  it('is not changed by a route over a missing answer', () => {
    expect(open({})).toMatchObject({ state: 'filed', division: 'treasury' });
  });
});
