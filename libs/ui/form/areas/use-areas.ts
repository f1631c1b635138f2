import { useCallback, useEffect, useState } from 'react';
import type { AreaIndex } from '#core/areas';

interface AreasState {
  readonly areas: AreaIndex | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

const load = async (): Promise<AreaIndex> => (await import('./load-areas.js')).loadAreas();

/** The official areas, as soon as they are there. Nothing is fetched where nothing asks for them. */
export const useAreas = (wanted: boolean): AreasState => {
  const [areas, setAreas] = useState<AreaIndex | null>(null);
  const [failed, setFailed] = useState(false);
  const begin = useCallback(() => {
    load().then(setAreas, () => setFailed(true));
  }, []);
  useEffect(() => {
    if (wanted) begin();
  }, [wanted, begin]);
  const retry = () => {
    setFailed(false);
    begin();
  };
  return { areas, failed, retry };
};
