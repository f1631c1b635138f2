import { Body, Controller, Param } from '@nestjs/common';
import { type InboxView, type ViewBody, viewRoutes as routes } from '#contracts/inbox';
import { CurrentUser, Handle, type SessionUser, unwrap } from '#platform/http';
import { SavedViews } from './saved-views.js';

/** Saved lists. */
@Controller()
export class ViewsController {
  constructor(private readonly views: SavedViews) {}

  @Handle(routes.list)
  list(@CurrentUser() user: SessionUser): Promise<{ items: InboxView[] }> {
    return this.views.list(user);
  }

  @Handle(routes.create)
  async create(@Body() body: ViewBody, @CurrentUser() user: SessionUser): Promise<InboxView> {
    return unwrap(await this.views.create(body, user));
  }

  @Handle(routes.change)
  async change(
    @Param('view') id: string,
    @Body() body: ViewBody,
    @CurrentUser() user: SessionUser,
  ): Promise<InboxView> {
    return unwrap(await this.views.change(id, body, user));
  }

  @Handle(routes.remove)
  async remove(@Param('view') id: string, @CurrentUser() user: SessionUser): Promise<void> {
    unwrap(await this.views.remove(id, user));
  }

  @Handle(routes.restore)
  async restore(@Param('view') id: string, @CurrentUser() user: SessionUser): Promise<InboxView> {
    return unwrap(await this.views.restore(id, user));
  }
}
