import { ExternalLink } from 'lucide-react';
import { Button, Dialog, Icon, LinkButton, createMessages, useMessages } from '#ui/kit';
import type { StoredFile } from '#contracts/files';
import { useLook } from './use-look.js';
import { useViewerKeys } from './use-viewer-keys.js';
import { ViewerTools } from './ViewerTools.js';

const messages = createMessages({
  th: {
    previous: 'ภาพก่อนหน้า',
    next: 'ภาพถัดไป',
    full: 'เปิดภาพเต็มในแท็บใหม่',
    close: 'ปิด',
    place: (index: number, count: number) => `ภาพที่ ${index} จาก ${count}`,
  },
  en: {
    previous: 'Previous picture',
    next: 'Next picture',
    full: 'Open in a new tab',
    close: 'Close',
    place: (index: number, count: number) => `Picture ${index} of ${count}`,
  },
});

interface PictureViewerProps {
  readonly title: string;
  readonly pictures: readonly StoredFile[];
  readonly index: number;
  readonly onMove: (index: number) => void;
  readonly onClose: () => void;
  readonly addressOf: (file: StoredFile) => string;
}

/** One picture at a time, large; arrow keys go to the next one. */
export function PictureViewer({ title, pictures, index, onMove, onClose, addressOf }: PictureViewerProps) {
  const t = useMessages(messages);
  const picture = pictures[index];
  const look = useLook(index);
  const move = (by: 1 | -1) => {
    if (pictures[index + by]) onMove(index + by);
  };
  useViewerKeys({ ...look, move });
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
      <div className="picture-viewer">
        <div className="picture-frame" data-zoomed={look.canZoomOut || undefined}>
          <img
            src={addressOf(picture)}
            alt={picture.name}
            style={{ scale: look.zoom, rotate: `${look.turn}deg` }}
          />
        </div>
        <ViewerTools
          {...{ ...look, move, index }}
          count={pictures.length}
          place={`${t.place(index + 1, pictures.length)} · ${picture.name}`}
          previous={t.previous}
          next={t.next}
        />
      </div>
    </Dialog>
  );
}
