import { useState } from 'react';

const zooms = [1, 1.5, 2, 3, 4] as const;
const quarter = 90;
const upright = { zoom: 0, turns: 0 };

/** How a page or picture is looked at; the next one is upright and whole again. */
export const useLook = (index: number) => {
  const [look, setLook] = useState({ ...upright, index });
  const { zoom, turns } = look.index === index ? look : upright;
  const set = (change: Partial<typeof upright>) => setLook({ zoom, turns, index, ...change });
  return {
    zoom: zooms[zoom] ?? 1,
    turn: turns * quarter,
    canZoomIn: zoom < zooms.length - 1,
    canZoomOut: zoom > 0,
    zoomBy: (by: 1 | -1) => set({ zoom: Math.min(Math.max(zoom + by, 0), zooms.length - 1) }),
    rotate: () => set({ turns: (turns + 1) % 4 }),
  };
};
