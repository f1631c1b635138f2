import { useEffect, useState } from 'react';
import { ChevronLeft, ChevronRight, ExternalLink, RotateCw, ZoomIn, ZoomOut } from 'lucide-react';
import { Button, Dialog, Icon, LinkButton, createMessages, useMessages } from '#ui/kit';
import type { StoredFile } from '#contracts/files';

const messages = createMessages({
  th: {
    previous: 'ภาพก่อนหน้า',
    next: 'ภาพถัดไป',
    full: 'เปิดภาพเต็มในแท็บใหม่',
    close: 'ปิด',
    zoomIn: 'ขยาย',
    zoomOut: 'ย่อ',
    rotate: 'หมุน',
    place: (index: number, count: number) => `ภาพที่ ${index} จาก ${count}`,
  },
  en: {
    previous: 'Previous picture',
    next: 'Next picture',
    full: 'Open in a new tab',
    close: 'Close',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    rotate: 'Rotate',
    place: (index: number, count: number) => `Picture ${index} of ${count}`,
  },
});

export interface PictureViewerProps {
  readonly title: string;
  readonly pictures: readonly StoredFile[];
  readonly index: number;
  readonly onMove: (index: number) => void;
  readonly onClose: () => void;
  readonly addressOf: (file: StoredFile) => string;
}

const zooms = [1, 1.5, 2, 3, 4] as const;
const quarter = 90;
const upright = { zoom: 0, turns: 0 };

/** How a picture is looked at; the next one is upright and whole again. */
const useLook = (index: number) => {
  const [look, setLook] = useState({ ...upright, index });
  const { zoom, turns } = look.index === index ? look : upright;
  const set = (change: Partial<typeof upright>) => setLook({ zoom, turns, index, ...change });
  return {
    zoom,
    turns,
    zoomBy: (by: 1 | -1) => set({ zoom: Math.min(Math.max(zoom + by, 0), zooms.length - 1) }),
    rotate: () => set({ turns: (turns + 1) % 4 }),
  };
};

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** One picture at a time, large; arrow keys go to the next one. */
export function PictureViewer({ title, pictures, index, onMove, onClose, addressOf }: PictureViewerProps) {
  const t = useMessages(messages);
  const picture = pictures[index];
  const { zoom, turns, zoomBy, rotate } = useLook(index);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = index + (steps[event.key] ?? 0);
      if (target !== index && target >= 0 && target < pictures.length) onMove(target);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [index, pictures.length, onMove]);
  if (!picture) return null;
  return (
    <Dialog
      open
      size="wide"
      title={title}
      onClose={onClose}
      actions={
        <>
          <LinkButton
            href={addressOf(picture)}
            target="_blank"
            rel="noreferrer"
            icon={<Icon of={ExternalLink} />}
          >
            {t.full}
          </LinkButton>
          <Button tone="primary" onClick={onClose}>
            {t.close}
          </Button>
        </>
      }
    >
      <figure className="picture-viewer">
        <div className="picture-frame" data-zoomed={zoom > 0 || undefined}>
          <img
            src={addressOf(picture)}
            alt={picture.name}
            style={{ scale: zooms[zoom], rotate: `${turns * quarter}deg` }}
          />
        </div>
        <div className="cluster">
          <Button
            size="small"
            disabled={zoom === zooms.length - 1}
            onClick={() => zoomBy(1)}
            icon={<Icon of={ZoomIn} />}
          >
            {t.zoomIn}
          </Button>
          <Button size="small" disabled={zoom === 0} onClick={() => zoomBy(-1)} icon={<Icon of={ZoomOut} />}>
            {t.zoomOut}
          </Button>
          <Button size="small" onClick={rotate} icon={<Icon of={RotateCw} />}>
            {t.rotate}
          </Button>
        </div>
        <figcaption className="spread">
          <span className="small soft" aria-live="polite">
            {t.place(index + 1, pictures.length)} · {picture.name}
          </span>
          {pictures.length > 1 && (
            <span className="cluster">
              <Button
                size="small"
                disabled={index === 0}
                onClick={() => onMove(index - 1)}
                icon={<Icon of={ChevronLeft} />}
              >
                {t.previous}
              </Button>
              <Button
                size="small"
                disabled={index === pictures.length - 1}
                onClick={() => onMove(index + 1)}
                icon={<Icon of={ChevronRight} />}
              >
                {t.next}
              </Button>
            </span>
          )}
        </figcaption>
      </figure>
    </Dialog>
  );
}
