import type { Tracking } from '../app/data.js';
import { OwnMoney } from './OwnMoney.js';
import { OwnPapers } from './OwnPapers.js';

/** What the applicant owes and what they were given, on the tracking page. */
export function CasePapers(props: { readonly code: string; readonly tracking: Tracking }) {
  return (
    <>
      <OwnMoney {...props} />
      <OwnPapers code={props.code} />
    </>
  );
}
