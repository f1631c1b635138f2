import { Controller, Query } from '@nestjs/common';
import { type InboxFilters, type InboxPage, type InboxQuery, inboxRoutes as routes } from '#contracts/inbox';
import { CurrentUser, Handle, type SessionUser, unwrap } from '#platform/http';
import { ListInboxFilters } from './inbox-filters.query.js';
import { ListInbox } from './list-inbox.query.js';

/** One inbox over all services. */
@Controller()
export class InboxController {
  constructor(
    private readonly inbox: ListInbox,
    private readonly choices: ListInboxFilters,
  ) {}

  @Handle(routes.list)
  async list(@Query() query: InboxQuery, @CurrentUser() user: SessionUser): Promise<InboxPage> {
    return unwrap(await this.inbox.run(query, user));
  }

  @Handle(routes.filters)
  filters(@CurrentUser() user: SessionUser): Promise<InboxFilters> {
    return this.choices.run(user);
  }
}
