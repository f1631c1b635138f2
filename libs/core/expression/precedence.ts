import type { ASTNode } from '@marcbachmann/cel-js';

const equalities: ReadonlySet<string> = new Set(['==', '!=']);
const orders: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', 'in']);

/** The parts of a node that are nodes themselves. */
export const partsOf = (node: ASTNode): readonly ASTNode[] =>
  ([node.args].flat(2) as unknown[]).filter(
    (part): part is ASTNode => typeof part === 'object' && part !== null && 'op' in part,
  );

const literalsOf = (node: ASTNode): readonly ASTNode[] =>
  node.op === 'value' ? [node] : partsOf(node).flatMap(literalsOf);

/** The text of a part with its literals and comments blanked out, so that its parentheses can be counted. */
const skeleton = (node: ASTNode): string => {
  let text = node.input;
  for (const { start, end } of literalsOf(node))
    text = text.slice(0, start) + '_'.repeat(end - start) + text.slice(end);
  return text.slice(node.start, node.end).replaceAll(/\/\/.*/g, '');
};

const count = (text: string, character: string): number => text.split(character).length - 1;

/** How many parentheses close in a part that were opened before it. */
const closedWithin = (node: ASTNode): number => {
  let depth = 0;
  let lowest = 0;
  for (const character of skeleton(node)) {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0;
    lowest = Math.min(lowest, depth);
  }
  return -lowest;
};

/**
 * Whether a comparison is read otherwise by other CEL engines: the specification gives `==` and `<` (or `in`) the same
 * rank, from left to right, while our parser lets `<` bind first. `a == b < c` is to be written with parentheses.
 */
export const isAmbiguous = (node: ASTNode): boolean => {
  if (!equalities.has(node.op)) return false;
  const [left, right] = node.args as [ASTNode, ASTNode];
  if (!orders.has(right.op)) return false;
  const between = node.input.slice(left.end, right.start).replaceAll(/\/\/.*/g, '');
  return count(between, '(') <= closedWithin(right);
};
