import { lazy, useRef, useState } from 'react';
import { LocateFixed, MapPin, Trash2, Undo2 } from 'lucide-react';
import { Button, Disclosure, Icon, Notice, useAnnounce, useMessages } from '#ui/kit';
import { CoordinateFields } from './CoordinateFields.js';
import { isInsideBoundary, type Point } from './inside-boundary.js';
import type { LineHandle } from './LineCanvas.js';
import { lengthText, lineLength } from './line-length.js';
import { MapPlace } from './MapPlace.js';
import { mapMessages } from './map-messages.js';
import { usePosition } from './use-position.js';

const LineCanvas = lazy(() => import('./LineCanvas.js'));

interface LinePickerProps {
  readonly id: string;
  readonly points: readonly Point[];
  readonly most: number;
  readonly onChange: (points: readonly Point[]) => void;
  readonly boundary: unknown;
  readonly centre: readonly [number, number];
  readonly invalid: boolean;
  readonly describedBy: string | undefined;
}

/** What can be done to a line; each change says how long it is now. */
const useLine = ({ points, most, onChange }: LinePickerProps) => {
  const t = useMessages(mapMessages);
  const announce = useAnnounce();
  const put = (next: readonly Point[]) => {
    onChange(next);
    announce(t.lineStatus(next.length, lengthText(lineLength(next), t)));
  };
  return {
    add: (point: Point) => {
      if (points.length < most) put([...points, point]);
    },
    move: (index: number, point: Point) => put(points.with(index, point)),
    remove: (index: number) => put(points.toSpliced(index, 1)),
    clear: () => put([]),
  };
};

/** A line on the council's map: by taps, dragging, arrow keys, the phone's position or typed coordinates. */
export function LinePicker(props: LinePickerProps) {
  const { id, points, boundary, centre, invalid, describedBy, most } = props;
  const t = useMessages(mapMessages);
  const map = useRef<LineHandle>(null);
  const line = useLine(props);
  const position = usePosition(line.add);
  const outside = points.flatMap((point, index) => (isInsideBoundary(point, boundary) ? [] : [index + 1]));
  const isFull = points.length >= most;
  return (
    <div className="point-picker">
      <MapPlace>
        <LineCanvas
          ref={map}
          label={t.lineMap}
          pointLabel={t.corner}
          points={points}
          edit={line}
          boundary={boundary}
          centre={centre}
        />
      </MapPlace>
      <output className="point-status">
        {points.length === 0 ? t.noLine : t.lineStatus(points.length, lengthText(lineLength(points), t))}
      </output>
      {outside.length > 0 && (
        <Notice tone="warning" role="alert">
          {t.lineOutside(outside.join(', '))}
        </Notice>
      )}
      <div className="cluster">
        {!isFull && (
          <Button
            id={`${id}--first`}
            icon={<Icon of={MapPin} />}
            aria-describedby={describedBy}
            onClick={() => {
              const middle = map.current?.middle();
              if (middle) line.add(middle);
            }}
          >
            {t.addMiddle}
          </Button>
        )}
        {position.canFind && !isFull && (
          <Button
            busy={position.state === 'finding'}
            icon={<Icon of={LocateFixed} />}
            onClick={position.find}
          >
            {position.state === 'finding' ? t.finding : t.addMine}
          </Button>
        )}
        {points.length > 0 && (
          <>
            <Button tone="quiet" icon={<Icon of={Undo2} />} onClick={() => line.remove(points.length - 1)}>
              {t.removeLast}
            </Button>
            <Button tone="quiet" icon={<Icon of={Trash2} />} onClick={line.clear}>
              {t.clearLine}
            </Button>
          </>
        )}
      </div>
      {position.state === 'failed' && (
        <Notice tone="warning" role="alert">
          {t.notFound}
        </Notice>
      )}
      <Disclosure summary={t.typeIt}>
        <Corners {...{ id, points, invalid, describedBy }} onMove={line.move} onRemove={line.remove} />
        {!isFull && <NewCorner {...{ id, invalid }} onAdd={line.add} />}
      </Disclosure>
    </div>
  );
}

function Corners({
  id,
  points,
  invalid,
  describedBy,
  onMove,
  onRemove,
}: Pick<LinePickerProps, 'id' | 'points' | 'invalid' | 'describedBy'> & {
  readonly onMove: (index: number, point: Point) => void;
  readonly onRemove: (index: number) => void;
}) {
  const t = useMessages(mapMessages);
  return (
    <ol className="plain-list stack-tight">
      {points.map((point, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- corners have no name but their place
        <li key={index} className="line-corner">
          <span className="field-label">{t.corner(index + 1)}</span>
          <CoordinateFields
            id={`${id}/${index}`}
            point={point}
            invalid={invalid}
            describedBy={describedBy}
            onChange={(next) => next && onMove(index, next)}
          />
          <Button
            tone="quiet"
            size="small"
            icon={<Icon of={Trash2} />}
            aria-label={t.removeCorner(index + 1)}
            onClick={() => onRemove(index)}
          >
            {t.remove}
          </Button>
        </li>
      ))}
    </ol>
  );
}

/** Typed coordinates become the next corner by the press of a button. */
function NewCorner({
  id,
  invalid,
  onAdd,
}: Pick<LinePickerProps, 'id' | 'invalid'> & { readonly onAdd: (point: Point) => void }) {
  const t = useMessages(mapMessages);
  const [typed, setTyped] = useState<Point | null>(null);
  const [turn, setTurn] = useState(0);
  return (
    <div className="line-corner">
      <span className="field-label">{t.newCorner}</span>
      <CoordinateFields key={turn} id={`${id}--new`} point={null} invalid={invalid} onChange={setTyped} />
      <Button
        size="small"
        disabled={!typed}
        onClick={() => {
          if (!typed) return;
          onAdd(typed);
          setTyped(null);
          setTurn((count) => count + 1);
        }}
      >
        {t.addTyped}
      </Button>
    </div>
  );
}
