import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Result } from '#core/result';
import { TransactionRunner } from '#platform/database';
import { Outbox } from '#platform/queue';
import { CaseActivity } from './case-activity.js';

/** Transactions that change cases: after each, the relay is woken and what is kept in memory counts as old. */
@Injectable()
export class CaseChanges {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly outbox: Outbox,
    private readonly activity: CaseActivity,
  ) {}

  run<T>(work: (manager: EntityManager) => Promise<Result<T>>): Promise<Result<T>> {
    return this.announcing(() => this.transactions.run(work));
  }

  /** The same for work that brings its own commit. */
  async announcing<T>(work: () => Promise<T>): Promise<T> {
    const done = await work();
    this.activity.happened();
    this.outbox.poke();
    return done;
  }
}
