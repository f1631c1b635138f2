import { Injectable } from '@nestjs/common';
import { searchKey } from '#core/thai';
import type { ServiceDefinition } from '#core/definition';
import type { ServiceSummary } from '#contracts/catalog';
import { PublishedServices } from './published-services.js';

/** The catalogue as citizens search it: by name, summary and plain words, forgiving spelling variants. */
@Injectable()
export class ListServices {
  constructor(private readonly published: PublishedServices) {}

  async run(query: { q?: string; category?: string }): Promise<readonly ServiceSummary[]> {
    const live = await this.published.listLive();
    const wanted = searchKey(query.q ?? '');
    return live
      .map(({ definition }) => definition)
      .filter((definition) => !query.category || definition.category === query.category)
      .filter((definition) => wanted === '' || words(definition).includes(wanted))
      .map(summary);
  }
}

const words = ({ code, title, summary: about, keywords = [] }: ServiceDefinition): string =>
  searchKey([code, title.th, title.en, about.th, about.en, ...keywords].join(' '));

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
