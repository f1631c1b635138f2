import { type DynamicModule, Module } from '@nestjs/common';
import { PublicAddressModule } from '#platform/address';
import { ChannelsModule } from '#platform/channels';
import type { ServerSettings } from '#platform/config';
import { DatabaseModule } from '#platform/database';
import { QueueModule } from '#platform/queue';
import { SecretsModule } from '#platform/secrets';
import { BookingJobsModule } from '#server/bookings';
import { EffectsCheckedModule, effectJobNames } from '#server/cases';
import { CatalogJobsModule } from '#server/catalog';
import { ClocksModule } from '#server/clocks';
import { FilesJobsModule } from '#server/files';
import { DocumentJobsModule } from '#server/documents';
import { IdentityJobsModule } from '#server/identity';
import { InboxJobsModule } from '#server/inbox';
import { NoticesModule } from '#server/notices';
import { NotificationJobsModule } from '#server/notifications';
import { PaymentsModule } from '#server/payments';
import { RegisterJobsModule } from '#server/registers';

/** The process without HTTP: outbox relay, effects, timers, housekeeping. */
@Module({})
export class WorkerModule {
  static forRoot(settings: ServerSettings): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        DatabaseModule.forRoot(settings, 'sala-worker'),
        SecretsModule.forRoot(settings),
        ChannelsModule.forRoot(settings),
        PublicAddressModule.forRoot(settings),
        QueueModule.forWorker(settings, effectJobNames),
        EffectsCheckedModule,
        CatalogJobsModule,
        ClocksModule,
        FilesJobsModule,
        IdentityJobsModule,
        InboxJobsModule,
        NotificationJobsModule,
        BookingJobsModule,
        RegisterJobsModule,
        DocumentJobsModule,
        PaymentsModule,
        NoticesModule,
      ],
    };
  }
}
