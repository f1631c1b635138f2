import {
  type DynamicModule,
  Global,
  Inject,
  Injectable,
  Module,
  type OnApplicationShutdown,
} from '@nestjs/common';
import pg from 'pg';
import type { ServerSettings } from '#platform/config';
import { Clock, FixedClock, SystemClock } from './clock/clock.js';
import { DiskFileStore } from './files/disk-file-store.js';
import { FileStore } from './files/file-store.js';
import { S3FileStore } from './files/s3-file-store.js';
import { MailChannel } from './mail/mail-channel.js';
import { MailSink } from './mail/mail-sink.js';
import { SmtpMailChannel } from './mail/smtp-mail-channel.js';

const SINK_POOL = Symbol('sala.mail-sink-pool');
const connectTimeoutMs = 5000;
const answerTimeoutMs = 8000;

const openSinkPool = (connectionString: string): pg.Pool => {
  const pool = new pg.Pool({
    connectionString,
    max: 1,
    connectionTimeoutMillis: connectTimeoutMs,
    query_timeout: answerTimeoutMs,
    keepAlive: true,
    application_name: 'sala-mail',
  });
  pool.on('error', () => undefined);
  return pool;
};

@Injectable()
class SinkConnections implements OnApplicationShutdown {
  constructor(@Inject(SINK_POOL) private readonly pool: pg.Pool) {}

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

const chooseMail = ({ mail, http }: ServerSettings, sink: MailSink): MailChannel =>
  mail.smtpUrl === null ? sink : new SmtpMailChannel(mail.smtpUrl, new URL(http.publicUrl).hostname);

const chooseStore = ({ storage }: ServerSettings): FileStore =>
  storage.kind === 's3' ? new S3FileStore(storage) : new DiskFileStore(storage.folder);

/** The ways out of the system, each the one that the operator set. */
@Global()
@Module({})
export class ChannelsModule {
  static forRoot(settings: ServerSettings): DynamicModule {
    return {
      module: ChannelsModule,
      providers: [
        SinkConnections,
        { provide: SINK_POOL, useFactory: () => openSinkPool(settings.database.url) },
        {
          provide: Clock,
          useFactory: () =>
            settings.clock.fixedAt === null ? new SystemClock() : new FixedClock(settings.clock.fixedAt),
        },
        {
          provide: MailSink,
          inject: [SINK_POOL, Clock],
          useFactory: (pool: pg.Pool, clock: Clock) => new MailSink(pool, clock),
        },
        {
          provide: MailChannel,
          inject: [MailSink],
          useFactory: (sink: MailSink) => chooseMail(settings, sink),
        },
        { provide: FileStore, useFactory: () => chooseStore(settings) },
      ],
      exports: [Clock, MailChannel, MailSink, FileStore],
    };
  }
}
