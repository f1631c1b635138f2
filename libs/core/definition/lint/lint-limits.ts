import { findingName } from '#core/fields';
import type { Problem } from '#core/result';
import type { Action, Workflow } from '../meta/workflow.js';
import { doubles, found, type Lint } from './lint-context.js';
import { allEffects } from './placed-effects.js';

const lintHands = (id: string, { fourEyes = [] }: Action, { actions }: Workflow): readonly Problem[] =>
  fourEyes.flatMap((earlier, index) =>
    Object.hasOwn(actions, earlier) && earlier !== id
      ? []
      : [
          found(
            `/workflow/actions/${id}/fourEyes/${index}`,
            'unknown-action',
            `ไม่มีรายการ ${earlier} อื่น`,
            `There is no other action ${earlier}`,
          ),
        ],
  );

const lintAppeal = (id: string, { appeals }: Action, { actions }: Workflow): readonly Problem[] =>
  appeals && !Object.values(actions).some(({ decision }) => decision?.appeal)
    ? [
        found(
          `/workflow/actions/${id}/appeals`,
          'nothing-to-appeal',
          'ไม่มีคำสั่งใดที่แจ้งสิทธิอุทธรณ์',
          'No decision tells a right of appeal',
        ),
      ]
    : [];

/** A flag follows one rule, or is set by hand. */
const lintFlags = (workflow: Workflow): readonly Problem[] =>
  Object.entries(workflow.flags ?? {}).flatMap(([id, { when, follows }]) => {
    const byHand = allEffects(workflow).some(
      ({ effect }) => (effect.type === 'set-flag' || effect.type === 'clear-flag') && effect.flag === id,
    );
    return follows !== undefined && (when !== undefined || byHand)
      ? [
          found(
            `/workflow/flags/${id}/follows`,
            'flag-two-masters',
            `เครื่องหมาย ${id} ตามกฎแล้ว จะตั้งด้วยวิธีอื่นอีกไม่ได้`,
            `The flag ${id} follows its rule and can’t be set otherwise`,
          ),
        ]
      : [];
  });

const lintFindingNames = ({ actions }: Workflow): readonly Problem[] =>
  doubles(Object.keys(actions).map(findingName)).map((name) =>
    found(
      '/workflow/actions',
      'double-finding',
      `สองรายการมีชื่อผลตรวจ findings.${name} เดียวกัน`,
      `Two actions would both be findings.${name}`,
    ),
  );

/** Who may not, till when, and flags: what limits actions must mean something. */
export const lintLimits: Lint = ({ definition: { workflow } }) => [
  ...Object.entries(workflow.actions).flatMap(([id, action]) => [
    ...lintHands(id, action, workflow),
    ...lintAppeal(id, action, workflow),
  ]),
  ...lintFlags(workflow),
  ...lintFindingNames(workflow),
];
