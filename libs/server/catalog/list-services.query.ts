import { Injectable } from '@nestjs/common';
import type { Catalogue, ServiceDefinition } from '#core/definition';
import { type Finder, createFinder, eventWords, servicePhrases } from '#core/search';
import type { ListServicesQuery, ServiceSummary } from '#contracts/catalog';
import { CouncilProfile } from './council-profile.js';
import type { PublishedService } from './published-service.js';
import { PublishedServices } from './published-services.js';

/** What a finder was made from: it is made anew when a service is published or the catalogue is arranged anew. */
interface Prepared {
  readonly live: readonly PublishedService[];
  readonly arranged: string;
  readonly finder: Finder;
}

/** The catalogue as citizens search it: by plain words, category and life event. */
@Injectable()
export class ListServices {
  private prepared: Prepared | null = null;

  constructor(
    private readonly published: PublishedServices,
    private readonly councils: CouncilProfile,
  ) {}

  /** By words: what fits best first. By a life event: in the event’s order, nothing for one that isn’t known. */
  async run({ q = '', category, event }: ListServicesQuery): Promise<readonly ServiceSummary[]> {
    const [live, catalogue] = await Promise.all([this.published.listLive(), this.councils.catalogue()]);
    const byCode = new Map(live.map((service) => [service.code, service.definition]));
    const ofEvent = event ? (catalogue.lifeEvents.find(({ id }) => id === event)?.services ?? []) : null;
    const found = q.trim() === '' ? null : this.finderOf(live, catalogue)(q);
    return orderOf(found, ofEvent, [...byCode.keys()])
      .flatMap((code) => byCode.get(code) ?? [])
      .filter((definition) => !category || definition.category === category)
      .map(summary);
  }

  private finderOf(live: readonly PublishedService[], catalogue: Catalogue): Finder {
    const known = this.prepared;
    const arranged = JSON.stringify(catalogue.lifeEvents);
    const isCurrent =
      known?.arranged === arranged &&
      known.live.length === live.length &&
      known.live.every((service, at) => service === live[at]);
    if (known && isCurrent) return known.finder;
    const finder = createFinder(
      live.map(({ code, definition }) => ({
        id: code,
        phrases: servicePhrases(definition, eventWords(catalogue, code)),
      })),
    );
    this.prepared = { live, arranged, finder };
    return finder;
  }
}

const orderOf = (
  found: readonly string[] | null,
  ofEvent: readonly string[] | null,
  all: readonly string[],
): readonly string[] => {
  if (found && ofEvent) return found.filter((code) => ofEvent.includes(code));
  return found ?? ofEvent ?? all;
};

const summary = ({
  code,
  title,
  summary: about,
  category,
  kind,
  icon,
}: ServiceDefinition): ServiceSummary => ({
  code,
  title,
  summary: about,
  category,
  kind,
  ...(icon && { icon }),
});
