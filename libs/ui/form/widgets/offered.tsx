import type { ComponentType } from 'react';
import type { WidgetProps } from '@rjsf/utils';
import { warm } from '../fields/lazily.js';
import { pointerOf, useFields } from '../context/FieldsContext.js';

const isKept = (left: readonly unknown[], value: unknown, option: unknown): boolean =>
  left.includes(option) || (Array.isArray(value) ? value.includes(option) : value === option);

/**
 * A choice widget that is handed only what the rules leave, and what was chosen before: that stays in sight until it is
 * changed, as nobody could put right what they can’t see.
 */
export const withOffered = (Widget: ComponentType<WidgetProps>): ComponentType<WidgetProps> => {
  const Offered = (props: WidgetProps) => {
    const left = useFields().offered[pointerOf(props.id)];
    if (!left) return <Widget {...props} />;
    const { options, value } = props;
    const enumOptions = options.enumOptions?.filter((option) => isKept(left, value, option.value));
    return <Widget {...props} options={{ ...options, enumOptions }} />;
  };
  return Object.assign(Offered, { warm: () => warm(Widget) });
};
