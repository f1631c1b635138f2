import { isObject } from '#core/fields';

type Tree = Readonly<Record<string, unknown>>;

/** Lays one tree over another: objects are joined, anything else is replaced. */
export const overlay = (below: Tree, above: Tree): Tree => {
  const joined: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const before = joined[key];
    joined[key] = isObject(before) && isObject(value) ? overlay(before, value) : value;
  }
  return joined;
};

/** The tree with another laid over what it has at a path. */
export const overlayAt = (tree: Tree, path: readonly string[], above: Tree): Tree => {
  const [name, ...rest] = path;
  if (name === undefined) return overlay(tree, above);
  const child = Object.hasOwn(tree, name) ? tree[name] : undefined;
  return { ...tree, [name]: overlayAt(isObject(child) ? child : {}, rest, above) };
};
