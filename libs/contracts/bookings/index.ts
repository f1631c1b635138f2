export * from './bookings.js';
