import { type Result, fail, ok, problemAt } from '#core/result';
import { isObject } from '#core/fields';
import { describeErrors } from '#core/messages';
import type { SchemaValidator } from '#core/validator-runtime';
import type { Action } from '#core/definition';
import type { CompileSchema } from './case-workflow.js';
import { pruneInput } from './prune-input.js';

type Input = Readonly<Record<string, unknown>>;
type ActionForm = NonNullable<Action['form']>;

const unreadable = () => problemAt('', 'answer.type', 'ข้อมูลของรายการนี้อ่านไม่ได้', 'These answers can’t be read');

const validated = (form: ActionForm, validate: SchemaValidator, sent: Input): Result<Input> => {
  const input = pruneInput(form.schema, sent) as Input;
  const errors = validate(input);
  return errors.length === 0 ? ok(input) : fail(...describeErrors(errors, form.schema, form));
};

/**
 * Makes the reader of actions' own answers: unknown ones dropped, the rest judged by the form's schema, every problem
 * told at once with its pointer. An action without a form takes none. Schemas are compiled when first needed and kept.
 */
export const createInputReader = (
  actions: Readonly<Record<string, Pick<Action, 'form'>>>,
  compile: CompileSchema,
) => {
  const validators = new Map<string, SchemaValidator>();
  const validatorOf = (id: string, form: ActionForm): SchemaValidator => {
    const validator = validators.get(id) ?? compile(form.schema);
    validators.set(id, validator);
    return validator;
  };
  return (id: string, sent: unknown = {}): Result<Input> => {
    if (!isObject(sent)) return fail(unreadable());
    const form = actions[id]?.form;
    return form ? validated(form, validatorOf(id, form), sent) : ok({});
  };
};
