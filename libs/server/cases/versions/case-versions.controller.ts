import { Body, Controller, Param } from '@nestjs/common';
import { type MoveCasesBody, versionRoutes as routes } from '#contracts/admin';
import { CurrentUser, Handle, type SessionUser, unwrap } from '#platform/http';
import { MoveCases } from './move-cases.command.js';
import { ReadOpenCases } from './open-cases.query.js';

/** What a new version means for the cases that are open, and how much services are used. */
@Controller()
export class CaseVersionsController {
  constructor(
    private readonly reading: ReadOpenCases,
    private readonly moving: MoveCases,
  ) {}

  @Handle(routes.openCases)
  openCases(@Param('code') code: string) {
    return this.reading.standings(code);
  }

  @Handle(routes.moveCases)
  async moveCases(
    @Param('code') code: string,
    @Body() body: MoveCasesBody,
    @CurrentUser() user: SessionUser,
  ) {
    return unwrap(await this.moving.run(code, body, user));
  }

  @Handle(routes.usage)
  async usage() {
    return { items: await this.reading.usage() };
  }
}
