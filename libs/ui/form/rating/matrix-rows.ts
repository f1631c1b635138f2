import { choicesOf, isObject, own, type Field } from '#core/fields';
import { labelOf, textAt } from '../model/read.js';

/** One statement of a matrix, with the words of its ratings where the definition has its own. */
interface MatrixRow {
  readonly name: string;
  readonly title: string;
  readonly labels?: readonly string[];
}

/** The statements of a matrix, for its field to show: RJSF hands a field its options, not the fields below it. */
export const rowsOfMatrix = ({ fields }: Field): readonly MatrixRow[] =>
  fields.map(({ name, schema }) => ({
    name,
    title: textAt(schema, 'title') ?? name,
    labels: choicesOf(schema)?.map(labelOf),
  }));

export const matrixRows = (uiSchema: unknown): readonly MatrixRow[] => {
  const options = own(uiSchema, 'ui:options');
  return isObject(options) && Array.isArray(options['matrix']) ? (options['matrix'] as MatrixRow[]) : [];
};

/** The words of 1 to 5: those of the first statement, or the usual ones. */
export const ratingLabels = (rows: readonly MatrixRow[], usual: readonly string[]): readonly string[] => {
  const given = rows[0]?.labels;
  return given?.length === usual.length ? given : usual;
};
