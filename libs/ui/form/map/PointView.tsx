import { Suspense, lazy } from 'react';
import { Spinner, useMessages } from '#ui/kit';
import type { Point } from './inside-boundary.js';
import { mapMessages } from './map-messages.js';

const MapCanvas = lazy(() => import('./MapCanvas.js'));

/** A spot on the council's map, to look at. */
export function PointView({
  point,
  boundary,
  centre,
}: {
  readonly point: Point;
  readonly boundary: unknown;
  readonly centre: readonly [number, number];
}) {
  const t = useMessages(mapMessages);
  return (
    <div className="map-view">
      <Suspense
        fallback={
          <div className="map-canvas map-waiting">
            <Spinner>{t.loading}</Spinner>
          </div>
        }
      >
        <MapCanvas label={t.map} pinLabel={t.map} point={point} boundary={boundary} centre={centre} />
      </Suspense>
    </div>
  );
}
