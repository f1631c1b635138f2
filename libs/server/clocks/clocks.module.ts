import { Module } from '@nestjs/common';
import { CasesModule } from '#server/cases';
import { FireTimers } from './fire-timers.command.js';

/** For the worker: what happens to cases by the passing of time. */
@Module({ imports: [CasesModule], providers: [FireTimers], exports: [FireTimers] })
export class ClocksModule {}
