import { describe, expect, it } from '@jest/globals';
import {
  type RoadStory,
  act,
  openRoad,
  roadPeople,
  roadWorkflow,
  take,
  toyCalendar,
  walkRoad,
} from '#test/fixtures';

const offers = ({ state, answers, now }: RoadStory, who: keyof typeof roadPeople, at = now) =>
  roadWorkflow.listOffers({ state, answers, actor: roadPeople[who], now: at, calendar: toyCalendar });

const open = openRoad();
const inspecting = walkRoad(open, ['engineer', take], ['engineer', act('accept')]);

describe('listOffers', () => {
  it('leaves out the actions of other roles, of other states and of the system', () => {
    expect(offers(inspecting, 'engineer').map(({ id }) => id)).toEqual([
      'measure',
      'return',
      'estimate',
      'repair',
    ]);
    expect(offers(inspecting, 'mayor').map(({ id }) => id)).toEqual([
      'escalate',
      'calm',
      'hand-over',
      'refuse',
    ]);
    expect(offers(inspecting, 'applicant')).toEqual([]);
  });

  it('says why an action of the officer is not allowed yet', () => {
    expect(offers(open, 'engineer')).toEqual([
      { id: 'accept', allowed: false, reason: { th: 'ต้องรับเรื่องนี้ก่อน', en: 'Take the case first' } },
    ]);
  });

  it('offers an action whose guard asks its own answers: they are not there yet', () => {
    expect(
      offers({ ...inspecting, answers: {} }, 'engineer').find(({ id }) => id === 'measure')?.allowed,
    ).toBe(true);
  });

  it('says the reason of a guard that is false', () => {
    expect(
      offers(inspecting, 'engineer', '2027-03-01T03:00:00.000Z').find(({ id }) => id === 'repair'),
    ).toEqual({
      id: 'repair',
      allowed: false,
      reason: { th: 'เกิน 60 วันต้องทบทวน', en: 'Review it after 60 days' },
    });
  });

  it('offers nothing to who may not see the case', () => {
    expect(offers(inspecting, 'nurse')).toEqual([]);
    expect(offers(inspecting, 'admin')).toEqual([]);
  });

  it('what is offered as allowed is allowed when it asks no answers', () => {
    expect(walkRoad(inspecting, ['engineer', act('estimate')]).state.state).toBe('estimating');
    expect(offers(inspecting, 'engineer').find(({ id }) => id === 'estimate')).toEqual({
      id: 'estimate',
      allowed: true,
    });
  });
});
