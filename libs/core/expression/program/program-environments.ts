import { ok } from '#core/result';
import { shapeOfType } from '../cel-type.js';
import { evaluator, needsOf } from '../evaluate.js';
import type { ExpressionEnvironment } from '../environment.js';
import type { Expression } from '../expression.js';
import { environmentsBy, variablesAt, type FormDeclarations, type FormEnvironments } from '../form-scopes.js';
import { plainFunctions } from '../functions/plain.js';
import { workingDayFunctions, type Surroundings } from '../functions/working-days.js';
import type { FromJson } from '../from-json.js';
import { onDemand } from '../on-demand.js';
import { overloadsOf } from './overloads.js';
import type { FormPrograms, PortableExpression } from './program.js';
import { toStep, type Library } from './run-program.js';
import { standardFunctions } from './standard-functions.js';
import { fromShape } from './view.js';

/** What the programs of one scope are bound to. */
interface Binding {
  readonly surroundings: Surroundings;
  readonly library: () => Library;
  readonly variables: ReadonlyMap<string, FromJson>;
}

const bind = (portable: PortableExpression, { surroundings, variables, library }: Binding): Expression => {
  const { text, type, readsOf, needs, program } = portable;
  const taken = [...variables].filter(([name]) => Object.hasOwn(readsOf, name));
  // Most of a form is never worked out before its first answers are there.
  const step = onDemand(() => toStep(program, library()));
  return {
    text,
    type,
    reads: readsOf['answers'] ?? [],
    readsOf,
    lookUps: [],
    evaluate: evaluator((values) => step()(values), { taken, needs: needsOf(needs), surroundings }),
    portable: () => portable,
  };
};

/** How the variables of a scope get into its expressions; made when one of them is first worked out. */
const variablesOf = (scope: string, form: FormDeclarations): ReadonlyMap<string, FromJson> =>
  new Map(
    Object.entries({ ...variablesAt(scope, form), answers: form.schema }).map(([name, type]) => {
      const take = onDemand(() => fromShape(shapeOfType(type)));
      return [name, (value) => take()(value)];
    }),
  );

const environmentOf = (
  scope: string,
  programs: readonly PortableExpression[],
  form: FormDeclarations,
): ExpressionEnvironment => {
  const surroundings: Surroundings = {};
  const binding: Binding = {
    surroundings,
    library: onDemand(() => ({
      overloads: overloadsOf(standardFunctions, plainFunctions, workingDayFunctions(surroundings)),
      tables: form.tables ?? [],
    })),
    variables: variablesOf(scope, form),
  };
  const bound = new Map(programs.map((portable) => [portable.text, bind(portable, binding)]));
  return {
    compile: (text) => {
      const expression = bound.get(text);
      if (!expression) throw new Error(`No program was published for ${text}`);
      return ok(expression);
    },
  };
};

/**
 * The environments of a published form out of its programs: what they work out is what `formEnvironments` work out, without
 * the parser and checker of CEL. Throws for an expression that was not published.
 */
export const programEnvironments = (programs: FormPrograms, form: FormDeclarations): FormEnvironments =>
  environmentsBy((scope) => environmentOf(scope, programs[scope] ?? [], form));
