import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { ServerSettings } from '#platform/config';

/** The address that people use, for what leaves the web: papers and mail. */
export class PublicAddress {
  constructor(private readonly origin: string) {}

  /** @param path begins with `/` */
  of(path: string): string {
    return new URL(path, this.origin).href;
  }
}

@Global()
@Module({})
export class PublicAddressModule {
  static forRoot({ http }: Pick<ServerSettings, 'http'>): DynamicModule {
    return {
      module: PublicAddressModule,
      providers: [{ provide: PublicAddress, useValue: new PublicAddress(http.publicUrl) }],
      exports: [PublicAddress],
    };
  }
}
