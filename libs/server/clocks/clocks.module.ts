import { Module } from '@nestjs/common';
import { CasesModule } from '#server/cases';
import { CatalogModule } from '#server/catalog';
import { FireTimers } from './fire-timers.command.js';
import { RecomputeClocks } from './recompute-clocks.command.js';
import { ReleaseIdle } from './release-idle.command.js';
import { TickClocks } from './tick-clocks.command.js';

const commands = [FireTimers, RecomputeClocks, ReleaseIdle, TickClocks];

/** For the worker: what happens to cases by the passing of time. */
@Module({ imports: [CasesModule, CatalogModule], providers: commands, exports: commands })
export class ClocksModule {}
