import { useCallback } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { Link } from 'wouter';
import { ActionAnswers, AnswerPanel, Timeline } from '#ui/case';
import {
  Button,
  ErrorState,
  Icon,
  LinkButton,
  Moment,
  Skeleton,
  createMessages,
  useMessages,
  useText,
} from '#ui/kit';
import { isApiProblem } from '#ui/client';
import type { CasePrint, TimelineEntry } from '#contracts/cases';
import { useApi, useCouncilQuery, usePageTitle } from '#ui/session';
import { ProgressTab, hasProgress } from './ProgressTab.js';
import { useServiceVersion } from './use-case.js';
import { useTitles, type CaseMaterial } from './use-readings.js';

const messages = createMessages({
  th: {
    title: 'พิมพ์เรื่อง',
    loading: 'กำลังเตรียมหน้าพิมพ์',
    failed: 'ยังเตรียมหน้าพิมพ์ไม่ได้',
    back: 'กลับไปหน้าเรื่อง',
    print: 'พิมพ์',
    by: (name: string) => `พิมพ์โดย ${name}`,
    history: 'ประวัติ',
    messages: 'ข้อความกับผู้ยื่น',
    papers: 'เอกสารแนบ',
    applicant: 'ผู้ยื่น',
    received: 'ยื่นเมื่อ',
    state: 'สถานะ',
    logged: 'การพิมพ์ครั้งนี้ถูกบันทึกไว้',
  },
  en: {
    title: 'Print the case',
    loading: 'Preparing the print',
    failed: 'The print can’t be prepared yet',
    back: 'Back to the case',
    print: 'Print',
    by: (name: string) => `Printed by ${name}`,
    history: 'History',
    messages: 'Messages with the applicant',
    papers: 'Papers',
    applicant: 'Applicant',
    received: 'Filed',
    state: 'State',
    logged: 'This print is logged.',
  },
});

/** Asked for once: each printing is logged. */
const usePrint = (id: string) => {
  const { client } = useApi();
  return useQuery({
    queryKey: ['print', id],
    queryFn: ({ signal }) => client.get('/api/cases/:id/print', { params: { id }, signal }),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
  });
};

function Sheet({ print, material }: { readonly print: CasePrint; readonly material: CaseMaterial }) {
  const t = useMessages(messages);
  const text = useText();
  const { view, service, council } = material;
  const { villages } = council;
  const titles = useTitles(material);
  const details = useCallback(
    (entry: TimelineEntry) => <ActionAnswers {...{ entry, villages, titles }} />,
    [villages, titles],
  );
  return (
    <article className="print-sheet stack">
      <header className="stack-tight">
        <p>{text(print.council)}</p>
        <h1>
          {view.receiptNumber} {text(view.serviceTitle)}
        </h1>
        <p>
          {t.applicant} {view.applicant} · {t.received} <Moment value={view.receivedAt} /> · {t.state}{' '}
          {text(view.stateTitle)}
        </p>
        <p className="small soft">
          {t.by(print.printedBy)} · <Moment value={print.printedAt} />
        </p>
      </header>
      <AnswerPanel {...{ view, service, villages }} />
      {view.attachments.length > 0 && (
        <section>
          <h2>{t.papers}</h2>
          <ul>
            {view.attachments.map((group) => (
              <li key={group.key}>
                {text(group.title)}: {group.files.map(({ name }) => name).join(', ') || '–'}
              </li>
            ))}
          </ul>
        </section>
      )}
      {hasProgress(view.progress) && <ProgressTab material={material} />}
      {print.messages.length > 0 && (
        <section className="stack-tight">
          <h2>{t.messages}</h2>
          {print.messages.map((message) => (
            <p key={message.at}>
              <strong>{message.officer ?? t.applicant}</strong> <Moment value={message.at} />: {message.text}
            </p>
          ))}
        </section>
      )}
      <section className="stack-tight">
        <h2>{t.history}</h2>
        <Timeline entries={view.timeline} details={details} />
      </section>
    </article>
  );
}

/** The whole case on paper. */
export default function PrintPage({ id }: { readonly id: string }) {
  const t = useMessages(messages);
  const text = useText();
  const print = usePrint(id);
  const service = useServiceVersion(print.data?.case);
  const council = useCouncilQuery();
  usePageTitle(t.title);
  const problem = print.error ?? service.error ?? council.error;
  const material = print.data &&
    service.data &&
    council.data && { view: print.data.case, service: service.data, council: council.data };
  return (
    <div className="page stack">
      <div className="cluster no-print">
        <LinkButton component={Link} href={`/cases/${id}`}>
          {t.back}
        </LinkButton>
        <Button
          tone="primary"
          icon={<Icon of={Printer} />}
          disabled={!material}
          onClick={() => window.print()}
        >
          {t.print}
        </Button>
        <span className="small soft">{t.logged}</span>
      </div>
      {problem && !material && (
        <>
          <h1 className="visually-hidden">{t.title}</h1>
          <ErrorState title={t.failed} onRetry={() => void print.refetch()}>
            {isApiProblem(problem) && text(problem.text)}
          </ErrorState>
        </>
      )}
      {!problem && !material && <Skeleton label={t.loading} lines={12} />}
      {print.data && material && <Sheet print={print.data} material={material} />}
    </div>
  );
}
