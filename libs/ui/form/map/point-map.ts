import L from 'leaflet';
import type { GeoJsonObject } from 'geojson';
import { roundPoint, type Point } from './inside-boundary.js';

export interface PointMapOptions {
  readonly boundary: unknown;
  /** Longitude, latitude. */
  readonly centre: readonly [number, number];
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

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

const pixels = ({ shiftKey }: KeyboardEvent): number => (shiftKey ? 40 : 4);

const nudged = (map: L.Map, from: L.LatLng, event: KeyboardEvent): L.LatLng | null => {
  const arrow = arrows[event.key];
  if (!arrow) return null;
  const step = pixels(event);
  return map.containerPointToLatLng(map.latLngToContainerPoint(from).add([arrow[0] * step, arrow[1] * step]));
};

const drawGround = (map: L.Map, { boundary, centre }: PointMapOptions): void => {
  const area = L.geoJSON(boundary as GeoJsonObject, {
    interactive: false,
    style: { className: 'map-area' },
  }).addTo(map);
  const bounds = area.getBounds();
  if (bounds.isValid()) map.fitBounds(bounds, { padding: [12, 12] });
  else map.setView([centre[1], centre[0]], 13);
};

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
    onPick(roundPoint(next));
  });
  return marker;
};

/** A map of the council's area without any outside tiles: its boundary, one pin, zoom. */
export const createPointMap = (element: HTMLElement, options: PointMapOptions): PointMap => {
  const map = L.map(element, {
    attributionControl: false,
    zoomSnap: 0.5,
    minZoom: 8,
    maxZoom: 19,
    keyboard: false,
  });
  L.control.scale({ imperial: false }).addTo(map);
  drawGround(map, options);
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
