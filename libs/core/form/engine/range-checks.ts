import { descendants, fieldTree, isObject, own, pointerNames, scopeOf, type Field } from '#core/fields';
import { text, type Text } from '#core/result';
import type { Check, FormDefinition } from '#core/definition';

/** How the two ends of a range must lie, and what to do when they don’t. */
const orders: Readonly<Record<string, { readonly sign: string; readonly message: Text }>> = {
  'date-range': {
    sign: '<=',
    message: text('เลือกวันสิ้นสุดที่ไม่อยู่ก่อนวันเริ่ม', 'Choose a last day that isn’t before the first'),
  },
  'time-range': {
    sign: '<',
    message: text('กรอกเวลาสิ้นสุดที่อยู่หลังเวลาเริ่ม', 'Give an end that is after the beginning'),
  },
};

const uiFieldOf = ({ ui }: Pick<FormDefinition, 'ui'>, { pointer }: Field): unknown => {
  const at = pointerNames(pointer).reduce<unknown>(
    (above, name) => own(above, name === '*' ? 'items' : name),
    ui,
  );
  return isObject(at) ? at['ui:field'] : undefined;
};

const accessTo = (pointer: string): string => {
  const scope = scopeOf(pointer);
  return [scope === '' ? 'answers' : 'row', ...pointerNames(pointer.slice(scope.length))].join('.');
};

/** The checks that ranges bring along: ISO days and times of day compare as texts do. */
export const rangeChecks = (form: Pick<FormDefinition, 'schema' | 'ui'>): readonly Check[] =>
  descendants(fieldTree(form.schema)).flatMap((field) => {
    const order = orders[String(uiFieldOf(form, field))];
    if (!order) return [];
    const at = accessTo(field.pointer);
    return [
      {
        id: 'range-order',
        fields: [`${field.pointer}/to`],
        assert: `${at}.from ${order.sign} ${at}.to`,
        message: order.message,
        severity: 'error',
      },
    ];
  });
