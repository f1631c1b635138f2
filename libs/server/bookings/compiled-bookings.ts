import { type CompiledBooking, compileBooking } from '#core/bookings';
import { type Result, fail, ok, problem } from '#core/result';
import type { PublishedService } from '#server/catalog';

const compiled = new WeakMap<PublishedService, ReadonlyMap<string, CompiledBooking>>();

const bookingsOf = (service: PublishedService): ReadonlyMap<string, CompiledBooking> => {
  const known = compiled.get(service);
  if (known) return known;
  const { definition } = service;
  const made = new Map(
    (definition.bookings ?? []).map((booking) => [booking.id, compileBooking(definition, booking)]),
  );
  compiled.set(service, made);
  return made;
};

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
