import { useQuery } from '@tanstack/react-query';
import { ErrorState, Skeleton, createMessages, useMessages, useText } from '#ui/kit';
import { isApiProblem } from '#ui/client';
import { useApi, useCouncilQuery } from '#ui/session';
import { ChooseService } from './ChooseService.js';
import { CounterForm } from './CounterForm.js';

const messages = createMessages({
  th: { title: 'รับเรื่องที่เคาน์เตอร์', loading: 'กำลังเปิดแบบฟอร์ม', failed: 'ยังเปิดแบบฟอร์มไม่ได้' },
  en: { title: 'File at the counter', loading: 'Opening the form', failed: 'The form can’t be opened yet' },
});

function FormOf({ code }: { readonly code: string }) {
  const t = useMessages(messages);
  const text = useText();
  const { visitor } = useApi();
  const service = useQuery({
    queryKey: ['live-service', code],
    queryFn: ({ signal }) => visitor.get('/api/services/:code', { params: { code }, signal }),
    staleTime: 60_000,
  });
  const council = useCouncilQuery();
  if (service.data && council.data) {
    return <CounterForm key={service.data.version} service={service.data} council={council.data} />;
  }
  const problem = service.error ?? council.error;
  return (
    <div className="page stack">
      <h1 className="visually-hidden">{t.title}</h1>
      {problem ? (
        <ErrorState title={t.failed} onRetry={() => void service.refetch()}>
          {isApiProblem(problem) && text(problem.text)}
        </ErrorState>
      ) : (
        <Skeleton label={t.loading} lines={8} />
      )}
    </div>
  );
}

/** An officer files for somebody at the counter: service, form, receipt. */
export default function CounterPage({ code }: { readonly code: string | undefined }) {
  return code ? <FormOf code={code} /> : <ChooseService />;
}
