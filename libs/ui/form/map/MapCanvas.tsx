import { useEffect, useEffectEvent, useImperativeHandle, useRef, useState, type Ref } from 'react';
import 'leaflet/dist/leaflet.css';
import type { Point } from './inside-boundary.js';
import { createPointMap, type PointMap, type PointMapOptions } from './point-map.js';

export interface MapHandle {
  /** Puts the pin in the middle of what is shown. */
  readonly pinMiddle: () => void;
}

interface MapCanvasProps extends Omit<PointMapOptions, 'onPick'> {
  readonly point: Point | null;
  /** Missing for a map that only shows. */
  readonly onPick?: (point: Point) => void;
  readonly label: string;
  readonly ref?: Ref<MapHandle>;
}

/** The map itself: loaded only where one is shown. */
export default function MapCanvas({ point, onPick, label, boundary, centre, pinLabel, ref }: MapCanvasProps) {
  const element = useRef<HTMLElement>(null);
  const [map, setMap] = useState<PointMap | null>(null);
  const pick = useEffectEvent((next: Point) => onPick?.(next));
  const canPick = Boolean(onPick);
  useEffect(() => {
    if (!element.current) return undefined;
    const options = { boundary, centre, pinLabel, ...(canPick && { onPick: (next: Point) => pick(next) }) };
    const made = createPointMap(element.current, options);
    setMap(made);
    return () => made.remove();
  }, [boundary, centre, pinLabel, canPick]);
  useEffect(() => map?.show(point), [map, point]);
  useImperativeHandle(ref, () => ({
    pinMiddle: () => {
      if (map) onPick?.(map.middle());
    },
  }));
  return <figure ref={element} className="map-canvas" aria-label={label} />;
}
