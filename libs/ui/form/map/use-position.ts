import { useState } from 'react';
import { roundPoint, type Point } from './inside-boundary.js';

const patience = 15_000;

/** The position of the device, asked for by a press. */
export const usePosition = (onFound: (point: Point) => void) => {
  const [state, setState] = useState<'idle' | 'finding' | 'failed'>('idle');
  const find = () => {
    setState('finding');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setState('idle');
        onFound(roundPoint({ lat: coords.latitude, lng: coords.longitude }));
      },
      () => setState('failed'),
      { enableHighAccuracy: true, timeout: patience },
    );
  };
  return { state, find, canFind: 'geolocation' in navigator };
};
