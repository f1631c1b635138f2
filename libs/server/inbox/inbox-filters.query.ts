import { Injectable } from '@nestjs/common';
import type { InboxFilters } from '#contracts/inbox';
import type { SessionUser } from '#platform/http';
import { PublishedServices } from '#server/catalog';
import { OfficerDirectory } from '#server/identity';

/** What the officer may narrow the inbox by: services and states that come to their divisions, and colleagues. */
@Injectable()
export class ListInboxFilters {
  constructor(
    private readonly published: PublishedServices,
    private readonly officers: OfficerDirectory,
  ) {}

  async run(reader: SessionUser): Promise<InboxFilters> {
    const everywhere = reader.roles.includes('executive');
    const concerns = (division: string): boolean => everywhere || reader.divisions.includes(division);
    const services = (await this.published.listLive()).filter(({ definition }) =>
      [
        definition.division,
        ...Object.values(definition.workflow.states).map((state) => state.division ?? definition.division),
      ].some(concerns),
    );
    const officers = (await this.officers.list()).filter((officer) => officer.divisions.some(concerns));
    return {
      services: services.map(({ code, definition }) => ({ code, title: definition.title })),
      states: services.flatMap(({ code, definition }) =>
        Object.entries(definition.workflow.states).map(([id, state]) => ({
          id,
          service: code,
          title: state.title,
        })),
      ),
      officers: officers.map(({ id, name }) => ({ id, name })),
    };
  }
}
