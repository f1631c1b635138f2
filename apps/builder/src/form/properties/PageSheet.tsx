import { pageSchema } from '#core/definition';
import type { SchemaObject } from '#core/fields';
import { Sheet } from '../../sheet/Sheet.js';
import { ValueEditor } from '../../sheet/ValueEditor.js';
import { RenderValueContext, type RenderValue } from '../../sheet/value-editor.js';

const renderValue: RenderValue = (props) => <ValueEditor {...props} />;

const keys = ['attachments', 'exit'];

/** The papers asked for on a page, and the words of one that ends the form. */
export function PageSheet({ path }: { readonly path: string }) {
  return (
    <RenderValueContext value={renderValue}>
      <Sheet schema={pageSchema as SchemaObject} path={path} only={keys} />
    </RenderValueContext>
  );
}
