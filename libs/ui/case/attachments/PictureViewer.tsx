import { useEffect } from 'react';
import { ChevronLeft, ChevronRight, ExternalLink } from 'lucide-react';
import { Button, Dialog, Icon, LinkButton, createMessages, useMessages } from '#ui/kit';
import type { StoredFile } from '#contracts/files';

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

export interface PictureViewerProps {
  readonly title: string;
  readonly pictures: readonly StoredFile[];
  readonly index: number;
  readonly onMove: (index: number) => void;
  readonly onClose: () => void;
  readonly addressOf: (file: StoredFile) => string;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** One picture at a time, large; arrow keys go to the next one. */
export function PictureViewer({ title, pictures, index, onMove, onClose, addressOf }: PictureViewerProps) {
  const t = useMessages(messages);
  const picture = pictures[index];
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
        <img src={addressOf(picture)} alt={picture.name} />
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
