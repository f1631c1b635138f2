import { DraftBar } from '../draft/DraftBar.js';

export default function FormPage() {
  return <DraftBar />;
}
