import {
  type Field,
  descendants,
  fieldTree,
  isObject,
  own,
  patternOf,
  pointerNames,
  valueAt,
} from '#core/fields';
import type { Answers, Evaluation, FormContext, FormEngine } from '#core/form';
import type { FormDefinition } from '#core/definition';
import { isLeaf } from './leaf.js';
import { uiAt } from './widgets-in.js';

/** Groups of fields below groups, no deeper than definitions go. */
const deepest = 6;

/** Patterns of the groups whose fields are answered one by one. */
export const groupPatterns = ({ schema, ui }: Pick<FormDefinition, 'schema' | 'ui'>): ReadonlySet<string> => {
  const groups = descendants(fieldTree(schema)).filter((field) => field.kind === 'group');
  const isApart = (field: Field) => {
    const looks = uiAt(ui, field.pointer);
    return !isLeaf(field, looks) || looks['ui:field'] === 'rating-matrix';
  };
  return new Set(groups.filter(isApart).map(({ pointer }) => pointer));
};

const withEmptyGroup = (value: unknown, names: readonly string[]): unknown => {
  const [name, ...rest] = names;
  if (name === undefined) return value ?? {};
  if (Array.isArray(value))
    return value.map((row, index) => (String(index) === name ? withEmptyGroup(row, rest) : row));
  const group = isObject(value) ? value : {};
  return { ...group, [name]: withEmptyGroup(own(group, name), rest) };
};

/**
 * Asks the engine about answers. A required group that nobody has begun counts as an empty one, so that each field
 * missing in it is named, instead of the group as a whole.
 */
export const judge = (
  engine: FormEngine,
  groups: ReadonlySet<string>,
  answers: Answers,
  context: FormContext,
): Evaluation => {
  let filled = answers;
  let evaluation = engine.evaluate(filled, context);
  for (let depth = 0; depth < deepest; depth += 1) {
    const { errors, answers: kept } = evaluation;
    const blank = errors.filter(
      ({ pointer }) => groups.has(patternOf(pointer)) && valueAt(kept, pointer) === undefined,
    );
    if (blank.length === 0) return evaluation;
    for (const { pointer } of blank) filled = withEmptyGroup(filled, pointerNames(pointer)) as Answers;
    evaluation = engine.evaluate(filled, context);
  }
  return evaluation;
};
