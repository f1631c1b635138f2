import { useId, useState } from 'react';
import { Paperclip } from 'lucide-react';
import { useMessages } from '#ui/kit';
import { FileButton } from '../attachments/FileButton.js';
import { DrawnSignature } from './DrawnSignature.js';
import { TypedSignature } from './TypedSignature.js';
import { signatureMessages } from './signature-messages.js';
import '../styles/signature.css';

const ways = ['draw', 'type', 'upload'] as const;
type Way = (typeof ways)[number];

/** A signature: drawn, typed as a name, or a picture of one. Whichever it is, a picture comes of it. */
export default function SignaturePad({
  id,
  onMade,
}: {
  readonly id: string;
  readonly onMade: (file: File) => void;
}) {
  const t = useMessages(signatureMessages);
  const name = useId();
  const [way, setWay] = useState<Way>('draw');
  return (
    <div className="signature">
      <div className="choice-row" role="radiogroup" aria-label={t.ways}>
        {ways.map((each) => (
          <label className="choice" key={each}>
            <input type="radio" name={name} checked={way === each} onChange={() => setWay(each)} />
            <span>{t[each]}</span>
          </label>
        ))}
      </div>
      {way === 'draw' && <DrawnSignature id={id} onMade={onMade} />}
      {way === 'type' && <TypedSignature onMade={onMade} />}
      {way === 'upload' && (
        <div className="stack-tight">
          <p className="field-help" id={`${id}--picture-help`}>
            {t.chooseHelp}
          </p>
          <FileButton
            label={t.choose}
            icon={Paperclip}
            accept="image/*"
            describedBy={`${id}--picture-help`}
            onFiles={([file]) => file && onMade(file)}
          />
        </div>
      )}
    </div>
  );
}
