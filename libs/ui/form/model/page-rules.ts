import { bindValidator, type SchemaValidator, type ValidatorFactory } from '#core/validator-runtime';
import type { ServiceDetail } from '#contracts/catalog';

/** What the answers of a version must be, page by page, as far as it has come from the server. */
export interface PageRules {
  /** Judges by the pages that have come, in their order; all of them together judge as the whole form does. */
  readonly validate: SchemaValidator;
  /** Fetches what is missing. Rejects when some of it can’t be had now. */
  readonly fetch: () => Promise<void>;
}

/** Scripts of our own origin, compiled at publish: no code is made at run time, so a strict CSP holds. */
const fetchValidator = async (url: string): Promise<SchemaValidator> => {
  const module = (await import(/* @vite-ignore */ url)) as { readonly default: ValidatorFactory };
  return bindValidator(module.default);
};

type Addresses = Pick<ServiceDetail, 'form' | 'validatorUrl' | 'pageValidatorUrls'>;

/** One address for each page in order, or that of the whole form for versions from before there were any. */
const addressesOf = ({ form, validatorUrl, pageValidatorUrls }: Addresses): readonly string[] => {
  const ofPages = form.pages.map(({ id }) => pageValidatorUrls[id]);
  return ofPages.every((url) => url !== undefined) ? ofPages : [validatorUrl];
};

export const createPageRules = (service: Addresses): PageRules => {
  const addresses = addressesOf(service);
  const come = new Map<string, SchemaValidator>();
  return {
    validate: (data) => addresses.flatMap((url) => come.get(url)?.(data) ?? []),
    fetch: async () => {
      const missing = addresses.filter((url) => !come.has(url));
      await Promise.all(missing.map(async (url) => come.set(url, await fetchValidator(url))));
    },
  };
};
