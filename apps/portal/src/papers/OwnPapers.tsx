import { useState } from 'react';
import { Download } from 'lucide-react';
import { isApiProblem, saveFile, type ApiProblem } from '#ui/client';
import { Badge, Button, Card, Day, Dialog, Icon, Notice, useMessages, useText } from '#ui/kit';
import type { OwnDocument } from '#contracts/documents';
import { api } from '../app/api.js';
import { PhoneProof, readLast4 } from '../track/PhoneProof.js';
import { useOwnPapers } from './data.js';
import { paperMessages, statusTone } from './messages.js';

const digits = 4;

const nameOf = ({ number, id }: OwnDocument): string =>
  `${(number ?? id).replaceAll(/[\\/:*?"<>|]/g, '-')}.pdf`;

interface ProofDialogProps {
  readonly code: string;
  readonly paper: OwnDocument;
  readonly onClose: () => void;
}

/** Opens a paper; first asks for the digits of the phone where the paper needs them. */
function DownloadDialog({ code, paper, onClose }: ProofDialogProps) {
  const t = useMessages(paperMessages);
  const text = useText();
  const [phone, setPhone] = useState('');
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const download = async () => {
    const phoneLast4 = readLast4(phone);
    const isShort = paper.proof === 'phone' && phoneLast4.length !== digits;
    setWrong(isShort);
    if (isShort) return;
    setBusy(true);
    try {
      const params = { code, document: paper.id };
      const body = paper.proof === 'phone' ? { phoneLast4 } : {};
      const file = await api.file('POST', '/api/tracking/:code/documents/:document', { params, body });
      saveFile(file, nameOf(paper));
      onClose();
    } catch (error) {
      if (!isApiProblem(error)) throw error;
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={text(paper.title)}
      actions={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button tone="primary" busy={busy} icon={<Icon of={Download} />} onClick={() => void download()}>
            {t.download}
          </Button>
        </>
      }
    >
      {paper.number && <p>{paper.number}</p>}
      {problem && (
        <Notice tone="danger" role="alert">
          <p>{text(problem.text)}</p>
        </Notice>
      )}
      {paper.proof === 'phone' && <PhoneProof value={phone} wrong={wrong} onChange={setPhone} />}
    </Dialog>
  );
}

function Paper({ paper, onOpen }: { readonly paper: OwnDocument; readonly onOpen: () => void }) {
  const t = useMessages(paperMessages);
  const text = useText();
  const name = `${text(paper.title)} ${paper.number ?? ''}`.trim();
  return (
    <li className="own-paper">
      <div className="stack-tight">
        <p className="own-paper-name">
          <strong>{text(paper.title)}</strong>{' '}
          <Badge tone={statusTone(paper.status)}>{t.statusOf(paper.status)}</Badge>
        </p>
        <p className="soft small">
          {paper.number && <>{paper.number} · </>}
          <Day value={paper.day} />
          {paper.validUntil && (
            <>
              {' '}
              · {t.until} <Day value={paper.validUntil} />
            </>
          )}
        </p>
        {paper.proof === 'counter' && <p className="small">{t.counter}</p>}
      </div>
      {paper.proof !== 'counter' && paper.status !== 'revoked' && (
        <Button icon={<Icon of={Download} />} aria-label={t.downloadOf(name)} onClick={onOpen}>
          {t.download}
        </Button>
      )}
    </li>
  );
}

/** Papers that were issued to the applicant. */
export function OwnPapers({ code }: { readonly code: string }) {
  const t = useMessages(paperMessages);
  const { data } = useOwnPapers(code);
  const [open, setOpen] = useState<OwnDocument | null>(null);
  if (!data || data.items.length === 0) return null;
  return (
    <Card className="stack">
      <h2>{t.papers}</h2>
      <ul className="plain-list stack">
        {data.items.map((paper) => (
          <Paper key={paper.id} paper={paper} onOpen={() => setOpen(paper)} />
        ))}
      </ul>
      {open && <DownloadDialog code={code} paper={open} onClose={() => setOpen(null)} />}
    </Card>
  );
}
