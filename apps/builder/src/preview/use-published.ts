import { useDeferredValue, useMemo } from 'react';
import { bundleDefinition, publishDefinition, type ServiceDefinition } from '#core/definition';
import { createFormEngine, type FormEngine } from '#core/form';
import { ok, type Result } from '#core/result';
import { compileValidator } from '#core/schema';
import { useDraftContext, useDraftValue } from '../draft/use-draft.js';

/** A draft as it would be published, with its form’s engine. */
export interface Published {
  readonly definition: ServiceDefinition;
  readonly engine: FormEngine;
}

/** The draft as it would be published now, or all that stands in the way. */
export const usePublished = (): Result<Published> => {
  const { parts } = useDraftContext();
  const definition = useDeferredValue(useDraftValue((draft) => draft.definition));
  return useMemo(() => {
    const bundled = bundleDefinition(definition, parts);
    if (!bundled.ok) return bundled;
    const published = publishDefinition(bundled.value);
    if (!published.ok) return published;
    const ready = published.value.definition;
    return ok({ definition: ready, engine: createFormEngine(ready, compileValidator(ready.form.schema)) });
  }, [definition, parts]);
};
