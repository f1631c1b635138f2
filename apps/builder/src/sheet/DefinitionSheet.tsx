import { definitionSchema } from '#core/definition';
import { schemaAt, type SchemaObject } from '#core/fields';
import { useText } from '#ui/kit';
import { keyWords } from '../words/key-words.js';
import { Sheet } from './Sheet.js';
import { ValueEditor } from './ValueEditor.js';
import { RenderValueContext, type RenderValue } from './value-editor.js';

const definition = definitionSchema as SchemaObject;
const properties = schemaAt(definition, 'properties') ?? {};

const renderValue: RenderValue = (props) => <ValueEditor {...props} />;

interface DefinitionSheetProps {
  /** Keys of the definition, in the order in which they are shown. */
  readonly keys: readonly string[];
}

/** Some parts of the definition as a sheet; what is optional is added when wanted. */
export function DefinitionSheet({ keys }: DefinitionSheetProps) {
  return (
    <RenderValueContext value={renderValue}>
      <Sheet schema={definition} path="/definition" only={keys} />
    </RenderValueContext>
  );
}

interface DefinitionPartProps {
  readonly name: string;
  readonly only?: readonly string[];
  readonly without?: readonly string[];
}

/** One part of the definition whose own keys fill a page: the workflow, privacy, the manual. */
export function DefinitionPart({ name, only, without }: DefinitionPartProps) {
  const schema = schemaAt(properties, name);
  return schema ? (
    <RenderValueContext value={renderValue}>
      <Sheet schema={schema} path={`/definition/${name}`} only={only} without={without} />
    </RenderValueContext>
  ) : null;
}

/** A list of the definition with its heading: papers, fees, messages. */
export function DefinitionList({ name }: { readonly name: string }) {
  const text = useText();
  const schema = schemaAt(properties, name);
  return schema ? (
    <RenderValueContext value={renderValue}>
      <ValueEditor
        schema={schema}
        path={`/definition/${name}`}
        label={text(keyWords(name))}
        optional={false}
      />
    </RenderValueContext>
  ) : null;
}
