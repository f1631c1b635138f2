import { isObject } from '#core/fields';
import { unfit } from './failures.js';
import type { Scope, Step } from './step.js';

type Loop = (items: readonly unknown[], bind: (item: unknown) => Scope, bodies: readonly Step[]) => unknown;

const itemsOf = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  if (isObject(value)) return Object.keys(value);
  throw unfit;
};

const yesOrNo = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw unfit;
  return value;
};

/** One item may decide although others can’t be worked out; else the first that couldn’t be tells why. */
const deciding =
  (decisive: boolean): Loop =>
  (items, bind, [body]) => {
    let failure: unknown;
    for (const item of items) {
      try {
        if (yesOrNo(body!(bind(item))) === decisive) return decisive;
      } catch (error) {
        failure ??= error;
      }
    }
    if (failure !== undefined) throw failure;
    return !decisive;
  };

const loops: Readonly<Record<string, Loop>> = {
  all: deciding(false),
  exists: deciding(true),
  exists_one: (items, bind, [body]) => items.filter((item) => yesOrNo(body!(bind(item)))).length === 1,
  filter: (items, bind, [body]) => items.filter((item) => yesOrNo(body!(bind(item)))),
  map: (items, bind, bodies) => {
    const transform = bodies.at(-1)!;
    const wanted = bodies.length > 1 ? bodies[0]! : null;
    return items.flatMap((item) => {
      const scope = bind(item);
      return !wanted || yesOrNo(wanted(scope)) ? [transform(scope)] : [];
    });
  },
};

export const isLoop = (operator: string): boolean => Object.hasOwn(loops, operator);

/** Goes through a list with its items under a name. */
export const loopStep = (operator: string, list: Step, name: string, bodies: readonly Step[]): Step => {
  const loop = loops[operator]!;
  return (scope) => {
    const inner = Object.create(scope) as Record<string, unknown>;
    const bind = (item: unknown): Scope => {
      inner[name] = item;
      return inner;
    };
    return loop(itemsOf(list(scope)), bind, bodies);
  };
};
