import L from 'leaflet';
import type { GeoJsonObject } from 'geojson';
import { roundPoint, type Point } from './inside-boundary.js';

export interface GroundOptions {
  readonly boundary: unknown;
  /** Longitude, latitude. */
  readonly centre: readonly [number, number];
}

const drawArea = (map: L.Map, { boundary, centre }: GroundOptions): (() => void) => {
  const area = L.geoJSON(boundary as GeoJsonObject, {
    interactive: false,
    style: { className: 'map-area' },
  }).addTo(map);
  const bounds = area.getBounds();
  return () => {
    if (bounds.isValid()) map.fitBounds(bounds, { padding: [12, 12] });
    else map.setView([centre[1], centre[0]], 13);
  };
};

/** Fits again when the frame gets its size late or changes it, until the reader has moved the map. */
const fitToFrame = (map: L.Map, fit: () => void): void => {
  const frame = new ResizeObserver(() => {
    map.invalidateSize({ pan: false });
    fit();
  });
  const stop = () => frame.disconnect();
  frame.observe(map.getContainer());
  map.on('unload', stop);
  for (const touch of ['pointerdown', 'keydown', 'wheel'])
    map.getContainer().addEventListener(touch, stop, { once: true, passive: true });
};

interface Ground {
  readonly map: L.Map;
  /** What is shown until the reader moves the map; the whole area when never said. */
  readonly showAt: (fit: () => void) => void;
}

/** A map of the council's area without any outside tiles: its boundary, a scale, zoom. */
export const createGround = (element: HTMLElement, options: GroundOptions): Ground => {
  const map = L.map(element, {
    attributionControl: false,
    zoomSnap: 0.5,
    minZoom: 8,
    maxZoom: 19,
    keyboard: false,
    // Leaflet's animation ends by a timer of its own, which fails on a map that was taken off the page meanwhile.
    zoomAnimation: false,
  });
  L.control.scale({ imperial: false }).addTo(map);
  let fit = drawArea(map, options);
  fit();
  fitToFrame(map, () => fit());
  return {
    map,
    showAt: (next) => {
      fit = next;
      fit();
    },
  };
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
