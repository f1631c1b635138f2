import { pageSchemas, type ServiceDefinition } from '#core/definition';
import { compileStandalone } from '#core/schema';

/**
 * Compiles, for each page of a published form, the validator of that page alone: the text of a module as
 * `compileStandalone` writes it, by the page’s id. It is given the whole answers and looks at those of its page.
 */
export const compilePageValidators = ({
  form,
}: Pick<ServiceDefinition, 'form'>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(pageSchemas(form)).map(([page, schema]) => [page, compileStandalone(schema)]),
  );
