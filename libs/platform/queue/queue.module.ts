import { type DynamicModule, Global, Module, type Provider } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import type { ServerSettings } from '#platform/config';
import { openBackend } from './backend.js';
import { OUTBOX_POOL, OutboxConnections, openOutboxPool } from './connections.js';
import { DeadLetters } from './dead-letters.js';
import { JobRegistry } from './job-registry.js';
import { JobRunner } from './job-runner.js';
import { Outbox } from './outbox.js';
import { OutboxRelay } from './outbox-relay.js';
import { OutboxSweep } from './outbox-sweep.js';
import { QueueProbe } from './queue-probe.js';
import { BACKEND, QUEUE_DATABASE_URL, REDIS_URL, REQUIRED_JOBS } from './tokens.js';

const apiConnections = 2;
const workerConnections = 6;

const common = (settings: ServerSettings, connections: number): Provider[] => [
  Outbox,
  OutboxConnections,
  DeadLetters,
  { provide: OUTBOX_POOL, useFactory: () => openOutboxPool(settings.database.url, connections) },
];

/** The outbox and the queue behind it. */
@Global()
@Module({})
export class QueueModule {
  /** For processes that only add work. */
  static forApi(settings: ServerSettings): DynamicModule {
    return {
      module: QueueModule,
      providers: [
        ...common(settings, apiConnections),
        QueueProbe,
        { provide: REDIS_URL, useValue: settings.redis.url },
      ],
      exports: [Outbox, DeadLetters, QueueProbe],
    };
  }

  /** For processes that also do it: relay, workers, timers. Handlers are found by their `@HandlesJob`; `required` names kinds that must have one. */
  static forWorker(settings: ServerSettings, required: readonly string[] = []): DynamicModule {
    return {
      module: QueueModule,
      imports: [DiscoveryModule],
      providers: [
        ...common(settings, workerConnections),
        JobRegistry,
        OutboxRelay,
        JobRunner,
        OutboxSweep,
        { provide: BACKEND, useFactory: () => openBackend(settings) },
        { provide: QUEUE_DATABASE_URL, useValue: settings.database.url },
        { provide: REQUIRED_JOBS, useValue: required },
      ],
      exports: [Outbox, DeadLetters],
    };
  }
}
