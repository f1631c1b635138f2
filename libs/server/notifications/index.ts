export { NotificationJobsModule, NotificationsModule } from './notifications.module.js';
