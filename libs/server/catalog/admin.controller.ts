import { Body, Controller, Param, Query } from '@nestjs/common';
import {
  type DefinitionFile,
  type ImportBody,
  type PublishBody,
  type RetireBody,
  type SimulationBody,
  adminRoutes as routes,
} from '#contracts/admin';
import { CurrentUser, Handle, unwrap } from '#platform/http';
import { type Designer, Drafts } from './drafts.command.js';
import { ListDesigns } from './list-designs.query.js';
import { RetireService } from './publication/retire-service.command.js';

/** What administrators do with definitions. */
@Controller()
export class AdminController {
  constructor(
    private readonly drafts: Drafts,
    private readonly retiring: RetireService,
    private readonly designs: ListDesigns,
  ) {}

  @Handle(routes.designs)
  async listDesigns() {
    return { items: await this.designs.run() };
  }

  @Handle(routes.parts)
  async parts() {
    return { items: await this.designs.listParts() };
  }

  @Handle(routes.getDraft)
  async getDraft(@Param('code') code: string) {
    return unwrap(await this.drafts.get(code));
  }

  @Handle(routes.putDraft)
  async putDraft(
    @Param('code') code: string,
    @Body() body: { file: DefinitionFile; expectedRevision?: number },
    @CurrentUser() user: Designer,
  ) {
    return unwrap(await this.drafts.save(code, body.file, user, body.expectedRevision));
  }

  @Handle(routes.check)
  async check(@Param('code') code: string) {
    return unwrap(await this.drafts.check(code));
  }

  @Handle(routes.simulate)
  async simulate(@Param('code') code: string, @Body() body: SimulationBody) {
    return unwrap(await this.drafts.simulate(code, body));
  }

  @Handle(routes.publish)
  async publish(@Param('code') code: string, @Body() body: PublishBody, @CurrentUser() user: Designer) {
    return unwrap(await this.drafts.publish(code, body, user));
  }

  @Handle(routes.retire)
  async retire(@Param('code') code: string, @Body() body: RetireBody, @CurrentUser() user: Designer) {
    unwrap(await this.retiring.run(code, body, user));
  }

  @Handle(routes.versions)
  async versions(@Param('code') code: string) {
    return unwrap(await this.drafts.listVersions(code));
  }

  @Handle(routes.export)
  async export(@Param('code') code: string, @Query() { version }: { version?: number }) {
    return unwrap(await this.drafts.export(code, version));
  }

  @Handle(routes.import)
  async import(@Body() file: ImportBody, @CurrentUser() user: Designer) {
    return unwrap(await this.drafts.import(file, user));
  }
}
