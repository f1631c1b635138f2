import type { ASTNode } from '@marcbachmann/cel-js';
import { loops, tableMethods } from '../functions/index.js';
import { tablesVariable } from '../declare-tables.js';
import type { Program } from './program.js';

type Node<Op extends ASTNode['op']> = Extract<ASTNode, { readonly op: Op }>;

/** The checker leaves the type that it found on each node. */
type Checked = ASTNode & { readonly checkedType?: { readonly name: string } };

const typeOf = (node: ASTNode): string => (node as Checked).checkedType?.name ?? 'dyn';

const literal = (value: unknown): Program =>
  typeof value === 'bigint' ? ['i', String(value)] : ['=', value];

/** `tables.TABLE.COLUMN`, taken apart. */
const columnOf = (node: ASTNode): readonly [table: string, column: string] | null => {
  if (node.op !== '.' || node.args[0].op !== '.') return null;
  const [table, column] = [node.args[0], node.args[1]];
  const isTable = table.args[0].op === 'id' && table.args[0].args === tablesVariable;
  return isTable ? [table.args[1], column] : null;
};

const callOf = (name: string, given: readonly ASTNode[]): Program => [
  'call',
  name,
  given.map(typeOf),
  ...given.map(toProgram),
];

const methodOf = ({ args: [name, receiver, args] }: Node<'rcall'>): Program => {
  if (loops.has(name)) {
    const [variable, ...bodies] = args;
    return [name, toProgram(receiver), (variable as Node<'id'>).args, ...bodies.map(toProgram)];
  }
  const column = tableMethods.has(name) ? columnOf(receiver) : null;
  if (column) return [name, ...column, ...args.map(toProgram)];
  return callOf(`.${name}`, [receiver, ...args]);
};

const chainOf = (node: ASTNode): readonly string[] =>
  node.op === '.' ? [...chainOf(node.args[0]), node.args[1]] : [String(node.args)];

const functionOf = ({ args: [name, args] }: Node<'call'>): Program =>
  name === 'has' ? ['has', ...chainOf(args[0]!)] : callOf(name, args);

/** Takes a checked expression apart. Only what the inspection lets pass may come here. */
export const toProgram = (node: ASTNode): Program => {
  switch (node.op) {
    case 'value':
      return literal(node.args);
    case 'id':
      return ['$', node.args];
    case '.':
      return ['.', toProgram(node.args[0]), node.args[1]];
    case 'call':
      return functionOf(node);
    case 'rcall':
      return methodOf(node);
    case '!_':
      return ['!', toProgram(node.args)];
    case '-_':
      return ['neg', toProgram(node.args)];
    case '?:':
      return ['?', ...node.args.map(toProgram)];
    default:
      return [node.op, ...(node.args as readonly ASTNode[]).map(toProgram)];
  }
};
