import { createPortableEngine, type FormEngine } from '#core/form';
import { bindValidator, type ValidatorFactory } from '#core/validator-runtime';
import type { ServiceDetail } from '#contracts/catalog';

/**
 * The engine of a published version in the browser: the same one as the server's, with the validator that was compiled
 * at publish and is fetched as a script of our own origin. No code is made at run time, so a strict CSP holds.
 */
export const loadFormEngine = async (service: ServiceDetail): Promise<FormEngine> => {
  const module = (await import(/* @vite-ignore */ service.validatorUrl)) as {
    readonly default: ValidatorFactory;
  };
  return createPortableEngine(service, bindValidator(module.default), service.programs);
};
