import L from 'leaflet';
import { createGround, nudged, type GroundOptions } from './ground.js';
import { roundPoint, type Point } from './inside-boundary.js';

export interface PointMapOptions extends GroundOptions {
  readonly pinLabel: string;
  /** Missing for a map that only shows. */
  readonly onPick?: (point: Point) => void;
}

export interface PointMap {
  readonly show: (point: Point | null) => void;
  readonly middle: () => Point;
  /** Takes it off the page; what is asked of it afterwards does nothing. */
  readonly remove: () => void;
}

const pin = `<svg viewBox="0 0 32 44" aria-hidden="true"><path d="M16 1C7.7 1 1 7.6 1 15.8 1 27 16 43 16 43s15-16 15-27.2C31 7.6 24.3 1 16 1z"/><circle cx="16" cy="16" r="6"/></svg>`;

const makePin = (map: L.Map, at: L.LatLng, { pinLabel, onPick }: PointMapOptions): L.Marker => {
  const marker = L.marker(at, {
    draggable: Boolean(onPick),
    keyboard: Boolean(onPick),
    alt: pinLabel,
    title: pinLabel,
    icon: L.divIcon({ className: 'map-pin', html: pin, iconSize: [32, 44], iconAnchor: [16, 43] }),
  }).addTo(map);
  if (!onPick) return marker;
  marker.on('dragend', () => onPick(roundPoint(marker.getLatLng())));
  marker.getElement()?.addEventListener('keydown', (event) => {
    const next = nudged(map, marker.getLatLng(), event);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    onPick(next);
  });
  return marker;
};

/** A map of the council's area with one pin. */
export const createPointMap = (element: HTMLElement, options: PointMapOptions): PointMap => {
  const { map } = createGround(element, options);
  let marker: L.Marker | null = null;
  let isGone = false;
  map.on('click', ({ latlng }) => options.onPick?.(roundPoint(latlng)));
  const show = (point: Point | null) => {
    if (isGone) return;
    if (!point) {
      marker?.remove();
      marker = null;
      return;
    }
    const at = L.latLng(point.lat, point.lng);
    if (marker) marker.setLatLng(at);
    else marker = makePin(map, at, options);
    if (!map.getBounds().contains(at)) map.panTo(at);
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
