import type { ASTNode } from '@marcbachmann/cel-js';
import type { Problem } from '#core/result';
import { pointerNames, pointerTo } from '#core/fields';
import { allowedFunctions, allowedMethods, loops, tableMethods } from './functions/index.js';
import { daysOfCall, daysOfText, daysOfVariable } from './day-span.js';
import type { Asked, DaySpan, LookUp } from './look-up.js';
import { isAmbiguous } from './precedence.js';
import { refusals } from './refusals.js';
import { defaultMaxItems, type Shape } from './shape.js';

/** What a part of an expression is, told without running it. */
interface Found {
  /** Nodes run at most. */
  readonly cost: number;
  readonly shape?: Shape | undefined;
  /** Where the value comes from: a pointer into a variable, `*` for any row. */
  readonly origin?: { readonly variable: string; readonly pointer: string } | undefined;
  readonly literal?: string | number | boolean;
  readonly days?: DaySpan | undefined;
}

/** The walk so far, and where it stands. */
interface Place {
  readonly problems: Problem[];
  readonly reads: Map<string, Set<string>>;
  /** Variable -> pointers without which there is no value, whatever else is answered. */
  readonly needs: Map<string, Set<string>>;
  readonly lookUps: LookUp[];
  readonly scope: ReadonlyMap<string, Found>;
  readonly looping: boolean;
  /** Not in a part that may be left out: a side of `&&`, `||` or `?:`, the body of a loop, what `has` asks about. */
  readonly certain: boolean;
}

type Node<Op extends ASTNode['op']> = Extract<ASTNode, { readonly op: Op }>;

const itemsOf = (shape: Shape | undefined): number =>
  shape?.kind === 'list' ? shape.maxItems : defaultMaxItems;

const listCost = ({ shape }: Found): number => {
  if (shape?.kind === 'column') return shape.rows;
  return shape?.kind === 'list' ? shape.maxItems : 0;
};

const addTo = (pointers: Map<string, Set<string>>, variable: string, pointer: string): void => {
  pointers.set(variable, (pointers.get(variable) ?? new Set()).add(pointer));
};

/** Visits a part whose value is wanted, so that where it comes from counts as read. */
const use = (node: ASTNode, place: Place): Found => {
  const found = visit(node, place);
  if (found.origin) {
    const { variable, pointer } = found.origin;
    addTo(place.reads, variable, pointer);
    if (place.certain) addTo(place.needs, variable, pointer.split('/*', 1)[0]!);
  }
  return found;
};

/** An operator or a call: its parts, and every list among them gone through once. */
const combine = (nodes: readonly ASTNode[], place: Place): Found =>
  joined(nodes.map((node) => use(node, place)));

const joined = (parts: readonly Found[]): Found => {
  const first = parts.find((part) => part.shape?.kind === 'list')?.shape;
  const length = parts.reduce((sum, part) => sum + listCost(part), 0);
  return {
    cost: parts.reduce((sum, part) => sum + part.cost, 1 + length),
    shape: first?.kind === 'list' ? { ...first, maxItems: length } : undefined,
  };
};

const identifier = (node: Node<'id'>, { scope, problems }: Place): Found => {
  const known = scope.get(node.args);
  if (!known) problems.push(refusals.unknownField(node.args, node.start));
  return known ?? { cost: 1 };
};

const field = (parent: Found, name: string, position: number, place: Place): Found => {
  const isObject = parent.shape?.kind === 'object';
  const shape = parent.shape?.kind === 'object' ? parent.shape.fields.get(name) : undefined;
  if (isObject && !shape) place.problems.push(refusals.unknownField(name, position));
  const origin = parent.origin && { ...parent.origin, pointer: pointerTo(parent.origin.pointer, name) };
  return { cost: parent.cost + 1, shape, origin };
};

const item = ({ shape, origin }: Found): Found => ({
  cost: 1,
  shape: shape?.kind === 'list' ? shape.item : undefined,
  origin: origin && { ...origin, pointer: `${origin.pointer}/*` },
});

const element = ({ args: [left, index] }: Node<'[]'>, place: Place): Found => {
  const parent = visit(left, place);
  if (parent.shape?.kind === 'object') {
    if (index.op === 'value' && typeof index.args === 'string')
      return field(parent, index.args, index.start, place);
    place.problems.push(refusals.dynamicField(index.start));
  }
  return { ...item(parent), cost: parent.cost + use(index, place).cost + 1 };
};

