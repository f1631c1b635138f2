import type { Tracking } from '../app/data.js';
import { OwnBookings } from './OwnBookings.js';
import { OwnMoney } from './OwnMoney.js';
import { OwnPapers } from './OwnPapers.js';

/** What the applicant has booked, owes and was given, on the tracking page. */
export function CasePapers(props: { readonly code: string; readonly tracking: Tracking }) {
  return (
    <>
      <OwnBookings code={props.code} />
      <OwnMoney {...props} />
      <OwnPapers code={props.code} />
    </>
  );
}
