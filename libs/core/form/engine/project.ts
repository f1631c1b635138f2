import { isObject } from '#core/fields';
import type { Plan } from './plan.js';
import { activeShapes, offersOf, type Shape } from './shape.js';

type Group = Record<string, unknown>;

/** What one look at the answers found. */
export interface Projection {
  readonly answers: Group;
  readonly visible: readonly string[];
  readonly required: readonly string[];
  /** What is offered of the choices of a field, by pointer, where conditions limit it. */
  readonly offered: Readonly<Record<string, readonly unknown[]>>;
  /** Pointers of the computed values that have a place: they show, and what they stand in was answered. */
  readonly computable: readonly string[];
}

interface Found {
  readonly computable: string[];
  readonly visible: string[];
  readonly required: string[];
  readonly offered: Record<string, readonly unknown[]>;
}

/** One place: what was sent there, and what the look before made of it (conditions and computed values are read there). */
interface Place {
  readonly pointer: string;
  readonly sent: unknown;
  readonly before: unknown;
  /** Whether the group itself will be there, so that what it requires is really required. */
  readonly present: boolean;
}

const at = (group: unknown, name: string): unknown =>
  isObject(group) && Object.hasOwn(group, name) ? group[name] : undefined;

const isEmpty = (value: unknown): boolean =>
  Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;

/** The shapes that describe a field, or null when it is forbidden or declared by no shape that holds. */
const shapesOf = (active: readonly Shape[], name: string): readonly Shape[] | null => {
  const shapes: Shape[] = [];
  for (const shape of active) {
    const declared = shape.properties.get(name);
    if (declared === false) return null;
    if (declared) shapes.push(declared);
  }
  return shapes.length > 0 ? shapes : null;
};

const projectRows = (plan: Plan, shapes: readonly Shape[], place: Place, found: Found): unknown => {
  const { sent, before } = place;
  if (!Array.isArray(sent)) return sent;
  const items = activeShapes(shapes, before).flatMap((shape) => shape.items ?? []);
  return sent.map((row: unknown, index) => {
    const pointer = `${place.pointer}/${index}`;
    const rowBefore = Array.isArray(before) ? before[index] : undefined;
    return isObject(row)
      ? projectGroup(plan, items, { pointer, sent: row, before: rowBefore, present: true }, found)
      : row;
  });
};

/** A group with nothing but computed values in it was not answered, unless it holds nothing else or is required. */
const isAnswered = (plan: Plan, group: Group, sent: unknown, required: boolean): boolean => {
  if (plan.derived) return !isEmpty(group);
  if (required && isObject(sent)) return true;
  return plan.fields.some((field) => Object.hasOwn(group, field.name) && !field.derived);
};

const projectField = (
  plan: Plan,
  shapes: readonly Shape[],
  place: Place,
  required: boolean,
  found: Found,
): unknown => {
  if (plan.kind === 'value') {
    if (plan.derived) found.computable.push(place.pointer);
    const value = plan.derived ? place.before : place.sent;
    return isEmpty(value) && !required ? undefined : value;
  }
  if (plan.kind === 'rows') {
    const rows = projectRows(plan, shapes, place, found);
    return isEmpty(rows) && !required ? undefined : rows;
  }
  if (place.sent !== undefined && !isObject(place.sent)) return place.sent;
  const marks = { computable: found.computable.length, required: found.required.length };
  const group = projectGroup(plan, shapes, place, found);
  if (isAnswered(plan, group, place.sent, required)) return group;
  if (!plan.derived) found.computable.length = marks.computable;
  if (!required) found.required.length = marks.required;
  return undefined;
};

const projectGroup = (plan: Plan, shapes: readonly Shape[], place: Place, found: Found): Group => {
  const active = activeShapes(shapes, isObject(place.before) ? place.before : {});
  const answers: Group = {};
  for (const field of plan.fields) {
    const fieldShapes = shapesOf(active, field.name);
    if (!fieldShapes) continue;
    const pointer = `${place.pointer}/${field.name}`;
    const required = active.some((shape) => shape.required.includes(field.name));
    found.visible.push(pointer);
    if (required && place.present) found.required.push(pointer);
    const offers = field.kind === 'value' ? offersOf(fieldShapes) : undefined;
    if (offers) found.offered[pointer] = offers;
    const sent = at(place.sent, field.name);
    const present = place.present && (required || (isObject(sent) && !isEmpty(sent)));
    const inner = { pointer, sent, before: at(place.before, field.name), present };
    const value = projectField(field, fieldShapes, inner, required, found);
    if (value !== undefined) answers[field.name] = value;
  }
  return answers;
};

/**
 * Looks at what was sent through the conditions as they stand in `before`: what shows is kept, what is hidden is left out.
 * Nothing that was sent is lost between looks, so a field that shows again has its answer again.
 */
export const project = (plan: Plan, shape: Shape, sent: Group, before: Group): Projection => {
  const found: Found = { visible: [], required: [], offered: {}, computable: [] };
  const answers = projectGroup(plan, [shape], { pointer: '', sent, before, present: true }, found);
  return { answers, ...found };
};
