import { ChevronLeft, ChevronRight, RotateCw, ZoomIn, ZoomOut } from 'lucide-react';
import { Button, Icon, createMessages, useMessages } from '#ui/kit';
import type { ViewerKeys } from './use-viewer-keys.js';

const messages = createMessages({
  th: {
    zoomIn: 'ขยาย',
    zoomOut: 'ย่อ',
    rotate: 'หมุน',
    keys: 'ปุ่มลัด: ← → เปลี่ยนหน้า · + − ขนาด · r หมุน',
  },
  en: {
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    rotate: 'Rotate',
    keys: 'Keys: ← → to move · + − for the size · r to rotate',
  },
});

interface ViewerToolsProps extends ViewerKeys {
  /** «ภาพที่ 1 จาก 3» */
  readonly place: string;
  readonly previous: string;
  readonly next: string;
  readonly index: number;
  readonly count: number;
  readonly canZoomIn: boolean;
  readonly canZoomOut: boolean;
}

/** Size, turn and place: the same for pictures and papers. */
export function ViewerTools(props: ViewerToolsProps) {
  const { place, previous, next, index, count, canZoomIn, canZoomOut, move, zoomBy, rotate } = props;
  const t = useMessages(messages);
  return (
    <>
      <div className="cluster">
        <Button size="small" disabled={!canZoomIn} onClick={() => zoomBy(1)} icon={<Icon of={ZoomIn} />}>
          {t.zoomIn}
        </Button>
        <Button size="small" disabled={!canZoomOut} onClick={() => zoomBy(-1)} icon={<Icon of={ZoomOut} />}>
          {t.zoomOut}
        </Button>
        <Button size="small" onClick={rotate} icon={<Icon of={RotateCw} />}>
          {t.rotate}
        </Button>
        {count > 1 && (
          <>
            <Button
              size="small"
              disabled={index === 0}
              onClick={() => move(-1)}
              icon={<Icon of={ChevronLeft} />}
            >
              {previous}
            </Button>
            <Button
              size="small"
              disabled={index === count - 1}
              onClick={() => move(1)}
              icon={<Icon of={ChevronRight} />}
            >
              {next}
            </Button>
          </>
        )}
      </div>
      <p className="spread small soft">
        <span aria-live="polite">{place}</span>
        <span>{t.keys}</span>
      </p>
    </>
  );
}
