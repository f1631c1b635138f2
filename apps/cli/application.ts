import { type DynamicModule, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import 'reflect-metadata';
import { ChannelsModule } from '#platform/channels';
import type { ServerSettings } from '#platform/config';
import { DatabaseModule } from '#platform/database';
import { CatalogModule } from '#server/catalog';
import { IdentityModule } from '#server/identity';
import { OfficersModule } from '#server/organisation';
import { withServer } from './embedded.js';

const statementTimeoutMs = 600_000;

/** The features that commands use. */
@Module({})
class CommandModule {
  static forRoot(settings: ServerSettings): DynamicModule {
    return {
      module: CommandModule,
      imports: [
        DatabaseModule.forRoot(settings, 'sala-cli', { statementTimeoutMs }),
        ChannelsModule.forRoot(settings),
        CatalogModule,
        IdentityModule,
        OfficersModule,
      ],
    };
  }
}

/** Runs a command's work with the server's features at hand, without HTTP, and closes everything after it. */
export const withApplication = <T>(
  work: (application: INestApplicationContext, settings: ServerSettings) => Promise<T>,
): Promise<T> =>
  withServer(async (settings) => {
    const application = await NestFactory.createApplicationContext(CommandModule.forRoot(settings), {
      logger: ['error', 'fatal'],
      abortOnError: false,
    });
    try {
      return await work(application, settings);
    } finally {
      await application.close();
    }
  });
