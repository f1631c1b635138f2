import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';

type SyntaxNode = ReturnType<typeof syntaxTree>['topNode'];

const isValue = ({ name }: SyntaxNode): boolean => !/^[[\]{},:]$|^PropertyName$|^⚠$/.test(name);

const valuesIn = (array: SyntaxNode): readonly SyntaxNode[] => {
  const values: SyntaxNode[] = [];
  for (let child = array.firstChild; child; child = child.nextSibling) if (isValue(child)) values.push(child);
  return values;
};

/** The text of a key without its quotes. */
export const nameOf = (state: EditorState, property: SyntaxNode): string => {
  const key = property.getChild('PropertyName');
  return key ? state.sliceDoc(key.from + 1, key.to - 1) : '';
};

/** The names that lead from the root to a node: keys, and places in lists. */
export const namesTo = (state: EditorState, node: SyntaxNode): readonly string[] => {
  const { parent } = node;
  if (!parent) return [];
  if (node.name === 'Property') return [...namesTo(state, parent), nameOf(state, node)];
  if (parent.name === 'Array')
    return [...namesTo(state, parent), String(valuesIn(parent).findIndex(({ from }) => from === node.from))];
  return namesTo(state, parent);
};

const stepInto = (state: EditorState, node: SyntaxNode, name: string): SyntaxNode | undefined => {
  if (node.name === 'Array') return valuesIn(node)[Number(name)];
  const property = node.getChildren('Property').find((one) => nameOf(state, one) === name);
  return property?.lastChild ?? undefined;
};

/** Where a pointer leads in the text; as near as there is something. */
export const placeOf = (
  state: EditorState,
  names: readonly string[],
): { readonly from: number; readonly to: number } => {
  let node = syntaxTree(state).topNode.firstChild ?? undefined;
  for (const name of names) {
    const next = node && stepInto(state, node, name);
    if (!next) break;
    node = next;
  }
  const from = node?.from ?? 0;
  return { from, to: Math.min(node?.to ?? state.doc.length, state.doc.lineAt(from).to) };
};
