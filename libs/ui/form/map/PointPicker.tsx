import { lazy, useRef } from 'react';
import { LocateFixed, MapPin, MapPinOff } from 'lucide-react';
import { Button, Disclosure, Icon, Notice, useMessages } from '#ui/kit';
import { CoordinateFields } from './CoordinateFields.js';
import { isInsideBoundary, type Point } from './inside-boundary.js';
import type { MapHandle } from './MapCanvas.js';
import { MapPlace } from './MapPlace.js';
import { mapMessages } from './map-messages.js';
import { usePosition } from './use-position.js';

const MapCanvas = lazy(() => import('./MapCanvas.js'));

interface PointPickerProps {
  readonly id: string;
  readonly point: Point | null;
  readonly onChange: (point: Point | null) => void;
  readonly boundary: unknown;
  readonly centre: readonly [number, number];
  readonly invalid: boolean;
}

/** A spot on the council's map: by tap, drag, arrow keys, the phone's position or typed coordinates. */
export function PointPicker({ id, point, onChange, boundary, centre, invalid }: PointPickerProps) {
  const t = useMessages(mapMessages);
  const map = useRef<MapHandle>(null);
  const position = usePosition(onChange);
  return (
    <div className="point-picker">
      <MapPlace>
        <MapCanvas
          ref={map}
          label={t.map}
          pinLabel={t.pin}
          point={point}
          onPick={onChange}
          boundary={boundary}
          centre={centre}
        />
      </MapPlace>
      <output className="point-status">
        {point ? t.placed(point.lat.toFixed(5), point.lng.toFixed(5)) : t.notPlaced}
        {point && <span className="soft small"> {t.move}</span>}
      </output>
      {point && !isInsideBoundary(point, boundary) && (
        <Notice tone="warning" role="alert">
          {t.outside}
        </Notice>
      )}
      <div className="cluster">
        {position.canFind && (
          <Button
            id={`${id}--first`}
            busy={position.state === 'finding'}
            icon={<Icon of={LocateFixed} />}
            onClick={position.find}
          >
            {position.state === 'finding' ? t.finding : t.useMine}
          </Button>
        )}
        {point ? (
          <Button tone="quiet" icon={<Icon of={MapPinOff} />} onClick={() => onChange(null)}>
            {t.clear}
          </Button>
        ) : (
          <Button icon={<Icon of={MapPin} />} onClick={() => map.current?.pinMiddle()}>
            {t.pinMiddle}
          </Button>
        )}
      </div>
      {position.state === 'failed' && (
        <Notice tone="warning" role="alert">
          {t.notFound}
        </Notice>
      )}
      <Disclosure summary={t.typeIt}>
        <CoordinateFields id={id} point={point} onChange={onChange} invalid={invalid} />
      </Disclosure>
    </div>
  );
}
