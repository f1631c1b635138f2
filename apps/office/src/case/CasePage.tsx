import { useEffect } from 'react';
import { PapersPanel } from '#ui/case';
import { FileQuestion } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { EmptyState, ErrorState, LinkButton, Skeleton, createMessages, useMessages, useText } from '#ui/kit';
import { isApiProblem } from '#ui/client';
import { useKeys } from '../app/keys.js';
import { inboxAddress, rememberOpened } from '../inbox/use-return.js';
import { useCouncilQuery, usePageTitle } from '#ui/session';
import { CaseHeader } from './CaseHeader.js';
import { CaseTabs } from './CaseTabs.js';
import { ClocksPanel } from './ClocksPanel.js';
import { NotesPanel } from './NotesPanel.js';
import { NowPanel } from './NowPanel.js';
import { PeoplePanel } from './PeoplePanel.js';
import { RelatedPanel } from './RelatedPanel.js';
import { useActionDrafts } from './use-action-drafts.js';
import { useCase, useServiceVersion } from './use-case.js';
import type { CaseMaterial } from './use-readings.js';

const messages = createMessages({
  th: {
    title: 'เรื่อง',
    loading: 'กำลังเปิดเรื่อง',
    missing: 'ไม่พบเรื่องนี้',
    missingMeans: 'ที่อยู่อาจผิด หรือเรื่องอยู่กับส่วนงานอื่นที่คุณไม่มีสิทธิ์ดู',
    failed: 'ยังเปิดเรื่องนี้ไม่ได้',
    back: 'กลับไปกล่องงาน',
  },
  en: {
    title: 'Case',
    loading: 'Opening the case',
    missing: 'No such case',
    missingMeans: 'The address may be wrong, or the case is with a division that you may not see.',
    failed: 'This case can’t be opened yet',
    back: 'Back to the inbox',
  },
});

function OpenCase({ material }: { readonly material: CaseMaterial }) {
  const drafts = useActionDrafts();
  const { view } = material;
  usePageTitle(`${view.receiptNumber} ${useText()(view.serviceTitle)}`);
  return (
    <div className="case">
      <CaseHeader view={view} />
      <div className="case-side stack">
        <NowPanel material={material} drafts={drafts} />
        <PapersPanel view={view} />
        <ClocksPanel view={view} />
        <RelatedPanel material={material} drafts={drafts} />
        <NotesPanel view={view} />
        <PeoplePanel view={view} />
      </div>
      <CaseTabs material={material} drafts={drafts} />
    </div>
  );
}

function NoCase({ problem, retry }: { readonly problem: Error; readonly retry: () => void }) {
  const t = useMessages(messages);
  const text = useText();
  usePageTitle(t.title);
  const back = (
    <LinkButton component={Link} href={inboxAddress()}>
      {t.back}
    </LinkButton>
  );
  if (isApiProblem(problem) && (problem.status === 404 || problem.status === 400)) {
    return (
      <>
        <h1 className="visually-hidden">{t.title}</h1>
        <EmptyState icon={FileQuestion} title={t.missing} action={back}>
          {t.missingMeans}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <h1 className="visually-hidden">{t.title}</h1>
      <ErrorState title={t.failed} onRetry={retry} action={back}>
        {isApiProblem(problem) && text(problem.text)}
      </ErrorState>
    </>
  );
}

/** The case, the version of the service that it keeps, and the council: all three or not yet. */
const useMaterial = (id: string) => {
  const found = useCase(id);
  const view = found.data;
  const service = useServiceVersion(view);
  const council = useCouncilQuery();
  const problem = found.error ?? service.error ?? council.error;
  const material = view &&
    service.data &&
    council.data && { view, service: service.data, council: council.data };
  const retry = () =>
    [found, service, council].filter(({ isError }) => isError).forEach(({ refetch }) => void refetch());
  return { material, problem, retry };
};

/** A page of its own bundle: the inbox opens without waiting for forms and maps. */
export default function CasePage({ id }: { readonly id: string }) {
  const t = useMessages(messages);
  const [, go] = useLocation();
  const { material, problem, retry } = useMaterial(id);
  useEffect(() => rememberOpened(id), [id]);
  useKeys({ u: () => go(inboxAddress()) });
  if (material) return <OpenCase material={material} />;
  if (problem) return <NoCase problem={problem} retry={retry} />;
  return (
    <div className="page">
      <Skeleton label={t.loading} lines={12} />
    </div>
  );
}
