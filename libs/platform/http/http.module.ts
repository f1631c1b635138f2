import {
  type DynamicModule,
  Global,
  Inject,
  type InjectionToken,
  Injectable,
  Module,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { APP_FILTER, APP_GUARD, DiscoveryModule } from '@nestjs/core';
import pg from 'pg';
import type { ServerSettings } from '#platform/config';
import { AccessGuard } from './access.guard.js';
import { HTTP_SETTINGS } from './http-settings.js';
import { LimitGuard } from './limit.guard.js';
import { Metrics } from './metrics.js';
import type { OpenApiOptions } from './open-api.js';
import { type OperatorRoutes, createOperatorController } from './operator.controller.js';
import { ProblemFilter } from './problem.filter.js';
import { RateLimits } from './rate-limits.js';
import { PROBES, type Probe, Readiness } from './readiness.js';
import { RequestGuard } from './request.guard.js';
import { RouteTable } from './route-table.js';

export interface HttpModuleOptions {
  readonly settings: ServerSettings;
  readonly operator: OperatorRoutes;
  readonly openApi: OpenApiOptions;
  /** Providers that implement `Probe`, asked by the readiness check beside the database. */
  readonly probes?: readonly InjectionToken<Probe>[];
}

const CONNECTIONS = Symbol('sala.http-connections');
const connectionLimit = 2;
const connectTimeoutMs = 3000;
const answerTimeoutMs = 5000;

@Injectable()
class Connections implements OnApplicationShutdown {
  constructor(@Inject(CONNECTIONS) private readonly pool: pg.Pool) {}

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

const openPool = (connectionString: string): pg.Pool => {
  const pool = new pg.Pool({
    connectionString,
    max: connectionLimit,
    connectionTimeoutMillis: connectTimeoutMs,
    query_timeout: answerTimeoutMs,
    keepAlive: true,
    application_name: 'sala-limits',
  });
  pool.on('error', () => undefined);
  return pool;
};

/** Everything that stands between the network and a controller. Needs a `SessionReader`, which identity provides. */
@Global()
@Module({})
export class HttpModule {
  static forRoot({ settings, operator, openApi, probes = [] }: HttpModuleOptions): DynamicModule {
    return {
      module: HttpModule,
      imports: [DiscoveryModule],
      controllers: [createOperatorController(operator, openApi)],
      providers: [
        RouteTable,
        Metrics,
        Readiness,
        Connections,
        { provide: HTTP_SETTINGS, useValue: settings.http },
        { provide: CONNECTIONS, useFactory: () => openPool(settings.database.url) },
        { provide: RateLimits, inject: [CONNECTIONS], useFactory: (pool: pg.Pool) => new RateLimits(pool) },
        {
          provide: PROBES,
          inject: [CONNECTIONS, ...probes],
          useFactory: (pool: pg.Pool, ...others: Probe[]) => [databaseProbe(pool), ...others],
        },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: LimitGuard },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: RequestGuard },
      ],
      exports: [HTTP_SETTINGS, Metrics, RateLimits, RouteTable],
    };
  }
}

const databaseProbe = (pool: pg.Pool): Probe => ({ name: 'database', check: () => pool.query('select 1') });
