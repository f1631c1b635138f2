import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link2 } from 'lucide-react';
import { Link } from 'wouter';
import { PhaseBadge } from '#ui/case';
import { Button, Icon, Moment, createMessages, useMessages, useText } from '#ui/kit';
import type { RelatedCase } from '#contracts/cases';
import { useApi } from '#ui/session';
import { CompareDialog } from './CompareDialog.js';
import type { ActionDrafts } from './use-action-drafts.js';
import type { CaseMaterial } from './use-readings.js';

const messages = createMessages({
  th: {
    title: 'เรื่องที่เกี่ยวข้อง',
    duplicates: 'อาจเป็นเรื่องซ้ำ',
    related: 'ของคนหรือสถานที่เดียวกัน',
    compare: 'เทียบกัน',
    compareWith: (number: string) => `เทียบกัน กับเรื่อง ${number}`,
    into: 'รวมไว้กับเรื่อง',
    joined: 'มีเรื่องซ้ำมารวม',
  },
  en: {
    title: 'Related cases',
    duplicates: 'Likely duplicates',
    related: 'Of the same person or place',
    compare: 'Compare',
    compareWith: (number: string) => `Compare with ${number}`,
    into: 'Joined to',
    joined: 'Joined to this one',
  },
});

const useRelated = (id: string) => {
  const { client } = useApi();
  return useQuery({
    queryKey: ['related', id],
    queryFn: ({ signal }) => client.get('/api/cases/:id/related', { params: { id }, signal }),
    staleTime: 60_000,
  }).data;
};

function OtherCase({ other, onCompare }: { readonly other: RelatedCase; readonly onCompare?: () => void }) {
  const t = useMessages(messages);
  const text = useText();
  return (
    <li className="other-case">
      <p>
        <Link href={`/cases/${other.id}`}>
          {other.receiptNumber} {text(other.serviceTitle)}
        </Link>
      </p>
      <p className="small">
        <PhaseBadge phase={other.phase}>{text(other.stateTitle)}</PhaseBadge> {other.applicant} ·{' '}
        <Moment value={other.receivedAt} />
      </p>
      <p className="small soft">{other.reasons.map((reason) => text(reason.text)).join(' · ')}</p>
      {onCompare && (
        <Button size="small" aria-label={t.compareWith(other.receiptNumber)} onClick={onCompare}>
          {t.compare}
        </Button>
      )}
    </li>
  );
}

interface LinksProps {
  readonly title: string;
  readonly cases: readonly { readonly id: string; readonly receiptNumber: string }[];
}

function Joined({ title, cases }: LinksProps) {
  return (
    <p>
      {title}{' '}
      {cases.map(({ id, receiptNumber }) => (
        <Link key={id} href={`/cases/${id}`} className="joined-case">
          {receiptNumber}
        </Link>
      ))}
    </p>
  );
}

interface RelatedPanelProps {
  readonly material: CaseMaterial;
  readonly drafts: ActionDrafts;
}

/** Likely duplicates, to be compared and joined, and what else the person or place has. */
export function RelatedPanel({ material, drafts }: RelatedPanelProps) {
  const t = useMessages(messages);
  const { view } = material;
  const found = useRelated(view.id);
  const [compared, setCompared] = useState<RelatedCase | null>(null);
  const { mergedInto, joined } = view.progress;
  const { duplicates = [], related = [], mergeAction = null } = found ?? {};
  if (!mergedInto && joined.length + duplicates.length + related.length === 0) return null;
  return (
    <section className="side-card stack-tight" aria-labelledby="related-title">
      <h2 id="related-title">
        <Icon of={Link2} /> {t.title}
      </h2>
      {mergedInto && <Joined title={t.into} cases={[mergedInto]} />}
      {joined.length > 0 && <Joined title={t.joined} cases={joined} />}
      {duplicates.length > 0 && (
        <>
          <h3>{t.duplicates}</h3>
          <ul className="plain-list stack-tight">
            {duplicates.map((other) => (
              <OtherCase key={other.id} other={other} onCompare={() => setCompared(other)} />
            ))}
          </ul>
        </>
      )}
      {related.length > 0 && (
        <>
          <h3>{t.related}</h3>
          <ul className="plain-list stack-tight">
            {related.map((other) => (
              <OtherCase key={other.id} other={other} />
            ))}
          </ul>
        </>
      )}
      {compared && (
        <CompareDialog
          {...{ material, drafts, mergeAction }}
          other={compared}
          onClose={() => setCompared(null)}
        />
      )}
    </section>
  );
}
