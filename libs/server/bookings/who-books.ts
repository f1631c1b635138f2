import { Injectable } from '@nestjs/common';
import type { BookingFacts, CompiledBooking } from '#core/bookings';
import { Secrets } from '#platform/secrets';
import type { PublishedService } from '#server/catalog';
import { applicantFacts } from '#server/submissions';

/** The keys by which limits count, without saying who it is. */
@Injectable()
export class WhoBooks {
  constructor(private readonly secrets: Secrets) {}

  /** One key for each limit; empty where the answers don’t tell yet whom to count. */
  keysOf({ definition }: PublishedService, booking: CompiledBooking, facts: BookingFacts): readonly string[] {
    const { nationalId, phone } = applicantFacts(definition.privacy, facts.answers);
    const applicant = nationalId ?? phone;
    return booking.countedBy(facts).map((told, index) => {
      const counted = told ?? applicant;
      const purpose = `booking:${definition.code}:${booking.definition.id}:${index}`;
      return counted === null ? '' : this.secrets.blindIndex(purpose, counted);
    });
  }
}
