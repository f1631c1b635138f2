import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { ServerSettings } from '#platform/config';
import { dataSourceOptions } from './data-source.js';
import { TransactionRunner } from './transaction.js';

/** The database of a process; features add their entities with `TypeOrmModule.forFeature`. */
@Global()
@Module({})
export class DatabaseModule {
  static forRoot({ database }: ServerSettings, name: string): DynamicModule {
    const options = dataSourceOptions({ url: database.url, entities: [], poolSize: database.poolSize, name });
    return {
      module: DatabaseModule,
      imports: [TypeOrmModule.forRoot({ ...options, autoLoadEntities: true })],
      providers: [TransactionRunner],
      exports: [TransactionRunner],
    };
  }
}