const loop = (node: Node<'rcall'>, place: Place): Found => {
  const [name, receiver, [variable, ...bodies]] = node.args;
  if (place.looping) place.problems.push(refusals.nestedLoops(node.start));
  const list = use(receiver, place);
  const scope = variable?.op === 'id' ? new Map(place.scope).set(variable.args, item(list)) : place.scope;
  const parts = bodies.map((body) => use(body, { ...place, scope, looping: true, certain: false }));
  const cost = list.cost + 1 + itemsOf(list.shape) * parts.reduce((sum, part) => sum + part.cost, 1);
  if (name === 'filter') return { ...list, cost };
  const mapped: Shape = {
    kind: 'list',
    item: parts.at(-1)?.shape ?? { kind: 'dyn' },
    maxItems: itemsOf(list.shape),
  };
  return { cost, shape: name === 'map' ? mapped : undefined };
};

const method = (node: Node<'rcall'>, place: Place): Found => {
  const [name, receiver, args] = node.args;
  if (!allowedMethods.has(name)) place.problems.push(refusals.unknownFunction(name, node.start));
  if (loops.has(name)) return loop(node, place);
  const parts = [receiver, ...args].map((part) => use(part, place));
  if (tableMethods.has(name)) noteLookUp(parts, place);
  return { cost: joined(parts).cost };
};

const askedOf = (found: Found): Asked => ({
  ...(found.literal !== undefined && { literal: found.literal }),
  ...(found.origin && { field: found.origin }),
  ...(found.days && { days: found.days }),
});

const noteLookUp = ([column, ...values]: readonly Found[], { lookUps }: Place): void => {
  if (column?.shape?.kind !== 'column' || !column.origin) return;
  const [table = '', name = ''] = pointerNames(column.origin.pointer);
  lookUps.push({ table, column: name, asked: values.map(askedOf) });
};

const call = ({ args: [name, args], start }: Node<'call'>, place: Place): Found => {
  if (!allowedFunctions.has(name)) place.problems.push(refusals.unknownFunction(name, start));
  const parts = args.map((part) => use(part, name === 'has' ? uncertain(place) : place));
  return { cost: joined(parts).cost, days: daysOfCall(name, parts) };
};

const uncertain = (place: Place): Place => ({ ...place, certain: false });

const literal = ({ args }: Node<'list'>, place: Place): Found => {
  const parts = args.map((part) => use(part, place));
  const shape: Shape = { kind: 'list', item: parts[0]?.shape ?? { kind: 'dyn' }, maxItems: args.length };
  return { cost: parts.reduce((sum, part) => sum + part.cost, 1), shape };
};

const choose = ({ args: [test, ...sides] }: Node<'?:'>, place: Place): Found => {
  const asked = use(test, place);
  const chosen = combine(sides, uncertain(place));
  return { ...chosen, cost: chosen.cost + asked.cost };
};

const constant = ({ args, start }: Node<'value'>, { problems }: Place): Found => {
  if (typeof args === 'object' && args !== null) problems.push(refusals.literal(start));
  const told = typeof args === 'bigint' ? Number(args) : args;
  if (typeof told === 'string') return { cost: 1, literal: told, days: daysOfText(told) };
  return typeof told === 'number' || typeof told === 'boolean' ? { cost: 1, literal: told } : { cost: 1 };
};

const visit = (node: ASTNode, place: Place): Found => {
  switch (node.op) {
    case 'value':
      return constant(node, place);
    case 'id':
      return identifier(node, place);
    case '.':
      return field(visit(node.args[0], place), node.args[1], node.pos, place);
    case '[]':
      return element(node, place);
    case 'call':
      return call(node, place);
    case 'rcall':
      return method(node, place);
    case 'map':
      place.problems.push(refusals.literal(node.start));
      return { cost: 1 };
    case 'list':
      return literal(node, place);
    case '!_':
    case '-_':
      return combine([node.args], place);
    case '&&':
    case '||':
      return combine(node.args, uncertain(place));
    case '?:':
      return choose(node, place);
    default:
      if (isAmbiguous(node)) place.problems.push(refusals.ambiguous(node.start));
      return combine(node.args.flat() as ASTNode[], place);
  }
};

export interface Inspection {
  readonly problems: readonly Problem[];
  readonly cost: number;
  /** Variable -> pointers that are read in it. */
  readonly reads: ReadonlyMap<string, ReadonlySet<string>>;
  /** Variable -> pointers that it can’t do without. */
  readonly needs: ReadonlyMap<string, ReadonlySet<string>>;
  readonly lookUps: readonly LookUp[];
}

/** Walks a parsed expression over the declared variables: names, functions, loops, cost, and what it reads. */
export const inspect = (node: ASTNode, variables: ReadonlyMap<string, Shape>): Inspection => {
  const scope = new Map(
    [...variables].map(([variable, shape]) => [
      variable,
      { cost: 1, shape, origin: { variable, pointer: '' }, days: daysOfVariable(variable) },
    ]),
  );
  const place: Place = {
    problems: [],
    reads: new Map(),
    needs: new Map(),
    lookUps: [],
    scope,
    looping: false,
    certain: true,
  };
  const { cost } = use(node, place);
  return { problems: place.problems, cost, reads: place.reads, needs: place.needs, lookUps: place.lookUps };
};
