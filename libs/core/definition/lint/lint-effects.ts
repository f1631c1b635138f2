import { fieldTree } from '#core/fields';
import type { Problem } from '#core/result';
import type { Action, EffectDefinition, Workflow } from '../meta/workflow.js';
import type { ServiceDefinition } from '../meta/definition.js';
import { demandsText, found, warned, type Lint } from './lint-context.js';

/** Flags that every service has. */
const builtInFlags: ReadonlySet<string> = new Set(['sealed']);

const lintName = (
  effect: EffectDefinition,
  path: string,
  { workflow, notifications = [] }: ServiceDefinition,
): readonly Problem[] => {
  if (effect.type === 'notify' && !notifications.some((one) => one.id === effect.notification)) {
    return [
      found(
        `${path}/notification`,
        'unknown-notification',
        `ไม่มีข้อความแจ้ง ${effect.notification}`,
        `There is no message ${effect.notification}`,
      ),
    ];
  }
  const flag = effect.type === 'set-flag' || effect.type === 'clear-flag' ? effect.flag : undefined;
  if (flag === undefined || builtInFlags.has(flag) || Object.hasOwn(workflow.flags ?? {}, flag)) return [];
  return [found(`${path}/flag`, 'unknown-flag', `ไม่มีเครื่องหมาย ${flag}`, `There is no flag ${flag}`)];
};

const leadsToWaiting = ({ from, to }: Action, { states }: Workflow): boolean =>
  (to === undefined ? from : [to]).every((state) => states[state]?.phase === 'waiting-applicant');

const closesCorrections = ({ effects = [] }: Action): boolean =>
  effects.some((effect) => effect.type === 'close-correction');

const lintRequest = (path: string, action: Action, workflow: Workflow): readonly Problem[] => {
  const target = action.to;
  const answered = Object.values(workflow.actions).some(
    (other) => closesCorrections(other) && other.from.some((state) => state === target),
  );
  return [
    ...(leadsToWaiting(action, workflow)
      ? []
      : [
          found(
            path,
            'correction-not-waiting',
            'การส่งคืนให้แก้ไขต้องไปยังสถานะระยะ waiting-applicant',
            'A correction request leads to a state of phase waiting-applicant',
          ),
        ]),
    ...(demandsText(action.form?.schema, 'reason')
      ? []
      : [
          found(
            path,
            'correction-without-reason',
            'การส่งคืนให้แก้ไขต้องมีช่อง reason ที่บังคับกรอก',
            'A correction request demands a text `reason` in its form',
          ),
        ]),
    ...(answered
      ? []
      : [
          found(
            path,
            'correction-never-closed',
            'ผู้ยื่นไม่มีทางส่งข้อมูลที่แก้ไขแล้ว (close-correction)',
            'The applicant has no way to send the correction (close-correction)',
          ),
        ]),
  ];
};

const lintClose = (path: string, action: Action, { states }: Workflow): readonly Problem[] => [
  ...(action.by.every((performer) => performer.role === 'applicant')
    ? []
    : [
        found(
          path,
          'correction-closed-by-others',
          'ผู้ยื่นเท่านั้นที่ส่งข้อมูลแก้ไข',
          'Only the applicant sends a correction',
        ),
      ]),
  ...(action.from.every((state) => states[state]?.phase === 'waiting-applicant')
    ? []
    : [
        found(
          path,
          'correction-not-waiting',
          'ส่งข้อมูลแก้ไขได้จากสถานะระยะ waiting-applicant เท่านั้น',
          'A correction is sent from states of phase waiting-applicant',
        ),
      ]),
];

const lintMove = (path: string, field: string, action: Action): readonly Problem[] => {
  const known = action.form && fieldTree(action.form.schema).fields.some((one) => one.pointer === field);
  return known
    ? []
    : [
        found(
          `${path}/field`,
          'unknown-field',
          `แบบของรายการนี้ไม่มีช่อง ${field}`,
          `The form of this action has no field ${field}`,
        ),
      ];
};

const lintEffect = (
  effect: EffectDefinition,
  path: string,
  action: Action,
  definition: ServiceDefinition,
): readonly Problem[] => {
  const named = lintName(effect, path, definition);
  if (effect.type === 'request-correction') return lintRequest(path, action, definition.workflow);
  if (effect.type === 'close-correction') return lintClose(path, action, definition.workflow);
  if (effect.type === 'move-division') return lintMove(path, effect.field, action);
  return named;
};

const lintOpened = (definition: ServiceDefinition): readonly Problem[] =>
  (definition.workflow.opened ?? []).flatMap((effect, index) => {
    const path = `/workflow/opened/${index}`;
    if (effect.type === 'notify' || effect.type === 'set-flag') return lintName(effect, path, definition);
    return [
      found(
        path,
        'effect-not-at-opening',
        'ทำผลนี้ตอนรับเรื่องไม่ได้',
        'This effect can’t happen when a case opens',
      ),
    ];
  });

const lintUnused = ({ workflow, notifications = [] }: ServiceDefinition): readonly Problem[] => {
  const effects = [
    ...(workflow.opened ?? []),
    ...Object.values(workflow.actions).flatMap((action) => action.effects ?? []),
  ];
  const sent = new Set(effects.flatMap((effect) => (effect.type === 'notify' ? [effect.notification] : [])));
  return notifications.flatMap(({ id }, index) =>
    sent.has(id)
      ? []
      : [
          warned(
            `/notifications/${index}`,
            'notification-never-sent',
            `ไม่มีรายการใดส่งข้อความ ${id}`,
            `Nothing sends the message ${id}`,
          ),
        ],
  );
};

/** Effects: what they name exists, corrections go to the applicant with a reason and come back. */
export const lintEffects: Lint = ({ definition }) => [
  ...lintOpened(definition),
  ...Object.entries(definition.workflow.actions).flatMap(([id, action]) =>
    (action.effects ?? []).flatMap((effect, index) =>
      lintEffect(effect, `/workflow/actions/${id}/effects/${index}`, action, definition),
    ),
  ),
  ...lintUnused(definition),
];
