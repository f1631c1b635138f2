import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { ServerSettings } from '#platform/config';
import { dataSourceOptions } from './data-source.js';
import { TransactionRunner } from './transaction.js';

/** What sets a short-lived command apart from a process that serves. */
export interface CommandConnection {
  /** A command may work on whole tables, which takes longer than an answer to a citizen may. */
  readonly statementTimeoutMs: number;
}

const retryDelayMs = 1_000;

/** The database of a process; features add their entities with `TypeOrmModule.forFeature`. */
@Global()
@Module({})
export class DatabaseModule {
  /** A process that serves waits for a database that is away when it starts; a command fails at once. */
  static forRoot({ database }: ServerSettings, name: string, command?: CommandConnection): DynamicModule {
    const { url, poolSize } = database;
    const options = dataSourceOptions({ url, entities: [], poolSize, name, ...command });
    const retryAttempts = command ? 0 : Number.MAX_SAFE_INTEGER;
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({
          ...options,
          autoLoadEntities: true,
          retryAttempts,
          retryDelay: retryDelayMs,
        }),
      ],
      providers: [TransactionRunner],
      exports: [TransactionRunner],
    };
  }
}
