import { useMessages } from '#ui/kit';
import { CodeForm } from '../track/CodeForm.js';
import { homeMessages } from './messages.js';

/** A tracking code leads to its case. On a page of its own it has the main button. */
export function TrackBox({ isMain = false }: { readonly isMain?: boolean }) {
  const t = useMessages(homeMessages);
  return (
    <CodeForm
      title={isMain ? undefined : t.track}
      label={t.trackHelp}
      empty={t.trackEmpty}
      act={t.trackButton}
      isMain={isMain}
      addressOf={(code) => `/track/${code}`}
    />
  );
}
