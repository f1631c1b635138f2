import { Body, Controller, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import {
  type ExportQuery,
  type InboxChanges,
  type InboxFilters,
  type InboxPage,
  type InboxQuery,
  type ReadBody,
  type Workload,
  inboxLiveRoutes as live,
  inboxRoutes as routes,
} from '#contracts/inbox';
import { CurrentUser, Handle, type SessionUser, unwrap } from '#platform/http';
import { contentDisposition } from '#server/files';
import { ExportInbox } from './export-inbox.query.js';
import { ListInboxChanges } from './inbox-changes.query.js';
import { ListInboxFilters } from './inbox-filters.query.js';
import { ListInbox } from './list-inbox.query.js';
import { MarkRead } from './mark-read.command.js';
import { ViewWorkload } from './workload.query.js';

/** One inbox over all services. */
@Controller()
export class InboxController {
  constructor(
    private readonly inbox: ListInbox,
    private readonly choices: ListInboxFilters,
    private readonly listChanges: ListInboxChanges,
    private readonly marks: MarkRead,
    private readonly loads: ViewWorkload,
    private readonly exports: ExportInbox,
  ) {}

  @Handle(routes.list)
  async list(@Query() query: InboxQuery, @CurrentUser() user: SessionUser): Promise<InboxPage> {
    return unwrap(await this.inbox.run(query, user));
  }

  @Handle(routes.filters)
  filters(@CurrentUser() user: SessionUser): Promise<InboxFilters> {
    return this.choices.run(user);
  }

  @Handle(live.changes)
  changes(@Query() query: { since?: string }, @CurrentUser() user: SessionUser): Promise<InboxChanges> {
    return this.listChanges.run(query.since, user);
  }

  @Handle(live.read)
  read(@Body() body: ReadBody, @CurrentUser() user: SessionUser): Promise<{ marked: number }> {
    return this.marks.run(body, user);
  }

  @Handle(live.workload)
  async workload(@CurrentUser() user: SessionUser): Promise<Workload> {
    return unwrap(await this.loads.run(user));
  }

  @Handle(live.export)
  async export(
    @Query() query: ExportQuery,
    @CurrentUser() user: SessionUser,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, text } = unwrap(await this.exports.run(query, user));
    await reply
      .headers({
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': contentDisposition('attachment', name),
      })
      .send(text);
  }
}
