import { useState } from 'react';
import { Download, FileText } from 'lucide-react';
import { isApiProblem } from '#ui/client';
import { Badge, Button, Day, Icon, Notice, useMessages, useText } from '#ui/kit';
import { bangkokDay } from '#core/thai';
import type { CaseView } from '#contracts/cases';
import type { IssuedDocument } from '#contracts/documents';
import type { CaseNotice } from '#contracts/notices';
import { ReasonDialog } from './ReasonDialog.js';
import { paperMessages, statusTone } from './paper-words.js';
import { usePaperDeeds, usePapers } from './use-papers.js';

type Deeds = ReturnType<typeof usePaperDeeds>;

interface PaperProps {
  readonly document: IssuedDocument;
  readonly masked: boolean;
  readonly deeds: Deeds;
}

function Paper({ document, masked, deeds }: PaperProps) {
  const t = useMessages(paperMessages);
  const text = useText();
  const [asking, setAsking] = useState(false);
  const name = `${text(document.title)} ${document.number ?? ''}`.trim();
  const isGone = document.revoked !== null;
  return (
    <li className="paper stack-tight">
      <div className="paper-head">
        <strong>{text(document.title)}</strong>
        <Badge tone={statusTone(document.status)}>{t.statusOf(document.status)}</Badge>
      </div>
      <p className="small soft">
        {document.number && <span className="paper-number">{document.number} · </span>}
        <Day value={document.day} />
        {document.issuedBy && <> · {t.issued(document.issuedBy)}</>}
        {document.validUntil && (
          <>
            {' '}
            · {t.until} <Day value={document.validUntil} />
          </>
        )}
      </p>
      {document.code && (
        <p className="small soft">
          {t.code} <code>{document.code}</code>
        </p>
      )}
      {document.revoked && <p className="small">{t.revoked(document.revoked.by, document.revoked.reason)}</p>}
      {!masked && (
        <div className="cluster">
          {!isGone && (
            <Button
              size="small"
              icon={<Icon of={Download} />}
              aria-label={t.openOf(name)}
              onClick={() => deeds.mutate({ type: 'open', document })}
            >
              {t.open}
            </Button>
          )}
          <Button
            size="small"
            tone="quiet"
            aria-label={t.copyOf(name)}
            onClick={() => deeds.mutate({ type: 'copy', document })}
          >
            {t.copy}
          </Button>
          {document.canRevoke && (
            <Button size="small" tone="quiet" aria-label={t.revokeOf(name)} onClick={() => setAsking(true)}>
              {t.revoke}
            </Button>
          )}
        </div>
      )}
      {asking && (
        <ReasonDialog
          title={t.revokeOf(name)}
          means={t.revokeMeans}
          verb={t.revoke}
          busy={deeds.isPending}
          onCancel={() => setAsking(false)}
          onConfirm={(reason) =>
            deeds.mutate({ type: 'revoke', document, reason }, { onSettled: () => setAsking(false) })
          }
        />
      )}
    </li>
  );
}

function Posted({
  notice,
  masked,
  deeds,
}: {
  readonly notice: CaseNotice;
  readonly masked: boolean;
  readonly deeds: Deeds;
}) {
  const t = useMessages(paperMessages);
  const text = useText();
  const [asking, setAsking] = useState(false);
  return (
    <li className="paper stack-tight">
      <strong>{text(notice.title)}</strong>
      <p className="small soft">
        {notice.removed ? (
          t.removed(notice.removed.by, notice.removed.reason)
        ) : (
          <>
            {t.stands} <Day value={bangkokDay(notice.standsUntil)} />
          </>
        )}
      </p>
      {!masked && !notice.removed && (
        <div className="cluster">
          <Button
            size="small"
            tone="quiet"
            aria-label={t.removeOf(text(notice.title))}
            onClick={() => setAsking(true)}
          >
            {t.remove}
          </Button>
        </div>
      )}
      {asking && (
        <ReasonDialog
          title={t.remove}
          means={t.removeMeans}
          verb={t.remove}
          busy={deeds.isPending}
          onCancel={() => setAsking(false)}
          onConfirm={(reason) =>
            deeds.mutate({ type: 'remove', notice, reason }, { onSettled: () => setAsking(false) })
          }
        />
      )}
    </li>
  );
}

/** Papers that the case has issued and notices that it has posted, with what can be done with them. */
export function PapersPanel({ view }: { readonly view: Pick<CaseView, 'id' | 'version' | 'masked'> }) {
  const t = useMessages(paperMessages);
  const text = useText();
  const { documents, notices } = usePapers(view);
  const deeds = usePaperDeeds(view);
  if (documents.length + notices.length === 0) return null;
  return (
    <section className="side-card stack" aria-labelledby="papers-title">
      <h2 id="papers-title">
        <Icon of={FileText} /> {t.title}
      </h2>
      {isApiProblem(deeds.error) && (
        <Notice tone="danger" role="alert" title={t.failed}>
          {text(deeds.error.text)}
        </Notice>
      )}
      {view.masked && documents.length > 0 && <p className="small soft">{t.closed}</p>}
      <ul className="plain-list stack">
        {documents.map((document) => (
          <Paper key={document.id} document={document} masked={view.masked} deeds={deeds} />
        ))}
        {notices.map((notice) => (
          <Posted key={notice.id} notice={notice} masked={view.masked} deeds={deeds} />
        ))}
      </ul>
    </section>
  );
}
