import { lazy } from 'react';
import { useMessages } from '#ui/kit';
import type { Point } from './inside-boundary.js';
import { MapPlace } from './MapPlace.js';
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
      <MapPlace>
        <MapCanvas label={t.map} pinLabel={t.map} point={point} boundary={boundary} centre={centre} />
      </MapPlace>
    </div>
  );
}
