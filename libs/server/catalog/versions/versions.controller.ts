import { Body, Controller, Param, Query } from '@nestjs/common';
import { type DiffQuery, type SchemaImportBody, versionRoutes as routes } from '#contracts/admin';
import { CurrentUser, Handle, unwrap } from '#platform/http';
import type { Designer } from '../drafts.command.js';
import { Versions } from './versions.command.js';

/** Versions of a service as administrators read and compare them. */
@Controller()
export class VersionsController {
  constructor(private readonly versions: Versions) {}

  @Handle(routes.version)
  async version(@Param('code') code: string, @Param('version') version: number) {
    return unwrap(await this.versions.get(code, Number(version)));
  }

  @Handle(routes.restore)
  async restore(
    @Param('code') code: string,
    @Param('version') version: number,
    @Body() { expectedRevision }: { expectedRevision?: number },
    @CurrentUser() user: Designer,
  ) {
    return unwrap(await this.versions.restore(code, Number(version), user, expectedRevision));
  }

  @Handle(routes.diff)
  async diff(@Param('code') code: string, @Query() query: DiffQuery) {
    return unwrap(await this.versions.diff(code, query));
  }

  @Handle(routes.importSchema)
  async importSchema(@Body() body: SchemaImportBody, @CurrentUser() user: Designer) {
    return unwrap(await this.versions.importSchema(body, user));
  }
}
