import { Body, Controller, Param } from '@nestjs/common';
import {
  type PlanBody,
  type ProposeBody,
  type Publication,
  type PublishingSetting,
  publicationRoutes as routes,
} from '#contracts/admin';
import { CurrentUser, Handle, unwrap } from '#platform/http';
import type { Result } from '#core/result';
import type { Designer } from '../drafts.command.js';
import { PlanPublication } from './plan-publication.command.js';
import { ViewPublication } from './publication.query.js';
import { SetPublishing } from './publishing-setting.command.js';
import { RetireService } from './retire-service.command.js';

/** The way of a service to the public: plans, approvals, retirement. */
@Controller()
export class PublicationController {
  constructor(
    private readonly view: ViewPublication,
    private readonly planning: PlanPublication,
    private readonly retiring: RetireService,
    private readonly settings: SetPublishing,
  ) {}

  @Handle(routes.publication)
  async publication(@Param('code') code: string, @CurrentUser() user: Designer) {
    return unwrap(await this.view.run(code, user));
  }

  @Handle(routes.propose)
  async propose(@Param('code') code: string, @Body() body: ProposeBody, @CurrentUser() user: Designer) {
    return this.after(await this.planning.propose(code, body, user), code, user);
  }

  @Handle(routes.approve)
  async approve(@Param('code') code: string, @Body() body: PlanBody, @CurrentUser() user: Designer) {
    return this.after(await this.planning.approve(code, body, user), code, user);
  }

  @Handle(routes.cancel)
  async cancel(@Param('code') code: string, @Body() body: PlanBody, @CurrentUser() user: Designer) {
    return this.after(await this.planning.cancel(code, body, user), code, user);
  }

  @Handle(routes.reopen)
  async reopen(@Param('code') code: string, @CurrentUser() user: Designer) {
    return this.after(await this.retiring.reopen(code, user), code, user);
  }

  @Handle(routes.setting)
  setting() {
    return this.settings.get();
  }

  @Handle(routes.putSetting)
  async putSetting(@Body() body: PublishingSetting, @CurrentUser() user: Designer) {
    return unwrap(await this.settings.put(body, user));
  }

  private async after(done: Result<null>, code: string, user: Designer): Promise<Publication> {
    unwrap(done);
    return unwrap(await this.view.run(code, user));
  }
}
