import { useEffect, useRef, useState } from 'react';
import { textOfPage, type PdfDocument, type PdfDrawing } from './pdf-document.js';

interface PdfPageViewProps {
  readonly document: PdfDocument;
  /** From 1. */
  readonly number: number;
  /** 1 fits the width. */
  readonly zoom: number;
  /** Degrees. */
  readonly turn: number;
  readonly label: string;
  readonly onFailed: () => void;
}

/** Pixels of the canvas: beyond this a page is drawn coarser instead of filling the memory. */
const mostPixels = 24_000_000;

/** One page as a picture, with its words beside it for who can’t see it. */
export function PdfPageView({ document: pdf, number, zoom, turn, label, onFailed }: PdfPageViewProps) {
  const frame = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    let drawing: PdfDrawing | undefined;
    let current = true;
    const draw = async () => {
      const page = await pdf.getPage(number);
      const target = canvas.current;
      if (!current || !target || !frame.current) return;
      const rotation = (page.rotate + turn) % 360;
      const plain = page.getViewport({ scale: 1, rotation });
      const scale = (frame.current.clientWidth / plain.width) * zoom;
      const shown = page.getViewport({ scale, rotation });
      const fine = Math.min(devicePixelRatio, Math.sqrt(mostPixels / (shown.width * shown.height)));
      const viewport = page.getViewport({ scale: scale * fine, rotation });
      target.width = Math.floor(viewport.width);
      target.height = Math.floor(viewport.height);
      target.style.width = `${shown.width}px`;
      const canvasContext = target.getContext('2d');
      if (!canvasContext) return;
      drawing = page.render({ canvasContext, viewport });
      await drawing.promise;
      if (current) setSaid(await textOfPage(page));
    };
    draw().catch((error: unknown) => {
      if (current && !(error instanceof Error && error.name === 'RenderingCancelledException')) onFailed();
    });
    return () => {
      current = false;
      drawing?.cancel();
    };
  }, [pdf, number, zoom, turn, onFailed]);
  return (
    // A zoomed page is moved by the arrow keys, as any scrolling place.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="pdf-frame" ref={frame} tabIndex={0} aria-label={label}>
      <canvas ref={canvas} className="pdf-page" data-page={number} data-drawn={said !== '' || undefined} />
      <p className="visually-hidden">{said}</p>
    </section>
  );
}
