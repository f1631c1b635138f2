import type { Plugin } from 'vite';

/**
 * Leaves out of the browser what our forms never reach in RJSF's fields: Markdown in labels (they are plain text), the
 * resolving of `$ref` (the schemas that ui/form derives hold none; meeting one would throw), and a comparison for data
 * of all kinds (here it compares paths of fields).
 */
const standIns: Readonly<Record<string, string>> = {
  'markdown-to-jsx/react': 'export const Markdown = ({ children }) => children;',
  'findSchemaDefinition.js': `
    const refuse = () => { throw new Error('derived form schemas hold no $ref'); };
    export default refuse;
    export const findSchemaDefinitionRecursive = refuse;
    export const makeAllReferencesAbsolute = refuse;
    export const splitKeyElementFromObject = refuse;`,
  'fast-equals': `
    const keysOf = (value) => Object.keys(value);
    const isTree = (value) => typeof value === 'object' && value !== null;
    const equal = (left, right) => {
      if (Object.is(left, right)) return true;
      if (typeof left === 'function') return typeof right === 'function';
      if (!isTree(left) || !isTree(right) || Array.isArray(left) !== Array.isArray(right)) return false;
      const names = keysOf(left);
      return names.length === keysOf(right).length && names.every((name) => equal(left[name], right[name]));
    };
    export const createCustomEqual = () => equal;`,
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
