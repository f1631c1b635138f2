import { Module } from '@nestjs/common';
import { AuditModule } from '#server/audit';
import { CasesModule } from '#server/cases';
import { CatalogModule } from '#server/catalog';
import { CaseEntries } from './case-entries.js';
import { ReadEntries } from './entries.query.js';
import { EntrySafe } from './entry-safe.js';
import { ExpireEntries } from './expire-entries.job.js';
import { UniqueFiling } from './guard-filing.js';
import { LookUpEntry } from './look-up.query.js';
import { RegisterBook } from './register-book.js';
import { RegisterEffects } from './register-effects.js';
import { RegistersController } from './registers.controller.js';
import { UniqueKeys } from './unique-keys.js';

const shared = [CaseEntries, EntrySafe, RegisterBook, RegisterEffects, UniqueFiling, UniqueKeys];

/** Registers, for every process in which cases move. */
@Module({
  imports: [AuditModule, CasesModule, CatalogModule],
  providers: [...shared, LookUpEntry, ReadEntries],
  exports: [...shared, LookUpEntry, ReadEntries],
})
export class RegistersModule {}

/** Registers over HTTP. For the api alone. */
@Module({ imports: [RegistersModule], controllers: [RegistersController] })
export class RegistersHttpModule {}

/** What time does to entries. For the worker alone. */
@Module({
  imports: [RegistersModule, CatalogModule],
  providers: [ExpireEntries],
  exports: [ExpireEntries],
})
export class RegisterJobsModule {}
