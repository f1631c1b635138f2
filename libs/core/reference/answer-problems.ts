/** What the form engine says of answers besides what the schema’s keywords become. */
export const formProblems: readonly (readonly [code: string, about: string])[] = [
  ['check.ID', 'the check ID of the definition is broken; an error, or a warning when it says so'],
  ['form.check-not-run', 'a check could not be worked out from answers that are there'],
  ['form.value-not-run', 'a computed value could not be worked out from answers that are there'],
  [
    'form.fee-not-run',
    'a fee could not be worked out from answers that are there: no row of a table, too large',
  ],
  ['form.fee-not-whole', 'a fee is negative, or no whole number of satang'],
  ['form.exit', 'the answers lead to a page that ends the form without filing'],
  ['form.answers-not-object', 'the answers are no JSON object'],
  ['form.too-deep', 'the answers nest deeper than 32 levels'],
  ['form.unsettled', 'the conditions of the form never come to rest'],
  ['attachment.required', 'a paper is missing'],
  ['attachment.too-many', 'more files than the paper may have'],
  ['attachment.unknown', 'the service has no such paper'],
];

/** Problems of expressions, when compiled and when worked out. */
export const expressionProblems: readonly (readonly [code: string, about: string])[] = [
  ['expression.syntax', 'not CEL'],
  ['expression.unknown-field', 'no such field, variable, table or column'],
  ['expression.unknown-function', 'not among the functions that may be called'],
  ['expression.type', 'the types don’t fit, or a table is asked with other keys than it has'],
  ['expression.result', 'gives neither text, number, yes or no, nor a list of these'],
  ['expression.literal', 'bytes, unsigned numbers or maps'],
  ['expression.ambiguous', 'comparisons in a row that engines read differently: use brackets'],
  ['expression.dynamic-field', 'works out the name of a field'],
  ['expression.nested-loops', 'a loop inside a loop'],
  ['expression.too-long', 'too many characters'],
  ['expression.too-complex', 'too many nodes or levels'],
  ['expression.too-costly', 'might take too many steps'],
  ['expression.missing', 'when worked out: an answer that it needs is not there'],
  ['expression.no-row', 'when worked out: a dated table has no row for the keys, the number or the day'],
  ['expression.failed', 'when worked out: division by zero, no such day, out of range'],
];
