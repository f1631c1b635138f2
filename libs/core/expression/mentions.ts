import type { ASTNode } from '@marcbachmann/cel-js';
import { pointerTo } from '#core/fields';
import { loops, newEnvironment } from './functions/index.js';
import { partsOf } from './precedence.js';

/** A place in an expression’s text that names a field. */
export interface Mention {
  /** Pattern of the field that is named there, `*` for rows. */
  readonly pointer: string;
  /** Where the name stands in the text, from the first character to behind the last; quotes of `['name']` left out. */
  readonly start: number;
  readonly end: number;
}

/** Which pattern each variable stands for: `{ answers: '', row: '/trees/*' }`. */
export type Roots = Readonly<Record<string, string>>;

type Scope = ReadonlyMap<string, string>;
type Note = (mention: Mention) => void;

const visitAll = (nodes: readonly ASTNode[], scope: Scope, note: Note): undefined => {
  for (const node of nodes) visit(node, scope, note);
};

const named = (parent: string | undefined, name: string, start: number, note: Note): string | undefined => {
  if (parent === undefined) return undefined;
  const pointer = pointerTo(parent, name);
  note({ pointer, start, end: start + name.length });
  return pointer;
};

const visitCall = (node: Extract<ASTNode, { op: 'rcall' }>, scope: Scope, note: Note): string | undefined => {
  const [name, receiver, args] = node.args;
  const list = visit(receiver, scope, note);
  const [variable, ...bodies] = args;
  if (!loops.has(name) || variable?.op !== 'id') return visitAll(args, scope, note);
  const inner = new Map(scope);
  if (list === undefined) inner.delete(variable.args);
  else inner.set(variable.args, `${list}/*`);
  visitAll(bodies, inner, note);
  return name === 'filter' ? list : undefined;
};

const visitElement = (node: Extract<ASTNode, { op: '[]' }>, scope: Scope, note: Note): string | undefined => {
  const [left, index] = node.args;
  const parent = visit(left, scope, note);
  if (index.op === 'value' && typeof index.args === 'string')
    return named(parent, index.args, index.start + 1, note);
  visit(index, scope, note);
  return parent === undefined ? undefined : `${parent}/*`;
};

/** Visits a node and says which field its value is, if it is one. */
const visit = (node: ASTNode, scope: Scope, note: Note): string | undefined => {
  switch (node.op) {
    case 'id':
      return scope.get(node.args);
    case '.':
      return named(visit(node.args[0], scope, note), node.args[1], node.end - node.args[1].length, note);
    case '[]':
      return visitElement(node, scope, note);
    case 'rcall':
      return visitCall(node, scope, note);
    default:
      return visitAll(partsOf(node), scope, note);
  }
};

/**
 * The fields that an expression names, in the order of the text. It goes by the text alone: fields that no form has are
 * named too, so that a half-finished definition can be worked on. An expression that is no CEL names none.
 */
export const mentionsOf = (text: string, roots: Roots): readonly Mention[] => {
  const mentions: Mention[] = [];
  try {
    visit(newEnvironment({}).parse(text).ast, new Map(Object.entries(roots)), (one) => mentions.push(one));
  } catch {
    return [];
  }
  return mentions.toSorted((one, other) => one.start - other.start);
};

/** The text with other names at the places where it names a field; the rest stays as it was written. */
export const renameMentions = (
  text: string,
  roots: Roots,
  rename: (pointer: string) => string | undefined,
): string =>
  mentionsOf(text, roots).reduceRight((whole, { pointer, start, end }) => {
    const name = rename(pointer);
    return name === undefined ? whole : whole.slice(0, start) + name + whole.slice(end);
  }, text);
