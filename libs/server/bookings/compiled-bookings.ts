import { compileBooking, type CompiledBooking } from '#core/bookings';
import { oncePer } from '#core/memo';
import { type Result, fail, ok, problem } from '#core/result';
import type { PublishedService } from '#server/catalog';

const bookingsOf = oncePer(
  ({ definition }: PublishedService) =>
    new Map((definition.bookings ?? []).map((booking) => [booking.id, compileBooking(definition, booking)])),
);

/** A booking of a published service, compiled once. Refuses `booking.not-found`. */
export const findBooking = (service: PublishedService, id: string): Result<CompiledBooking> => {
  const found = bookingsOf(service).get(id);
  return found ? ok(found) : fail(problem('booking.not-found', 'ไม่พบการจองนี้', 'There is no such booking'));
};

/** A booking that the gate has seen to: it must be there. */
export const getBooking = (service: PublishedService, id: string): CompiledBooking => {
  const found = bookingsOf(service).get(id);
  if (!found) throw new Error(`${service.code}@${service.version} has no booking ${id}`);
  return found;
};
