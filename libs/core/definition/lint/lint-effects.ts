import { mentionsOf } from '#core/expression';
import { fieldTree } from '#core/fields';
import type { Problem } from '#core/result';
import type { Action, EffectDefinition, Workflow } from '../meta/workflow.js';
import { definitionSchema, type ServiceDefinition } from '../meta/definition.js';
import { markedValues } from '../marked-values.js';
import { demandsText, found, warned, type Lint } from './lint-context.js';

const leadsToWaiting = ({ from, to }: Action, { states }: Workflow): boolean =>
  (to === undefined ? from : [to]).every((state) => states[state]?.phase === 'waiting-applicant');

const closesCorrections = ({ effects = [] }: Action): boolean =>
  effects.some((effect) => effect.type === 'close-correction');

/** A request that can be made again asks why; one whose guard looks at the number of corrections sorts that out itself. */
const asksAgain = ({ form, guard }: Action): boolean =>
  (form !== undefined && fieldTree(form.schema).fields.some(({ pointer }) => pointer === '/secondReason')) ||
  (guard !== undefined &&
    mentionsOf(guard.expression, { case: '' }).some(({ pointer }) => pointer === '/corrections'));

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
    ...(asksAgain(action)
      ? []
      : [
          found(
            path,
            'correction-without-second-reason',
            'การส่งคืนให้แก้ไขต้องมีช่อง secondReason ไว้บันทึกเหตุที่ต้องส่งคืนอีกครั้ง',
            'A correction request asks `secondReason`, for the case that it is made again',
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

const lintEffect = (
  effect: EffectDefinition,
  path: string,
  action: Action,
  { workflow }: ServiceDefinition,
): readonly Problem[] => {
  if (effect.type === 'request-correction') return lintRequest(path, action, workflow);
  return effect.type === 'close-correction' ? lintClose(path, action, workflow) : [];
};

/** What happens at the opening needs neither a form nor an officer. */
const atOpening: ReadonlySet<EffectDefinition['type']> = new Set([
  'notify',
  'set-flag',
  'hold-booking',
  'register',
]);

const lintOpened = (definition: ServiceDefinition): readonly Problem[] =>
  (definition.workflow.opened ?? []).flatMap(({ type }, index) =>
    atOpening.has(type)
      ? []
      : [
          found(
            `/workflow/opened/${index}`,
            'effect-not-at-opening',
            'ทำผลนี้ตอนรับเรื่องไม่ได้',
            'This effect can’t happen when a case opens',
          ),
        ],
  );

const lintUnused = (definition: ServiceDefinition): readonly Problem[] => {
  const { notifications = [] } = definition;
  const sent = new Set(
    markedValues(definitionSchema, definition).flatMap(({ mark, value }) =>
      mark === 'means notification' ? [value] : [],
    ),
  );
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

/** Corrections go to the applicant with a reason and come back. */
export const lintEffects: Lint = ({ definition }) => [
  ...lintOpened(definition),
  ...Object.entries(definition.workflow.actions).flatMap(([id, action]) =>
    (action.effects ?? []).flatMap((effect, index) =>
      lintEffect(effect, `/workflow/actions/${id}/effects/${index}`, action, definition),
    ),
  ),
  ...lintUnused(definition),
];
