import { memo } from 'react';
import { CalendarDays, Camera, MapPin, Search, Upload } from 'lucide-react';
import { choicesOf, own, type SchemaObject } from '#core/fields';
import type { FieldText } from '#core/definition';
import { Icon, useLanguage } from '#ui/kit';

interface FieldSketchProps {
  readonly schema: SchemaObject;
  readonly ui: SchemaObject;
  readonly english: FieldText;
}

const shownChoices = 6;

const widgetOf = (ui: SchemaObject): string => String(own(ui, 'ui:widget') ?? own(ui, 'ui:field') ?? '');

function Choices({ schema, english, round }: FieldSketchProps & { readonly round: boolean }) {
  const { language } = useLanguage();
  const choices = choicesOf(schema) ?? [];
  return (
    <ul className="plain-list sketch-choices">
      {choices.slice(0, shownChoices).map(({ value, title }) => (
        <li key={String(value)}>
          <span className={round ? 'sketch-dot' : 'sketch-tick'} />
          {(language === 'en' && english.choices?.[String(value)]) || title || String(value)}
        </li>
      ))}
      {choices.length > shownChoices && <li className="soft">+{choices.length - shownChoices}</li>}
    </ul>
  );
}

function Box({ icon, tall }: { readonly icon?: typeof Search; readonly tall?: boolean }) {
  return <div className={tall ? 'sketch-box sketch-tall' : 'sketch-box'}>{icon && <Icon of={icon} />}</div>;
}

function Three() {
  return (
    <div className="sketch-row">
      <Box />
      <Box />
      <Box />
    </div>
  );
}

/** How a field will look to a citizen, drawn with a few strokes: three hundred of them must not slow the canvas. */
export const FieldSketch = memo(function FieldSketch({ schema, ui, english }: FieldSketchProps) {
  const props = { schema, ui, english };
  switch (widgetOf(ui)) {
    case 'static-text':
    case 'hidden':
    case 'declaration':
      return null;
    case 'radio':
    case 'yes-no':
      return <Choices {...props} round />;
    case 'checkboxes':
      return <Choices {...props} round={false} />;
    case 'textarea':
      return <Box tall />;
    case 'date':
    case 'partial-date':
    case 'land-area':
      return <Three />;
    case 'date-range':
      return <Box icon={CalendarDays} />;
    case 'map-point':
    case 'map-line':
      return <Box icon={MapPin} tall />;
    case 'searchable':
    case 'thai-area':
    case 'register-lookup':
      return <Box icon={Search} />;
    case 'file':
      return <Box icon={Upload} />;
    case 'photo':
      return <Box icon={Camera} />;
    default:
      return <Box />;
  }
});
