import { Suspense, type ReactNode } from 'react';
import { Spinner, useMessages } from '#ui/kit';
import { mapMessages } from './map-messages.js';

/** Where a map is going to stand: the code that draws it comes later than the page. */
export function MapPlace({ children }: { readonly children: ReactNode }) {
  const t = useMessages(mapMessages);
  return (
    <Suspense
      fallback={
        <div className="map-canvas map-waiting">
          <Spinner>{t.loading}</Spinner>
        </div>
      }
    >
      {children}
    </Suspense>
  );
}
