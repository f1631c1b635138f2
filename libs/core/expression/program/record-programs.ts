import type { ExpressionEnvironment } from '../environment.js';
import { environmentsBy, feesScope, type FormEnvironments } from '../form-scopes.js';
import type { FormPrograms, PortableExpression } from './program.js';

/** Environments that remember what was compiled in them, so that just that can be handed to others. */
export const recordPrograms = (
  environments: FormEnvironments,
): { readonly environments: FormEnvironments; readonly programs: () => FormPrograms } => {
  const compiled = new Map<string, Map<string, PortableExpression>>();
  const recording = (scope: string): ExpressionEnvironment => {
    const found = new Map<string, PortableExpression>();
    compiled.set(scope, found);
    const environment = scope === feesScope ? environments.fees() : environments.at(`${scope}/`);
    return {
      compile: (text) => {
        const result = environment.compile(text);
        if (result.ok) found.set(text, result.value.portable());
        return result;
      },
    };
  };
  return {
    environments: environmentsBy(recording),
    programs: () => Object.fromEntries([...compiled].map(([scope, found]) => [scope, [...found.values()]])),
  };
};
