import type { ServiceSummary } from '#contracts/catalog';
import type { Catalogue } from '#core/definition';

const shown = 6;
/** Fewer than this say nothing about what people use. */
const fewest = 3;

/** The services that the newest public cases were about, most frequent first; empty as long as they are too few. */
export const popularServices = (
  services: readonly ServiceSummary[],
  cases: readonly { readonly service: string }[],
): readonly ServiceSummary[] => {
  const counts = new Map<string, number>();
  for (const { service } of cases) counts.set(service, (counts.get(service) ?? 0) + 1);
  const countOf = ({ code }: ServiceSummary) => counts.get(code) ?? 0;
  const used = services.filter((service) => countOf(service) > 0);
  return used.length < fewest ? [] : used.sort((one, other) => countOf(other) - countOf(one)).slice(0, shown);
};

/** Before anybody has asked: what each life event needs first, in the council’s order; after them whatever there is. */
export const firstServices = (
  services: readonly ServiceSummary[],
  events: Catalogue['lifeEvents'],
): readonly ServiceSummary[] => {
  const byCode = new Map(services.map((service) => [service.code, service]));
  const first = events.flatMap((event) => event.services.find((code) => byCode.has(code)) ?? []);
  const codes = new Set([...first, ...byCode.keys()]);
  return [...codes].flatMap((code) => byCode.get(code) ?? []).slice(0, shown);
};
