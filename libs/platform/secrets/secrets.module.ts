import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { ServerSettings } from '#platform/config';
import { Secrets } from './secrets.js';

/** Gives every feature the one `Secrets` of the installation. */
@Global()
@Module({})
export class SecretsModule {
  static forRoot({ secrets }: Pick<ServerSettings, 'secrets'>): DynamicModule {
    return {
      module: SecretsModule,
      providers: [{ provide: Secrets, useValue: new Secrets(secrets.key) }],
      exports: [Secrets],
    };
  }
}
