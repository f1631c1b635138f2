import L from 'leaflet';
import { createGround, nudged, type GroundOptions } from './ground.js';
import { roundPoint, type Point } from './inside-boundary.js';

export interface LineMapOptions extends GroundOptions {
  readonly pointLabel: (number: number) => string;
  /** Missing for a map that only shows. */
  readonly edit?: {
    readonly add: (point: Point) => void;
    readonly move: (index: number, point: Point) => void;
    readonly remove: (index: number) => void;
  };
}

export interface LineMap {
  readonly show: (points: readonly Point[]) => void;
  readonly middle: () => Point;
  readonly remove: () => void;
}

const onKey =
  (map: L.Map, marker: L.Marker, index: number, edit: NonNullable<LineMapOptions['edit']>) =>
  (event: KeyboardEvent): void => {
    const next = nudged(map, marker.getLatLng(), event);
    const isRemoval = event.key === 'Delete' || event.key === 'Backspace';
    if (!next && !isRemoval) return;
    event.preventDefault();
    event.stopPropagation();
    if (next) edit.move(index, next);
    else edit.remove(index);
  };

const makeCorner = (
  map: L.Map,
  point: Point,
  index: number,
  { pointLabel, edit }: LineMapOptions,
): L.Marker => {
  const label = pointLabel(index + 1);
  const marker = L.marker(point, {
    draggable: Boolean(edit),
    keyboard: Boolean(edit),
    alt: label,
    title: label,
    icon: L.divIcon({
      className: 'map-corner',
      html: `<span aria-hidden="true">${index + 1}</span>`,
      iconSize: [28, 28],
      iconAnchor: [14, 14],
    }),
  }).addTo(map);
  if (!edit) return marker;
  marker.on('dragend', () => edit.move(index, roundPoint(marker.getLatLng())));
  marker.getElement()?.addEventListener('keydown', onKey(map, marker, index, edit));
  return marker;
};

const leastPixels = 80;

/** Shorter on the screen than that, its corners lie on each other. */
const isTiny = (map: L.Map, line: L.Polyline): boolean => {
  const bounds = line.getBounds();
  const corner = map.latLngToContainerPoint(bounds.getNorthWest());
  return corner.distanceTo(map.latLngToContainerPoint(bounds.getSouthEast())) < leastPixels;
};

/** A map of the council's area with a line: its corners can be dragged, moved by arrow keys and taken away. */
export const createLineMap = (element: HTMLElement, options: LineMapOptions): LineMap => {
  const { map, showAt } = createGround(element, options);
  const line = L.polyline([], { className: 'map-line', interactive: false }).addTo(map);
  let corners: readonly L.Marker[] = [];
  let isGone = false;
  let isFirst = true;
  map.on('click', ({ latlng }) => options.edit?.add(roundPoint(latlng)));
  const show = (points: readonly Point[]) => {
    if (isGone) return;
    line.setLatLngs([...points]);
    if (corners.length > points.length) for (const corner of corners.slice(points.length)) corner.remove();
    corners = points.map((point, index) => {
      const corner = corners[index];
      return corner ? corner.setLatLng(point) : makeCorner(map, point, index, options);
    });
    const last = points.at(-1);
    if (points.length > 1 && (isFirst || isTiny(map, line)))
      showAt(() => map.fitBounds(line.getBounds(), { padding: [36, 36], maxZoom: 19 }));
    else if (last && !map.getBounds().contains(last)) map.panTo(last);
    isFirst = false;
  };
  return {
    show,
    middle: () => roundPoint(map.getCenter()),
    remove: () => {
      isGone = true;
      map.remove();
    },
  };
};
