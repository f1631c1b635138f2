import { Body, Controller, Param } from '@nestjs/common';
import {
  type AbsenceBody,
  type CalendarFacts,
  type CouncilFacts,
  type DivisionsBody,
  type NewOfficer,
  type OfficerFacts,
  councilRoutes,
  officerRoutes,
} from '#contracts/organisation';
import { CurrentUser, Handle, type SessionUser, unwrap } from '#platform/http';
import { EditCouncil } from './edit-council.command.js';
import { ManageAbsences } from './manage-absences.command.js';
import { ManageOfficers } from './manage-officers.command.js';
import { MapDivisions } from './map-divisions.command.js';
import { roleViews } from './role-views.js';

/** The people of the council, its divisions, its calendar. */
@Controller()
export class OrganisationController {
  constructor(
    private readonly officers: ManageOfficers,
    private readonly absences: ManageAbsences,
    private readonly council: EditCouncil,
    private readonly divisions: MapDivisions,
  ) {}

  @Handle(officerRoutes.list)
  async listOfficers() {
    return { items: await this.officers.list(), roles: roleViews };
  }

  @Handle(officerRoutes.create)
  async createOfficer(@Body() body: NewOfficer, @CurrentUser() user: SessionUser) {
    return unwrap(await this.officers.create(user, body));
  }

  @Handle(officerRoutes.change)
  async changeOfficer(@Param('id') id: string, @Body() body: OfficerFacts, @CurrentUser() user: SessionUser) {
    return unwrap(await this.officers.change(user, id, body));
  }

  @Handle(officerRoutes.disable)
  async disableOfficer(@Param('id') id: string, @CurrentUser() user: SessionUser) {
    return unwrap(await this.officers.disable(user, id));
  }

  @Handle(officerRoutes.enable)
  async enableOfficer(@Param('id') id: string, @CurrentUser() user: SessionUser) {
    return unwrap(await this.officers.enable(user, id));
  }

  @Handle(officerRoutes.resetPassword)
  async resetPassword(@Param('id') id: string, @CurrentUser() user: SessionUser) {
    return unwrap(await this.officers.resetPassword(user, id));
  }

  @Handle(officerRoutes.changePassword)
  async changePassword(@Body() body: { current: string; next: string }, @CurrentUser() user: SessionUser) {
    unwrap(await this.officers.changePassword(user.id, body));
  }

  @Handle(officerRoutes.absences)
  listAbsences(@CurrentUser() user: SessionUser) {
    return this.absences.list(user);
  }

  @Handle(officerRoutes.addAbsence)
  async addAbsence(@Body() body: AbsenceBody, @CurrentUser() user: SessionUser) {
    return unwrap(await this.absences.add(user, body));
  }

  @Handle(officerRoutes.removeAbsence)
  async removeAbsence(@Param('id') id: string, @CurrentUser() user: SessionUser) {
    unwrap(await this.absences.remove(user, id));
  }

  @Handle(councilRoutes.get)
  getCouncil() {
    return this.council.profile();
  }

  @Handle(councilRoutes.put)
  async putCouncil(
    @Body() body: { revision: string; council: CouncilFacts },
    @CurrentUser() user: SessionUser,
  ) {
    return unwrap(await this.council.saveProfile(user, body));
  }

  @Handle(councilRoutes.calendar)
  getCalendar() {
    return this.council.calendar();
  }

  @Handle(councilRoutes.putCalendar)
  async putCalendar(
    @Body() body: { revision: string; calendar: CalendarFacts },
    @CurrentUser() user: SessionUser,
  ) {
    return unwrap(await this.council.saveCalendar(user, body));
  }

  @Handle(councilRoutes.divisions)
  listDivisions() {
    return this.divisions.list();
  }

  @Handle(councilRoutes.putDivisions)
  async putDivisions(@Body() body: DivisionsBody, @CurrentUser() user: SessionUser) {
    return unwrap(await this.divisions.save(user, body));
  }
}
