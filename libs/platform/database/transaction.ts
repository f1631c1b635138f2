import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Problem, Result } from '#core/result';
import { isCollision } from './errors.js';

const attempts = 3;

/** Carries a refusal out of TypeORM's transaction, so that it rolls back. */
class Refusal extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super('refused');
  }
}

/** The one way to write: everything that belongs together in one transaction. */
@Injectable()
export class TransactionRunner {
  constructor(private readonly database: DataSource) {}

  /**
   * Commits when the work succeeds; rolls back when it is refused or throws. Work that collides with another
   * transaction is done again, three times at most, so it must have no effect outside of its manager.
   */
  async run<T>(work: (manager: EntityManager) => Promise<Result<T>>): Promise<Result<T>> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(work);
      } catch (error) {
        if (!isCollision(error) || attempt === attempts) throw error;
      }
    }
  }

  private async once<T>(work: (manager: EntityManager) => Promise<Result<T>>): Promise<Result<T>> {
    try {
      return await this.database.transaction(async (manager) => {
        const result = await work(manager);
        if (!result.ok) throw new Refusal(result.problems);
        return result;
      });
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, problems: error.problems };
      throw error;
    }
  }
}
