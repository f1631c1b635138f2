import { Body, Controller, Headers, Param } from '@nestjs/common';
import {
  type BulkBody,
  type BulkChoice,
  type BulkOffers,
  type BulkPreview,
  type BulkRun,
  bulkRoutes as routes,
} from '#contracts/bulk';
import { CurrentUser, Handle, type SessionUser, unwrap } from '#platform/http';
import { BulkRuns } from './bulk-runs.js';
import { OfferBulk } from './offer-bulk.query.js';
import { PreviewBulk } from './preview-bulk.query.js';
import { StartBulk } from './start-bulk.command.js';

/** One deed on many cases. */
@Controller()
export class BulkController {
  constructor(
    private readonly offering: OfferBulk,
    private readonly previews: PreviewBulk,
    private readonly bulk: StartBulk,
    private readonly runs: BulkRuns,
  ) {}

  @Handle(routes.offers)
  async offers(@Body() body: BulkChoice, @CurrentUser() user: SessionUser): Promise<BulkOffers> {
    return unwrap(await this.offering.run(body, user));
  }

  @Handle(routes.preview)
  async preview(@Body() body: BulkBody, @CurrentUser() user: SessionUser): Promise<BulkPreview> {
    return unwrap(await this.previews.run(body, user));
  }

  @Handle(routes.start)
  async start(
    @Body() body: BulkBody,
    @Headers('idempotency-key') key: string | undefined,
    @CurrentUser() user: SessionUser,
  ): Promise<BulkRun> {
    return unwrap(await this.bulk.run(body, key, user));
  }

  @Handle(routes.list)
  async list(@CurrentUser() user: SessionUser): Promise<{ items: BulkRun[] }> {
    return { items: await this.runs.list(user.id) };
  }

  @Handle(routes.get)
  async get(@Param('bulk') id: string, @CurrentUser() user: SessionUser): Promise<BulkRun> {
    return unwrap(await this.bulk.get(id, user));
  }

  @Handle(routes.stop)
  async stop(@Param('bulk') id: string, @CurrentUser() user: SessionUser): Promise<BulkRun> {
    return unwrap(await this.bulk.stop(id, user));
  }
}
