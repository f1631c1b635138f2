import { isObject, own } from '#core/fields';
import { problemAt, type Problem } from '#core/result';
import { isKit, type Kit, type SharedPart, type Use } from '../meta/kit.js';
import { findKit, itemName, itemsOf, kitLists, workflowMaps, type Json } from './kit-lists.js';
import { overlay } from './merge.js';
import { narrowKit } from './narrow-kit.js';

const unknownPart = (path: string, name: string): Problem =>
  problemAt(path, 'definition.unknown-part', `ไม่มีชิ้นส่วน ${name}`, `There is no shared part ${name}`);

const namedTwice = (path: string, name: string): Problem =>
  problemAt(
    path,
    'definition.parts-overlap',
    `${name} มาจากชิ้นส่วนมากกว่าหนึ่ง ให้เลือกด้วย only หรือ without`,
    `${name} comes from more than one part: choose by \`only\` or \`without\``,
  );

/** Items with the same id are laid over each other in the place of the first; others follow. Lists inside are replaced. */
const mergeList = (below: readonly Json[], above: unknown, list: string): unknown => {
  if (below.length === 0 || !(above === undefined || Array.isArray(above))) return above;
  const isSame = (one: Json, other: Json): boolean => itemName(list, one) === itemName(list, other);
  const over = itemsOf(above);
  const overlaid = below.map((item) => {
    const found = over.find((one) => isSame(one, item));
    return found ? overlay(item, found) : item;
  });
  const added = over.filter((one) => !below.some((item) => isSame(item, one)));
  return [...overlaid, ...added];
};

const mergeWorkflow = (below: Json, above: unknown): unknown => {
  if (!(above === undefined || isObject(above))) return above;
  const over = above ?? {};
  const maps = workflowMaps.flatMap((name) => {
    const [base, mine] = [own(below, name), own(over, name)];
    if (!isObject(base)) return mine === undefined ? [] : [[name, mine] as const];
    return [[name, isObject(mine) ? overlay(base, mine) : (mine ?? base)] as const];
  });
  const clocks = mergeList(itemsOf(own(below, 'clocks')), own(over, 'clocks'), 'clocks');
  return {
    ...below,
    ...over,
    ...Object.fromEntries(maps),
    ...(clocks !== undefined && { clocks }),
  };
};

/** The parts that a definition uses, narrowed to what it takes of them and joined in their order. */
const joinKits = (
  uses: readonly Use[],
  kits: readonly Kit[],
): { readonly base: Json; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  let base: Json = {};
  for (const [index, use] of uses.entries()) {
    const path = `/uses/${index}`;
    const kit = findKit(kits, use.part);
    if (!kit) {
      problems.push(unknownPart(`${path}/part`, use.part));
      continue;
    }
    const { kit: narrowed, unknown } = narrowKit(kit, use);
    problems.push(...unknown.map((name) => unknownPart(path, `${use.part}: ${name}`)));
    for (const list of kitLists) {
      const known = new Set(itemsOf(own(base, list)).map((item) => itemName(list, item)));
      const names = itemsOf(own(narrowed, list)).map((item) => itemName(list, item));
      problems.push(...names.filter((name) => known.has(name)).map((name) => namedTwice(path, name)));
    }
    base = layOver(base, narrowed);
  }
  return { base, problems };
};

/** One definition, or part of one, laid over another. */
const layOver = (below: Json, above: Json): Json => {
  const workflow = own(below, 'workflow');
  return {
    ...above,
    ...Object.fromEntries(
      kitLists.flatMap((list) => {
        const merged = mergeList(itemsOf(own(below, list)), own(above, list), list);
        return merged === undefined ? [] : [[list, merged] as const];
      }),
    ),
    ...(isObject(workflow) && { workflow: mergeWorkflow(workflow, own(above, 'workflow')) }),
  };
};

const readUses = (value: unknown): readonly Use[] | null => {
  if (!Array.isArray(value)) return null;
  return value.every((use) => isObject(use) && typeof own(use, 'part') === 'string')
    ? (value as Use[])
    : null;
};

/**
 * Brings in the parts that a definition `uses`: papers, tables, documents, a workflow. What the definition says under the
 * same id is laid over the part’s; its own comes behind. Refuses `definition.unknown-part` and `definition.parts-overlap`.
 * A definition whose `uses` have no usable shape stays as it is, for the meta-schema to refuse.
 */
export const applyUses = (
  definition: unknown,
  kits: readonly Kit[],
): { readonly definition: unknown; readonly problems: readonly Problem[] } => {
  const uses = isObject(definition) ? readUses(own(definition, 'uses')) : null;
  if (!isObject(definition) || uses === null) return { definition, problems: [] };
  const { base, problems } = joinKits(uses, kits);
  const { uses: _, ...rest } = definition;
  return { definition: layOver(base, rest), problems };
};

/** A definition with all that it `uses`, as far as the parts are known. */
export const withParts = (definition: unknown, parts: readonly SharedPart[]): unknown =>
  applyUses(definition, parts.filter(isKit)).definition;

/** Whether a definition is laid over shared parts: it has its shape with them only. */
export const isLaidOver = (definition: unknown): boolean => {
  const uses = own(definition, 'uses');
  return Array.isArray(uses) && uses.length > 0;
};
