import { useEffect, useState } from 'react';
import type { QrModules } from './qr-modules.js';

/** A QR code as an SVG path of our own making: sharp on paper, no inline styles. The encoder is fetched when one is shown. */
export function QrCode({ content, label }: { readonly content: string; readonly label: string }) {
  const [modules, setModules] = useState<QrModules | null>(null);
  useEffect(() => {
    let current = true;
    const draw = async () => {
      const { qrModules } = await import('./qr-modules.js');
      if (current) setModules(qrModules(content));
    };
    void draw();
    return () => {
      current = false;
    };
  }, [content]);
  const size = (modules?.size ?? 1) + 8;
  const path = modules?.dark.map(({ x, y }) => `M${x} ${y}h1v1h-1z`).join('');
  return (
    <svg
      className="qr"
      viewBox={`-4 -4 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect x="-4" y="-4" width={size} height={size} fill="#ffffff" />
      {path && <path d={path} fill="#000000" />}
    </svg>
  );
}
