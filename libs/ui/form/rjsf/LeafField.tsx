import { useCallback, type ComponentType } from 'react';
import { getUiOptions, type EnumOptionsType, type FieldProps, type WidgetProps } from '@rjsf/utils';

const optionsOf = (values: readonly unknown[], names: unknown): EnumOptionsType[] =>
  values.map((value, index) => ({
    value,
    label: String((Array.isArray(names) ? (names as readonly unknown[])[index] : undefined) ?? value),
  }));

/** A field that one widget answers: the widget that the derived uiSchema names, with its choices. */
export function LeafField(props: FieldProps) {
  const { schema, uiSchema, fieldPathId, formData, name, registry, onChange, title } = props;
  const { widget, placeholder = '', title: asked, ...options } = getUiOptions(uiSchema);
  const Widget = registry.widgets[String(widget)] as ComponentType<WidgetProps>;
  const change = useCallback((value: unknown) => onChange(value, fieldPathId.path), [onChange, fieldPathId]);
  const enumOptions = schema.enum && optionsOf(schema.enum, options.enumNames);
  return (
    <Widget
      {...props}
      id={fieldPathId.$id}
      label={asked ?? title ?? schema.title ?? name}
      options={{ ...options, enumOptions }}
      placeholder={placeholder}
      value={formData}
      onChange={change}
      htmlName={fieldPathId.name}
    />
  );
}
