import { type DynamicModule, Module } from '@nestjs/common';
import { ProblemDetails } from '#contracts/common';
import { healthRoutes } from '#contracts/health';
import { PublicAddressModule } from '#platform/address';
import { ChannelsModule } from '#platform/channels';
import type { ServerSettings } from '#platform/config';
import { DatabaseModule } from '#platform/database';
import { HttpModule } from '#platform/http';
import { QueueModule, QueueProbe } from '#platform/queue';
import { SecretsModule } from '#platform/secrets';
import { BookingsHttpModule } from '#server/bookings';
import { CasesHttpModule, EffectsCheckedModule } from '#server/cases';
import { CatalogHttpModule } from '#server/catalog';
import { DocumentsHttpModule } from '#server/documents';
import { UploadModule } from '#server/files';
import { SignInModule } from '#server/identity';
import { InboxModule } from '#server/inbox';
import { NotificationsModule } from '#server/notifications';
import { NoticesHttpModule } from '#server/notices';
import { OrganisationModule } from '#server/organisation';
import { PaymentsHttpModule } from '#server/payments';
import { RegistersHttpModule } from '#server/registers';
import { SubmissionsHttpModule } from '#server/submissions';

/** The HTTP process: every feature that has routes. */
@Module({})
export class ApiModule {
  static forRoot(settings: ServerSettings): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        DatabaseModule.forRoot(settings, 'sala-api'),
        SecretsModule.forRoot(settings),
        ChannelsModule.forRoot(settings),
        PublicAddressModule.forRoot(settings),
        QueueModule.forApi(settings),
        HttpModule.forRoot({
          settings,
          operator: healthRoutes,
          openApi: { title: 'Sala', version: '1', problem: ProblemDetails },
          probes: [QueueProbe],
        }),
        SignInModule,
        CatalogHttpModule,
        UploadModule,
        SubmissionsHttpModule,
        CasesHttpModule,
        EffectsCheckedModule,
        InboxModule,
        NotificationsModule,
        BookingsHttpModule,
        RegistersHttpModule,
        DocumentsHttpModule,
        PaymentsHttpModule,
        NoticesHttpModule,
        OrganisationModule,
      ],
    };
  }
}
