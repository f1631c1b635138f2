import { lazy } from 'react';
import { useMessages } from '#ui/kit';
import type { Point } from './inside-boundary.js';
import { MapPlace } from './MapPlace.js';
import { mapMessages } from './map-messages.js';

const LineCanvas = lazy(() => import('./LineCanvas.js'));

/** A line on the council's map, to look at. */
export function LineView({
  points,
  boundary,
  centre,
}: {
  readonly points: readonly Point[];
  readonly boundary: unknown;
  readonly centre: readonly [number, number];
}) {
  const t = useMessages(mapMessages);
  return (
    <div className="map-view">
      <MapPlace>
        <LineCanvas
          label={t.lineMap}
          pointLabel={t.corner}
          points={points}
          boundary={boundary}
          centre={centre}
        />
      </MapPlace>
    </div>
  );
}
