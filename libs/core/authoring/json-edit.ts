import { isObject, pointerNames, pointerTo } from '#core/fields';

/** A JSON value that nothing changes in place. */
export type Json = unknown;

const indexOf = (name: string, length: number): number => (name === '-' ? length : Number(name));

const editChild = (value: Json, name: string, edit: (child: Json) => Json): Json => {
  if (Array.isArray(value)) {
    const index = indexOf(name, value.length);
    const child: Json = value[index];
    const edited = edit(child);
    return edited === child ? value : value.with(index, edited);
  }
  const parent = isObject(value) ? value : {};
  const child = Object.hasOwn(parent, name) ? parent[name] : undefined;
  const edited = edit(child);
  return edited === child ? value : { ...parent, [name]: edited };
};

const editNames = (value: Json, [name, ...rest]: readonly string[], edit: (found: Json) => Json): Json =>
  name === undefined ? edit(value) : editChild(value, name, (child) => editNames(child, rest, edit));

/** The document with another value at a pointer; objects on the way are made. What doesn’t change is shared. */
export const editIn = (document: Json, pointer: string, edit: (found: Json) => Json): Json =>
  editNames(document, pointerNames(pointer), edit);

/** The document with a value put at a pointer. */
export const setIn = (document: Json, pointer: string, value: Json): Json =>
  editIn(document, pointer, () => value);

const parentAndName = (pointer: string): readonly [parent: string, name: string] => {
  const names = pointerNames(pointer);
  return [names.slice(0, -1).reduce(pointerTo, ''), names.at(-1) ?? ''];
};

/** An object without one key, or the object itself when it has none. */
export const without = (
  object: Readonly<Record<string, Json>>,
  name: string,
): Readonly<Record<string, Json>> =>
  Object.hasOwn(object, name)
    ? Object.fromEntries(Object.entries(object).filter(([key]) => key !== name))
    : object;

/** The document without what stands at a pointer; items behind it in a list move up. */
export const removeIn = (document: Json, pointer: string): Json => {
  const [parent, name] = parentAndName(pointer);
  return editIn(document, parent, (value) => {
    if (Array.isArray(value)) return value.toSpliced(Number(name), 1);
    return isObject(value) ? without(value, name) : value;
  });
};

/** The document with an item put into the list at a pointer, before `index`; at the end when none is said. */
export const insertIn = (document: Json, list: string, item: Json, index?: number): Json =>
  editIn(document, list, (value) => {
    const items: readonly Json[] = Array.isArray(value) ? value : [];
    return items.toSpliced(Math.min(index ?? items.length, items.length), 0, item);
  });

/** The document with an item of a list moved to another place in it. */
export const moveItem = (document: Json, list: string, from: number, to: number): Json =>
  editIn(document, list, (value) => {
    if (!Array.isArray(value) || from === to) return value;
    const rest = value.toSpliced(from, 1);
    return rest.toSpliced(Math.max(0, Math.min(to, rest.length)), 0, value[from]);
  });

/** An object with one key renamed, in its place. */
export const renameKey = (
  object: Readonly<Record<string, Json>>,
  from: string,
  to: string,
): Readonly<Record<string, Json>> =>
  Object.hasOwn(object, from)
    ? Object.fromEntries(Object.entries(object).map(([key, value]) => [key === from ? to : key, value]))
    : object;
