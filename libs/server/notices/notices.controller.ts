import { Body, Controller, Param, Query } from '@nestjs/common';
import { noticeRoutes as routes } from '#contracts/notices';
import { CurrentUser, Handle, type SessionUser, unwrap } from '#platform/http';
import { CaseNotices } from './case-notices.js';
import { ListNotices, type NoticesQuery } from './list-notices.query.js';

/** Public notices: for anyone, and for the officers of their cases. */
@Controller()
export class NoticesController {
  constructor(
    private readonly notices: ListNotices,
    private readonly ofCases: CaseNotices,
  ) {}

  @Handle(routes.list)
  async list(@Query() query: NoticesQuery) {
    return unwrap(await this.notices.run(query));
  }

  @Handle(routes.ofCase)
  async ofCase(@Param('id') id: string, @CurrentUser() user: SessionUser) {
    return { items: unwrap(await this.ofCases.list(id, user)) };
  }

  @Handle(routes.remove)
  async remove(
    @Param('id') id: string,
    @Param('notice') notice: string,
    @Body() { reason }: { reason: string },
    @CurrentUser() user: SessionUser,
  ) {
    unwrap(await this.ofCases.remove(id, notice, reason, user));
    return this.ofCase(id, user);
  }
}
