import { Inject, Injectable } from '@nestjs/common';
import type { ServiceDetail } from '#contracts/catalog';
import { type Result, ok } from '#core/result';
import { openingOn } from '#core/rounds';
import { bangkokDay } from '#core/thai';
import { Clock } from '#platform/channels';
import { PublishedServices } from './published-services.js';

/** The live version of a service as citizens meet it today. */
@Injectable()
export class ViewLiveService {
  constructor(
    private readonly published: PublishedServices,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Refuses `service.not-found`. Outside its windows a service is shown with what is said meanwhile. */
  async run(code: string): Promise<Result<ServiceDetail>> {
    const live = await this.published.getLive(code);
    if (!live.ok) return live;
    const { definition, detail } = live.value;
    const opening = openingOn(definition, bangkokDay(this.clock.now()));
    if (opening.open) return ok(detail);
    const { open: _, ...closed } = opening;
    return ok({ ...detail, closed });
  }
}
