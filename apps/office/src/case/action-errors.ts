import { describeErrors } from '#core/messages';
import { own, stringsAt, valueAt } from '#core/fields';
import type { ActionForm } from '#ui/case';
import { isApiProblem } from '#ui/client';
import type { FieldError } from '#contracts/common';

type Answers = Readonly<Record<string, unknown>>;
type FormError = Pick<FieldError, 'pointer' | 'message'>;

const isMissing = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && value.trim() === '');

/** Questions that must be answered and are not, in the words that the server would use. */
export const missingAnswers = (
  { schema, translations }: ActionForm,
  answers: Answers,
): readonly FormError[] =>
  describeErrors(
    stringsAt(schema, 'required')
      .filter((name) => isMissing(own(answers, name)))
      .map((name) => ({ pointer: `/${name}`, keyword: 'required', params: {} })),
    schema,
    { translations },
  );

/** What the server said about answers that still stand as they were sent. */
export const refusedAnswers = (error: Error | null, sent: Answers, answers: Answers): readonly FormError[] =>
  isApiProblem(error)
    ? error.errors.filter(({ pointer }) => valueAt(sent, pointer) === valueAt(answers, pointer))
    : [];
