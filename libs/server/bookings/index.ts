export { BookingJobsModule, BookingsHttpModule, BookingsModule } from './bookings.module.js';
export { LapseHolds } from './lapse-holds.job.js';
