import { useLayoutEffect, useRef, useState, type PointerEvent } from 'react';
import { Check, Eraser } from 'lucide-react';
import { Button, FieldError, Icon, useAnnounce, useMessages } from '#ui/kit';
import { blank, inkSize, spotOf, stroke, toPng } from './ink.js';
import { signatureMessages } from './signature-messages.js';

/** Draws where the pointer goes; `onInk` hears of the first drop. */
const usePen = (onInk: () => void) => {
  const last = useRef<ReturnType<typeof spotOf> | null>(null);
  const draw = (event: PointerEvent<HTMLCanvasElement>) => {
    const to = spotOf(event.currentTarget, event);
    stroke(event.currentTarget, last.current ?? to, to);
    last.current = to;
  };
  const lift = () => {
    last.current = null;
  };
  const down = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    lift();
    draw(event);
    onInk();
  };
  const move = (event: PointerEvent<HTMLCanvasElement>) => {
    if (last.current) draw(event);
  };
  return { down, move, lift };
};

/** A signature by finger, pen or mouse. */
export function DrawnSignature({
  id,
  onMade,
}: {
  readonly id: string;
  readonly onMade: (file: File) => void;
}) {
  const t = useMessages(signatureMessages);
  const announce = useAnnounce();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [inked, setInked] = useState(false);
  const [empty, setEmpty] = useState(false);
  const { down, move, lift } = usePen(() => setInked(true));
  useLayoutEffect(() => {
    if (canvas.current) blank(canvas.current);
  }, []);
  const use = async () => {
    setEmpty(!inked);
    const file = inked && canvas.current ? await toPng(canvas.current, t.file) : null;
    if (file) onMade(file);
  };
  const clear = () => {
    if (canvas.current) blank(canvas.current);
    setInked(false);
    announce(t.cleared);
  };
  const helpId = `${id}--pen-help`;
  return (
    <div className="stack-tight">
      <p className="field-help" id={helpId}>
        {t.areaHelp}
      </p>
      <canvas
        ref={canvas}
        {...inkSize}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={lift}
        onPointerCancel={lift}
        className="signature-area"
        aria-label={t.area}
        aria-describedby={helpId}
      />
      {empty && !inked && (
        <div role="alert">
          <FieldError>{t.nothing}</FieldError>
        </div>
      )}
      <div className="cluster">
        <Button icon={<Icon of={Check} />} onClick={() => void use()}>
          {t.use}
        </Button>
        <Button tone="quiet" icon={<Icon of={Eraser} />} onClick={clear}>
          {t.clear}
        </Button>
      </div>
    </div>
  );
}
