import { useRef, useState } from 'react';
import { Check } from 'lucide-react';
import { Button, Icon, TextField, useMessages } from '#ui/kit';
import { inkSize, toPng, writeName } from './ink.js';
import { signatureMessages } from './signature-messages.js';

/** A typed name as a picture: the way to sign by keyboard. */
export function TypedSignature({ onMade }: { readonly onMade: (file: File) => void }) {
  const t = useMessages(signatureMessages);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const use = async () => {
    const signed = name.trim();
    setMissing(signed === '');
    if (signed === '' || !canvas.current) return;
    writeName(canvas.current, signed, t.typed);
    const file = await toPng(canvas.current, t.file);
    if (file) onMade(file);
  };
  return (
    <div className="stack-tight">
      <TextField
        label={t.name}
        help={t.nameHelp}
        error={missing && name.trim() === '' && t.nameMissing}
        value={name}
        maxLength={120}
        autoComplete="name"
        onChange={({ target }) => setName(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          void use();
        }}
      />
      <canvas ref={canvas} {...inkSize} hidden />
      <div>
        <Button icon={<Icon of={Check} />} onClick={() => void use()}>
          {t.use}
        </Button>
      </div>
    </div>
  );
}
