import { Injectable } from '@nestjs/common';
import { readsWholeCouncil, sealedFlag } from '#core/access';
import type { InboxFilters } from '#contracts/inbox';
import type { SessionUser } from '#platform/http';
import { CouncilProfile, PublishedServices } from '#server/catalog';
import { Divisions, OfficerDirectory } from '#server/identity';

/** What the officer may narrow the inbox by: what comes to their divisions, and colleagues. */
@Injectable()
export class ListInboxFilters {
  constructor(
    private readonly published: PublishedServices,
    private readonly officers: OfficerDirectory,
    private readonly divisions: Divisions,
    private readonly council: CouncilProfile,
  ) {}

  async run(reader: SessionUser): Promise<InboxFilters> {
    const everywhere = readsWholeCouncil(reader);
    const concerns = (division: string): boolean => everywhere || reader.divisions.includes(division);
    const [live, officers, divisions, { villages }] = await Promise.all([
      this.published.listLive(),
      this.officers.list(),
      this.divisions.list(),
      this.council.get(),
    ]);
    const services = live.filter(({ definition }) =>
      [
        definition.division,
        ...Object.values(definition.workflow.states).map((state) => state.division ?? definition.division),
      ].some(concerns),
    );
    const flags = new Map(
      services.flatMap(({ definition, workflow }) =>
        [...Object.keys(definition.workflow.flags ?? {}), sealedFlag].map((id) => [
          id,
          workflow.flagTitle(id),
        ]),
      ),
    );
    return {
      services: services.map(({ code, definition }) => ({ code, title: definition.title })),
      states: services.flatMap(({ code, definition }) =>
        Object.entries(definition.workflow.states).map(([id, { title }]) => ({ id, service: code, title })),
      ),
      officers: officers
        .filter((officer) => officer.divisions.some(concerns))
        .map(({ id, name }) => ({ id, name })),
      divisions: divisions.filter(({ id }) => concerns(id)).map(({ id, name }) => ({ id, name })),
      flags: [...flags].map(([id, title]) => ({ id, title })),
      villages: villages.map(({ number, name }) => ({ number, name })),
    };
  }
}
