import { own, type SchemaObject } from '#core/fields';
import { unwritten, type Sort } from '#core/definition';
import { freeName, namesOf } from '../names.js';
import type { ServiceDraft } from '../service-draft.js';
import { shapeOf } from './shape-of.js';

/** What a new value can lean on. */
export interface Surroundings {
  readonly draft: ServiceDraft;
  /** Pointers of the form’s fields. */
  readonly fields: readonly string[];
  readonly divisions: readonly string[];
  readonly today: string;
}

const firstName = ({ draft }: Surroundings, sort: Sort): string => namesOf(draft, sort)[0] ?? sort;

const repeat = <T>(times: number, make: () => T): readonly T[] => Array.from({ length: times }, make);

/** A small value with the shape that the language asks, to begin from: required parts only, each as plain as may be. */
export const blankOf = (schema: SchemaObject, around: Surroundings): unknown => {
  const shape = shapeOf(schema);
  switch (shape.kind) {
    case 'text':
      return unwritten;
    case 'template':
      // English stands only where the paper is issued in it.
      return { th: unwritten.th };
    case 'value':
      return { type: 'string', maxLength: 200 };
    case 'yes-no':
      return true;
    case 'number':
    case 'whole-number':
      return Number(own(schema, 'minimum') ?? 0);
    case 'day':
      return around.today;
    case 'formula':
      return 'true';
    case 'field':
      return around.fields[0] ?? '/field';
    case 'constant':
      return shape.value;
    case 'choice':
      return shape.values[0];
    case 'name':
      return freeName(shape.sort, namesOf(around.draft, shape.sort), '-');
    case 'reference':
      return firstName(around, shape.sort);
    case 'list':
      return repeat(shape.min, () => blankOf(shape.items, around));
    case 'union':
      return blankOf(shape.variants[0]!, around);
    case 'object':
      return Object.fromEntries(
        shape.keys
          .filter(({ required }) => required)
          .map(({ key, schema: of }) => [key, blankKey(key, of, around)]),
      );
    case 'line':
      return blankLine(schema);
    default:
      return {};
  }
};

/** Lines that some pattern of the language asks for: a name, a part, a time of day, a number pattern. */
const lines: readonly string[] = ['new', 'new@1', '08:30', '{number}/{year}'];

const blankLine = (schema: SchemaObject): string => {
  const pattern = new RegExp(String(own(schema, 'pattern') ?? ''));
  return lines.find((line) => pattern.test(line)) ?? lines[0]!;
};

/** Some keys mean more than their type says. */
const blankKey = (key: string, schema: SchemaObject, around: Surroundings): unknown => {
  if (key === 'division') return around.divisions[0] ?? 'clerk';
  const isForm = key === 'schema' && shapeOf(schema).kind === 'json';
  return isForm ? { type: 'object', properties: {}, additionalProperties: false } : blankOf(schema, around);
};
