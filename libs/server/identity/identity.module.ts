import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SessionReader } from '#platform/http';
import { DivisionEntity } from './division.entity.js';
import { Divisions } from './divisions.js';
import { Absences } from './absences.js';
import { OfficerAccounts } from './officer-accounts.js';
import { OfficerDirectory } from './officer-directory.js';
import { OfficerEntity } from './officer.entity.js';
import { SessionCookie } from './session-cookie.js';
import { SessionController } from './session.controller.js';
import { SessionPrune } from './session-prune.js';
import { Sessions } from './sessions.js';
import { SignIn } from './sign-in.command.js';
import { ViewSession } from './view-session.query.js';

export const identityEntities = [OfficerEntity, DivisionEntity];

const people = [Absences, Divisions, OfficerAccounts, OfficerDirectory];

/** Officers and divisions, for every process. */
@Module({
  imports: [TypeOrmModule.forFeature(identityEntities)],
  providers: people,
  exports: [...people, TypeOrmModule],
})
export class IdentityModule {}

/** Signing in over HTTP; gives the platform its `SessionReader`. For the api alone. */
@Global()
@Module({
  imports: [IdentityModule],
  controllers: [SessionController],
  providers: [
    SessionCookie,
    Sessions,
    SignIn,
    ViewSession,
    { provide: SessionReader, useExisting: Sessions },
  ],
  exports: [SessionReader],
})
export class SignInModule {}

/** Housekeeping of sessions. For the worker alone. */
@Module({ providers: [SessionPrune] })
export class IdentityJobsModule {}
