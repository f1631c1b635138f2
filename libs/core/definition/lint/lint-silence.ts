import type { Problem } from '#core/result';
import type { Clock, Silence } from '../meta/clocks.js';
import type { Action, Workflow } from '../meta/workflow.js';
import { found, warned, type Lint } from './lint-context.js';

/** Flags that clocks set by themselves, and that of sealed cases: their words are fixed. */
const reservedFlags = ['sealed', 'late', 'delay-reason', 'step-late'] as const;

const overlaps = (one: Silence, other: Silence): boolean =>
  one.from <= (other.until ?? '9999-12-31') && other.from <= (one.until ?? '9999-12-31');

const lintTimes = (rules: readonly Silence[], path: string): readonly Problem[] =>
  rules.flatMap((rule, index) =>
    rules.slice(0, index).some((other) => overlaps(rule, other))
      ? [
          found(
            `${path}/${index}`,
            'silences-overlap',
            'ช่วงเวลาของผลเมื่อพ้นกำหนดซ้อนกัน',
            'The times of what silence means overlap',
          ),
        ]
      : [],
  );

/** An action that silence calls for is the system's alone, has no timer beside it, and decides when it counts as granted. */
const lintCalled = (rule: Silence, path: string, action: Action): readonly Problem[] => [
  ...(action.by.some(({ role }) => role === 'system')
    ? []
    : [
        found(
          path,
          'silence-not-by-system',
          'รายการที่เกิดเมื่อพ้นกำหนดต้องให้ระบบทำได้',
          'What silence calls for is done by `system`',
        ),
      ]),
  ...(action.after
    ? [
        found(
          path,
          'two-timers-at-once',
          'รายการนี้มีเวลาของตัวเอง (after) อยู่แล้ว',
          'The action has a timer of its own (`after`) already',
        ),
      ]
    : []),
  ...(rule.then === 'deemed-approved' && action.decision?.outcome !== 'granted'
    ? [
        found(
          path,
          'silence-not-granted',
          'รายการที่ถือว่าอนุญาตต้องเป็นคำวินิจฉัยที่อนุญาต',
          'What counts as granted is a decision `granted`',
        ),
      ]
    : []),
];

const lintRule = (rule: Silence, path: string, { actions }: Workflow): readonly Problem[] => {
  if ((rule.then === 'notify') !== (rule.action === undefined))
    return [
      found(
        path,
        'silence-without-action',
        'ผลเมื่อพ้นกำหนดต้องบอกรายการที่ระบบทำ เว้นแต่ notify',
        'What silence means names an action of the system, but for `notify`',
      ),
    ];
  if (rule.action === undefined) return [];
  const action = Object.hasOwn(actions, rule.action) ? actions[rule.action] : undefined;
  return action
    ? lintCalled(rule, `${path}/action`, action)
    : [
        found(
          `${path}/action`,
          'unknown-action',
          `ไม่มีรายการ ${rule.action}`,
          `There is no action ${rule.action}`,
        ),
      ];
};

const lintClock = ({ silence = [] }: Clock, path: string, workflow: Workflow): readonly Problem[] => [
  ...lintTimes(silence, path),
  ...silence.flatMap((rule, index) => lintRule(rule, `${path}/${index}`, workflow)),
];

/** What silence means: dated without overlaps, by an action of the system. */
export const lintSilence: Lint = ({ definition: { workflow } }) =>
  (workflow.clocks ?? []).flatMap((clock, index) =>
    lintClock(clock, `/workflow/clocks/${index}/silence`, workflow),
  );

const sameLength = (one: Action, other: Action): boolean =>
  one.after !== undefined && JSON.stringify(one.after) === JSON.stringify(other.after);

/** Timers of the system: of two that end at once nobody could say which comes first. */
export const lintTimers: Lint = ({ definition: { workflow } }) => {
  const entries = Object.entries(workflow.actions);
  return [
    ...entries.flatMap(([id, action], index) =>
      entries
        .slice(0, index)
        .filter(
          ([, other]) => sameLength(action, other) && action.from.some((state) => other.from.includes(state)),
        )
        .map(([other]) =>
          found(
            `/workflow/actions/${id}/after`,
            'two-timers-at-once',
            `“${id}” กับ “${other}” ถึงเวลาพร้อมกันในสถานะเดียวกัน`,
            `“${id}” and “${other}” come due at once in one state`,
          ),
        ),
    ),
    ...Object.entries(workflow.states).flatMap(([id, { timeLimit, final, phase }]) =>
      timeLimit && (final || phase === 'waiting-applicant')
        ? [
            warned(
              `/workflow/states/${id}/timeLimit`,
              'time-limit-without-effect',
              'เวลาของขั้นตอนนับเฉพาะสถานะที่เจ้าหน้าที่ต้องทำ',
              'The time limit of a state counts only where the office must act',
            ),
          ]
        : [],
    ),
    ...Object.keys(workflow.flags ?? {})
      .filter((flag) => (reservedFlags as readonly string[]).includes(flag))
      .map((flag) =>
        found(
          `/workflow/flags/${flag}`,
          'reserved-flag',
          `ชื่อเครื่องหมาย ${flag} ระบบใช้อยู่`,
          `The flag ${flag} is set by Sala itself`,
        ),
      ),
  ];
};

/** Whether silence calls for the action: its timer is a clock. */
export const isCalledBySilence = (action: string, { clocks = [] }: Workflow): boolean =>
  clocks.some(({ silence = [] }) => silence.some((rule) => rule.action === action));
