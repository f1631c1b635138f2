import type { BookingOffer } from '#contracts/bookings';
import type { ServiceDetail } from '#contracts/catalog';
import type { LookUp } from '#contracts/registers';
import type { ServiceDefinition } from '#core/definition';

type Register = NonNullable<ServiceDefinition['registers']>[number];
type Booking = NonNullable<ServiceDefinition['bookings']>[number];

/** What a form may ask besides the number: by which facts, and in which controls. */
const lookUpOf = ({ id, title, fields, lookUp }: Register): LookUp[] =>
  lookUp
    ? [
        {
          register: id,
          title,
          proof: lookUp.proof.flatMap((field) => {
            const known = fields[field];
            return known ? [{ field, title: known.title, schema: { ...known.schema } }] : [];
          }),
        },
      ]
    : [];

const offerOf = ({ id, title, slot, slots, anyResource, hold, waitingList }: Booking): BookingOffer => ({
  booking: id,
  title,
  slot,
  kind: slots.kind,
  anyResource: anyResource ?? false,
  holdMinutes: hold.filing,
  waitingList: waitingList !== undefined,
});

/** Registers that the form may look entries up in; nothing when there are none. */
export const lookUpsOf = ({ registers = [] }: ServiceDefinition): Pick<ServiceDetail, 'lookUps'> => {
  const lookUps = registers.flatMap(lookUpOf);
  return lookUps.length > 0 ? { lookUps } : {};
};

/** What the form books. */
export const bookingsOf = ({ bookings = [] }: ServiceDefinition): Pick<ServiceDetail, 'bookings'> =>
  bookings.length > 0 ? { bookings: bookings.map(offerOf) } : {};
