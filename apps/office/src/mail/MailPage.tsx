import { useInfiniteQuery } from '@tanstack/react-query';
import { MailOpen } from 'lucide-react';
import {
  Badge,
  Button,
  Card,
  EmptyState,
  ErrorState,
  Moment,
  Notice,
  Skeleton,
  createMessages,
  useMessages,
  useText,
} from '#ui/kit';
import { isApiProblem } from '#ui/client';
import { useApi, usePageTitle } from '#ui/session';

const messages = createMessages({
  th: {
    title: 'จดหมายที่ระบบส่ง',
    sink: 'นี่คือที่พักจดหมายของชุดสาธิต',
    sinkMeans: 'ยังไม่ได้ตั้งค่าเครื่องส่งอีเมล จดหมายจึงหยุดอยู่ที่นี่ ไม่ถึงผู้รับจริง',
    to: 'ถึง',
    none: 'ยังไม่มีจดหมาย',
    noneMeans: 'เมื่อมีการรับเรื่องหรือส่งกลับให้แก้ไข จดหมายถึงผู้ยื่นจะปรากฏที่นี่',
    loading: 'กำลังโหลดจดหมาย',
    failed: 'ยังโหลดจดหมายไม่ได้',
    more: 'แสดงจดหมายเพิ่ม',
    kept: 'เก็บไว้ที่นี่',
  },
  en: {
    title: 'Messages sent',
    sink: 'This is the demonstration’s mail sink',
    sinkMeans: 'No mail server is set up, so messages stop here and reach nobody.',
    to: 'To',
    none: 'No message yet',
    noneMeans: 'When a case is received or returned for correction, the message to the applicant shows here.',
    loading: 'Loading messages',
    failed: 'The messages can’t be loaded yet',
    more: 'Show more messages',
    kept: 'Kept here',
  },
});

const useMail = () => {
  const { client } = useApi();
  return useInfiniteQuery({
    queryKey: ['mail'],
    queryFn: ({ pageParam, signal }) =>
      client.get('/api/admin/mail', {
        query: { limit: 20, ...(pageParam && { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchInterval: 15_000,
  });
};

type MailItem = NonNullable<ReturnType<typeof useMail>['data']>['pages'][number]['items'][number];

function Letter({ mail }: { readonly mail: MailItem }) {
  const t = useMessages(messages);
  return (
    <Card look="plain" className="stack-tight">
      <div className="spread">
        <h2>{mail.subject}</h2>
        <Badge icon={MailOpen}>{mail.status === 'kept' ? t.kept : mail.status}</Badge>
      </div>
      <p className="small soft">
        {t.to} {mail.to} · <Moment value={mail.at} />
      </p>
      <p className="letter-body">{mail.body}</p>
    </Card>
  );
}

/** Every message of the local sink, newest first. */
export function MailPage() {
  const t = useMessages(messages);
  const text = useText();
  usePageTitle(t.title);
  const mail = useMail();
  const items = mail.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="page stack">
      <h1>{t.title}</h1>
      <Notice title={t.sink}>{t.sinkMeans}</Notice>
      {mail.isPending && <Skeleton label={t.loading} lines={8} />}
      {mail.isError && items.length === 0 && (
        <ErrorState title={t.failed} onRetry={() => void mail.refetch()}>
          {isApiProblem(mail.error) && text(mail.error.text)}
        </ErrorState>
      )}
      {mail.isSuccess && items.length === 0 && (
        <EmptyState icon={MailOpen} title={t.none}>
          {t.noneMeans}
        </EmptyState>
      )}
      {items.map((item) => (
        <Letter key={item.id} mail={item} />
      ))}
      {mail.hasNextPage && (
        <Button busy={mail.isFetchingNextPage} onClick={() => void mail.fetchNextPage()}>
          {t.more}
        </Button>
      )}
    </div>
  );
}
