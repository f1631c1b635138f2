import { type DynamicModule, Module } from '@nestjs/common';
import { adminRoutes } from '#contracts/admin';
import { caseRoutes } from '#contracts/cases';
import { catalogRoutes } from '#contracts/catalog';
import { fileRoutes } from '#contracts/files';
import { healthRoutes } from '#contracts/health';
import { inboxRoutes } from '#contracts/inbox';
import { sessionRoutes } from '#contracts/session';
import { submissionRoutes } from '#contracts/submissions';
import { trackingRoutes } from '#contracts/tracking';
import { ChannelsModule } from '#platform/channels';
import type { ServerSettings } from '#platform/config';
import { DatabaseModule } from '#platform/database';
import { HttpModule } from '#platform/http';
import { QueueModule, QueueProbe } from '#platform/queue';
import { SecretsModule } from '#platform/secrets';
import { AuditModule } from '#server/audit';
import { CasesModule } from '#server/cases';
import { CatalogModule } from '#server/catalog';
import { FilesModule } from '#server/files';
import { SignInModule } from '#server/identity';
import { InboxModule } from '#server/inbox';
import { NotificationsModule } from '#server/notifications';
import { SubmissionsModule } from '#server/submissions';

const routes = [
  ...Object.values(catalogRoutes),
  ...Object.values(fileRoutes),
  ...Object.values(submissionRoutes),
  ...Object.values(trackingRoutes),
  ...Object.values(sessionRoutes),
  ...Object.values(inboxRoutes),
  ...Object.values(caseRoutes),
  ...Object.values(adminRoutes),
  ...Object.values(healthRoutes),
];

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
        QueueModule.forApi(settings),
        HttpModule.forRoot({ settings, operator: healthRoutes, openApi: { title: 'Sala', routes }, probes: [QueueProbe] }),
        SignInModule,
        AuditModule,
        CatalogModule,
        FilesModule,
        SubmissionsModule,
        CasesModule,
        InboxModule,
        NotificationsModule,
      ],
    };
  }
}
