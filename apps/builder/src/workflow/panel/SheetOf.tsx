import type { SchemaObject } from '#core/fields';
import { Sheet } from '../../sheet/Sheet.js';
import { ValueEditor } from '../../sheet/ValueEditor.js';
import { RenderValueContext, type RenderValue } from '../../sheet/value-editor.js';

const renderValue: RenderValue = (props) => <ValueEditor {...props} />;

interface SheetOfProps {
  readonly schema: unknown;
  readonly path: string;
  readonly only?: readonly string[];
  readonly without?: readonly string[];
}

/** What can be set on a step, by the language’s own description of it. */
export function SheetOf({ schema, ...sheet }: SheetOfProps) {
  return (
    <RenderValueContext value={renderValue}>
      <Sheet schema={schema as SchemaObject} {...sheet} />
    </RenderValueContext>
  );
}
