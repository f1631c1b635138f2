import { choicesOf, fieldTree, own, valueAt, type Field } from '#core/fields';
import type { Problem } from '#core/result';
import type { Action, EffectDefinition, Workflow } from '../meta/workflow.js';
import { found, type Lint } from './lint-context.js';
import { movingEffects, type PlacedEffect } from './placed-effects.js';

const fieldsOf = (action: Action): readonly Field[] =>
  action.form ? fieldTree(action.form.schema).fields : [];

const fieldAt = (action: Action, pointer: string): Field | undefined =>
  fieldsOf(action).find((field) => field.pointer === pointer);

const unknownField = (path: string, field: string): Problem =>
  found(
    `${path}/field`,
    'unknown-field',
    `แบบของรายการนี้ไม่มีช่อง ${field}`,
    `The form of this action has no field ${field}`,
  );

const lintStep = (
  path: string,
  pointer: string,
  action: Action,
  { states }: Workflow,
): readonly Problem[] => {
  const field = fieldAt(action, pointer);
  if (!field) return [unknownField(path, pointer)];
  const steps = (choicesOf(field.schema) ?? []).map(({ value }) => String(value));
  const open = steps.every((step) => states[step] !== undefined && !states[step].final);
  return [
    ...(steps.length > 0 && open
      ? []
      : [
          found(
            `${path}/field`,
            'steps-not-states',
            'ตัวเลือกของช่องนี้ต้องเป็นสถานะที่เรื่องยังไม่สิ้นสุด',
            'The choices of this field must be states in which a case goes on',
          ),
        ]),
    ...(action.to === undefined
      ? []
      : [
          found(
            `${path}/type`,
            'step-and-target',
            'เลือกขั้นตอนแล้วจะมี “to” ไม่ได้',
            'An action that returns to a chosen step has no `to`',
          ),
        ]),
  ];
};

const lintMerge = (
  path: string,
  pointer: string,
  action: Action,
  { states }: Workflow,
): readonly Problem[] => [
  ...(fieldAt(action, pointer) ? [] : [unknownField(path, pointer)]),
  ...(action.to !== undefined && states[action.to]?.final
    ? []
    : [found(path, 'merge-not-final', 'เรื่องที่รวมแล้วต้องสิ้นสุด', 'A case that is joined to another must end')]),
];

const demanded = {
  'record-payment': { satang: 'integer', receiptBook: 'string', receiptNumber: 'string' },
  'refund-payment': { satang: 'integer', voucher: 'string' },
} as const;

const lintReceipt = (effect: keyof typeof demanded, path: string, action: Action): readonly Problem[] =>
  Object.entries(demanded[effect]).flatMap(([name, type]) => {
    const field = fieldAt(action, `/${name}`);
    return field?.required && own(field.schema, 'type') === type
      ? []
      : [
          found(
            path,
            'receipt-incomplete',
            `การบันทึกรับเงินต้องบังคับกรอกช่อง ${name} (${type})`,
            `A receipt demands the field ${name} (${type})`,
          ),
        ];
  });

const needsForm: ReadonlySet<EffectDefinition['type']> = new Set([
  'request-correction',
  'close-correction',
  'move-division',
  'return-step',
  'forward',
  'merge',
  'record-payment',
  'refund-payment',
  'extend-clock',
]);

const lintForm = ({ effect, path, action }: PlacedEffect, workflow: Workflow): readonly Problem[] => {
  if (!action) {
    return needsForm.has(effect.type) || (effect.type === 'start-clock' && effect.field !== undefined)
      ? [
          found(
            path,
            'effect-needs-action',
            'ผลนี้ต้องมาจากรายการที่มีผู้ทำ',
            'This effect needs an action with its form',
          ),
        ]
      : [];
  }
  switch (effect.type) {
    case 'move-division':
    case 'forward':
      return fieldAt(action, effect.field) ? [] : [unknownField(path, effect.field)];
    case 'return-step':
      return lintStep(path, effect.field, action, workflow);
    case 'merge':
      return lintMerge(path, effect.field, action, workflow);
    case 'record-payment':
    case 'refund-payment':
      return lintReceipt(effect.type, path, action);
    default:
      return [];
  }
};

/** What is asked for must be payable, and what is paid asked for. */
const lintMoney = (effects: readonly PlacedEffect[], fees: readonly unknown[]): readonly Problem[] => {
  const has = (type: EffectDefinition['type']) => effects.some(({ effect }) => effect.type === type);
  return effects.flatMap(({ effect, path }) => {
    if ((effect.type === 'request-payment' || effect.type === 'assess-fees') && fees.length === 0)
      return [found(path, 'no-fees', 'บริการนี้ไม่มีค่าธรรมเนียม', 'This service has no fees')];
    if (effect.type === 'request-payment' && !has('record-payment'))
      return [
        found(
          path,
          'payment-never-recorded',
          'ไม่มีรายการใดบันทึกรับเงิน (record-payment)',
          'Nothing enters the payment (record-payment)',
        ),
      ];
    if (effect.type === 'refund-payment' && !has('record-payment'))
      return [
        found(
          path,
          'refund-without-payment',
          'คืนเงินได้เฉพาะบริการที่บันทึกรับเงิน (record-payment)',
          'Money is given back only where it is taken in (record-payment)',
        ),
      ];
    if (effect.type === 'record-payment' && !has('request-payment'))
      return [
        found(
          path,
          'payment-never-asked',
          'ไม่มีรายการใดแจ้งชำระ (request-payment)',
          'Nothing asks for the payment (request-payment)',
        ),
      ];
    return [];
  });
};

const lintInitial = (id: string, action: Action): readonly Problem[] =>
  Object.keys(action.form?.initial ?? {}).flatMap((pointer) => {
    const known = action.form && descendantsHave(action, pointer);
    return known
      ? []
      : [
          found(
            `/workflow/actions/${id}/form/initial`,
            'unknown-field',
            `แบบของรายการนี้ไม่มีช่อง ${pointer}`,
            `The form of this action has no field ${pointer}`,
          ),
        ];
  });

const descendantsHave = (action: Action, pointer: string): boolean =>
  valueAt(action.form?.schema, pointer.replaceAll('/', '/properties/')) !== undefined;

/** Effects: the action’s own form asks what they need. */
export const lintEffectForms: Lint = ({ definition: { workflow, fees } }) => {
  const effects = movingEffects(workflow);
  return [
    ...effects.flatMap((placed) => lintForm(placed, workflow)),
    ...lintMoney(effects, fees),
    ...Object.entries(workflow.actions).flatMap(([id, action]) => lintInitial(id, action)),
  ];
};
