import { describe, expect, it } from '@jest/globals';
import { act, openRoad, roadMonday, roadWorkflow, take, walkRoad } from '#test/fixtures';
import { publicSteps, statusLine } from './index.js';

const inspecting = walkRoad(
  openRoad(),
  ['engineer', take, '2026-11-23T03:00:00.000Z'],
  ['engineer', act('accept'), '2026-11-23T04:00:00.000Z'],
);
const refused = walkRoad(
  inspecting,
  ['engineer', act('return', { reason: 'ที่ใด' }), '2026-11-24T03:00:00.000Z'],
  ['applicant', act('correct'), '2026-11-25T03:00:00.000Z'],
  ['chief', act('escalate'), '2026-11-26T03:00:00.000Z'],
  ['chief', act('refuse', { reason: 'ไม่ใช่ถนนของ อบต.' }), '2026-11-27T03:00:00.000Z'],
);
const lineOf = (state: string, language?: 'th' | 'en') =>
  statusLine(roadWorkflow.publicStatus({ state }), language);

const steps = (story: typeof refused) =>
  publicSteps(roadWorkflow.publicHistory(story.events)).map(({ step, at }) => [step, at]);

describe('statusLine', () => {
  it.each([
    ['waiting', 'รอรับเรื่อง', 'Waiting to be received'],
    ['inspecting', 'อยู่ระหว่างการดำเนินงาน', 'In progress'],
    ['returned', 'อยู่ระหว่างการดำเนินงาน: รอผู้ยื่นแก้ไข', 'In progress: waiting for your correction'],
    ['repaired', 'ดำเนินงานเสร็จสิ้นเรียบร้อยแล้ว', 'Completed'],
    ['refused', 'ดำเนินงานเสร็จสิ้น: ไม่อนุญาต', 'Completed: not granted'],
  ])('%s is «%s»', (state, th, en) => {
    expect(lineOf(state)).toBe(th);
    expect(lineOf(state, 'en')).toBe(en);
  });
});

describe('publicHistory', () => {
  it('tells each change of the public status and each reason given, and nothing of the inner work', () => {
    const history = roadWorkflow.publicHistory(refused.events);
    expect(history.map((moment) => [moment.at.slice(0, 10), statusLine(moment), moment.reason])).toEqual([
      ['2026-11-23', 'รอรับเรื่อง', null],
      ['2026-11-23', 'อยู่ระหว่างการดำเนินงาน', null],
      ['2026-11-24', 'อยู่ระหว่างการดำเนินงาน: รอผู้ยื่นแก้ไข', 'ที่ใด'],
      ['2026-11-25', 'อยู่ระหว่างการดำเนินงาน', null],
      ['2026-11-27', 'ดำเนินงานเสร็จสิ้น: ไม่อนุญาต', 'ไม่ใช่ถนนของ อบต.'],
    ]);
  });
});

describe('publicSteps', () => {
  it('shows the steps ahead without a moment, and a step passed over with that of the next', () => {
    expect(steps(inspecting)).toEqual([
      ['waiting', roadMonday],
      ['received', '2026-11-23T04:00:00.000Z'],
      ['in-progress', '2026-11-23T04:00:00.000Z'],
      ['done', null],
    ]);
  });

  it('shows all four when it is done', () => {
    expect(steps(refused).at(-1)).toEqual(['done', '2026-11-27T03:00:00.000Z']);
  });

  it('a case without history has reached nothing', () => {
    expect(publicSteps([]).map(({ at }) => at)).toEqual([null, null, null, null]);
  });
});

describe('outcome', () => {
  it('is the newest decision with its right of appeal', () => {
    expect(roadWorkflow.outcome(refused.events)).toEqual({
      action: 'refuse',
      outcome: 'refused',
      at: '2026-11-27T03:00:00.000Z',
      appeal: { th: 'อุทธรณ์ได้ภายใน 15 วัน', en: 'Appeal within 15 days' },
    });
  });

  it('is nothing while nothing is decided', () => {
    expect(roadWorkflow.outcome(inspecting.events)).toBeNull();
  });
});
