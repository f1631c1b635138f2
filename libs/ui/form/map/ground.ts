import L from 'leaflet';
import type { GeoJsonObject } from 'geojson';
import { roundPoint, type Point } from './inside-boundary.js';

export interface GroundOptions {
  readonly boundary: unknown;
  /** Longitude, latitude. */
  readonly centre: readonly [number, number];
}

const drawArea = (map: L.Map, { boundary, centre }: GroundOptions): void => {
  const area = L.geoJSON(boundary as GeoJsonObject, {
    interactive: false,
    style: { className: 'map-area' },
  }).addTo(map);
  const bounds = area.getBounds();
  if (bounds.isValid()) map.fitBounds(bounds, { padding: [12, 12] });
  else map.setView([centre[1], centre[0]], 13);
};

/** A map of the council's area without any outside tiles: its boundary, a scale, zoom. */
export const createGround = (element: HTMLElement, options: GroundOptions): L.Map => {
  const map = L.map(element, {
    attributionControl: false,
    zoomSnap: 0.5,
    minZoom: 8,
    maxZoom: 19,
    keyboard: false,
  });
  L.control.scale({ imperial: false }).addTo(map);
  drawArea(map, options);
  return map;
};

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

const pixels = ({ shiftKey }: KeyboardEvent): number => (shiftKey ? 40 : 4);

/** Where an arrow key moves a marker: 4 pixels, with Shift 40. Null for other keys. */
export const nudged = (map: L.Map, from: L.LatLng, event: KeyboardEvent): Point | null => {
  const arrow = arrows[event.key];
  if (!arrow) return null;
  const step = pixels(event);
  const to = map.latLngToContainerPoint(from).add([arrow[0] * step, arrow[1] * step]);
  return roundPoint(map.containerPointToLatLng(to));
};
