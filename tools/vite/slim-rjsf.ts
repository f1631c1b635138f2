import type { Plugin } from 'vite';

/**
 * Leaves out of the browser what our forms never reach in RJSF: its own widgets and templates (the theme of ui/form
 * has others), Markdown in labels (they are plain text), and the resolving of `$ref` and `allOf` (the schemas that
 * ui/form derives hold neither; meeting one would throw). It more than halves what a form page loads of RJSF.
 */
const registry = `
import ArrayField from '@rjsf/core/lib/components/fields/ArrayField.js';
import BooleanField from '@rjsf/core/lib/components/fields/BooleanField.js';
import NumberField from '@rjsf/core/lib/components/fields/NumberField.js';
import ObjectField from '@rjsf/core/lib/components/fields/ObjectField.js';
import SchemaField from '@rjsf/core/lib/components/fields/SchemaField.js';
import StringField from '@rjsf/core/lib/components/fields/StringField.js';
import { DEFAULT_ID_PREFIX, DEFAULT_ID_SEPARATOR, englishStringTranslator } from '@rjsf/utils';
export default () => ({
  fields: { ArrayField, BooleanField, NumberField, ObjectField, SchemaField, StringField },
  templates: { ButtonTemplates: {} },
  widgets: {},
  rootSchema: {},
  formContext: {},
  translateString: englishStringTranslator,
  globalFormOptions: {
    idPrefix: DEFAULT_ID_PREFIX, idSeparator: DEFAULT_ID_SEPARATOR, useFallbackUiForUnsupportedType: false,
  },
});`;

const refuse = (what: string) =>
  `export default () => { throw new Error('derived form schemas hold no ${what}'); };`;

const standIns: Readonly<Record<string, string>> = {
  'getDefaultRegistry.js': registry,
  'markdown-to-jsx/react': 'export const Markdown = ({ children }) => children;',
  'shallowAllOfMerge.js': refuse('allOf'),
  'findSchemaDefinition.js': `${refuse('$ref')}
    export const splitKeyElementFromObject = (key, { [key]: value, ...rest }) => [rest, value];
    export const findSchemaDefinitionRecursive = () => { throw new Error('derived form schemas hold no $ref'); };
    export const makeAllReferencesAbsolute = (schema) => schema;`,
};

const prefix = '\0slim-rjsf:';

export const slimRjsf = (): Plugin => ({
  name: 'slim-rjsf',
  enforce: 'pre',
  apply: 'build',
  resolveId(source, importer) {
    if (!importer?.includes('/@rjsf/')) return null;
    const name = Object.keys(standIns).find((each) => source === each || source.endsWith(`/${each}`));
    return name ? prefix + name : null;
  },
  load: (id) => (id.startsWith(prefix) ? standIns[id.slice(prefix.length)] : null),
});
