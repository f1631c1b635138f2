import { Body, Controller, Param, Query } from '@nestjs/common';
import { type LookUpBody, registerRoutes as routes } from '#contracts/registers';
import { CurrentUser, Handle, type SessionUser, unwrap } from '#platform/http';
import { type EntriesQuery, ReadEntries } from './entries.query.js';
import { LookUpEntry } from './look-up.query.js';

/** Registers: looked up by who holds an entry, read by officers. */
@Controller()
export class RegistersController {
  constructor(
    private readonly lookUps: LookUpEntry,
    private readonly entries: ReadEntries,
  ) {}

  @Handle(routes.lookUp, { limit: 'look-ups' })
  async lookUp(@Param('code') code: string, @Param('register') register: string, @Body() body: LookUpBody) {
    return unwrap(await this.lookUps.run(code, register, body));
  }

  @Handle(routes.list)
  async list(@CurrentUser() user: SessionUser) {
    return { items: await this.entries.registers(user) };
  }

  @Handle(routes.entries)
  listEntries(
    @Param('register') register: string,
    @Query() query: EntriesQuery,
    @CurrentUser() user: SessionUser,
  ) {
    return this.entries.list(register, user, query);
  }

  @Handle(routes.entry)
  async entry(
    @Param('register') register: string,
    @Param('id') id: string,
    @CurrentUser() user: SessionUser,
  ) {
    return unwrap(await this.entries.view(register, id, user));
  }
}
