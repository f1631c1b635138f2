import { useEffect, useEffectEvent, useImperativeHandle, useRef, useState, type Ref } from 'react';
import 'leaflet/dist/leaflet.css';
import type { Point } from './inside-boundary.js';
import { createLineMap, type LineMap, type LineMapOptions } from './line-map.js';

export interface LineHandle {
  readonly middle: () => Point | null;
}

interface LineCanvasProps extends LineMapOptions {
  readonly points: readonly Point[];
  readonly label: string;
  readonly ref?: Ref<LineHandle>;
}

/** The map itself: loaded only where a line is shown. `pointLabel` must stay the same function. */
export default function LineCanvas({
  points,
  label,
  boundary,
  centre,
  pointLabel,
  edit,
  ref,
}: LineCanvasProps) {
  const element = useRef<HTMLElement>(null);
  const [map, setMap] = useState<LineMap | null>(null);
  const add = useEffectEvent((point: Point) => edit?.add(point));
  const move = useEffectEvent((index: number, point: Point) => edit?.move(index, point));
  const remove = useEffectEvent((index: number) => edit?.remove(index));
  const canEdit = Boolean(edit);
  useEffect(() => {
    if (!element.current) return undefined;
    const made = createLineMap(element.current, {
      boundary,
      centre,
      pointLabel,
      ...(canEdit && {
        edit: {
          add: (point) => add(point),
          move: (index, point) => move(index, point),
          remove: (index) => remove(index),
        },
      }),
    });
    setMap(made);
    return () => made.remove();
  }, [boundary, centre, pointLabel, canEdit]);
  useEffect(() => map?.show(points), [map, points]);
  useImperativeHandle(ref, () => ({ middle: () => map?.middle() ?? null }));
  return <figure ref={element} className="map-canvas" aria-label={label} />;
}
