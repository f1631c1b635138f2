import { useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import {
  Button,
  ErrorState,
  Moment,
  Notice,
  Skeleton,
  TextAreaField,
  classNames,
  createMessages,
  useMessages,
  useText,
} from '#ui/kit';
import { isApiProblem } from '#ui/client';
import type { CaseView } from '#contracts/cases';
import type { CaseMessage } from '#contracts/messages';
import { useApi } from '#ui/session';

const messages = createMessages({
  th: {
    masked: 'รับเรื่องเพื่ออ่านและตอบข้อความ',
    loading: 'กำลังโหลดข้อความ',
    failed: 'ยังโหลดข้อความไม่ได้',
    none: 'ยังไม่มีข้อความกับผู้ยื่น',
    applicant: 'ผู้ยื่น',
    write: 'เขียนถึงผู้ยื่น',
    help: 'ผู้ยื่นอ่านได้ในหน้าติดตามเรื่อง และได้รับแจ้งทางอีเมลถ้าให้ไว้',
    send: 'ส่งข้อความ',
    notSent: 'ส่งข้อความไม่ได้',
    read: 'อ่านแล้ว',
    list: 'ข้อความกับผู้ยื่น',
  },
  en: {
    masked: 'Take the case to read and answer messages',
    loading: 'Loading messages',
    failed: 'The messages can’t be loaded yet',
    none: 'No message with the applicant yet',
    applicant: 'Applicant',
    write: 'Write to the applicant',
    help: 'They read it on the tracking page, and are told by e-mail if they gave an address',
    send: 'Send',
    notSent: 'The message could not be sent',
    read: 'Read',
    list: 'Messages with the applicant',
  },
});

const messagesKey = (id: string) => ['messages', id] as const;

const useConversation = (id: string, enabled: boolean) => {
  const { client, queries } = useApi();
  const params = { id };
  const list = useQuery({
    queryKey: messagesKey(id),
    queryFn: ({ signal }) => client.get('/api/cases/:id/messages', { params, signal }),
    enabled,
    refetchInterval: 30_000,
  });
  const send = useMutation({
    mutationFn: (text: string) => client.post('/api/cases/:id/messages', { params, body: { text } }),
    onSuccess: (all) => queries.setQueryData(messagesKey(id), all),
  });
  return { list, send };
};

function Said({ message: { from, officer, text, at, readAt } }: { readonly message: CaseMessage }) {
  const t = useMessages(messages);
  return (
    <li className={classNames('said', from === 'office' && 'said-by-us')}>
      <p className="small soft">
        {from === 'office' ? officer : t.applicant} · <Moment value={at} />
        {from === 'office' && readAt && ` · ${t.read}`}
      </p>
      <p className="said-text">{text}</p>
    </li>
  );
}

/** Messages with the applicant, the oldest first, and a box to answer. */
export function MessagesTab({ view }: { readonly view: CaseView }) {
  const t = useMessages(messages);
  const text = useText();
  const [typed, setTyped] = useState('');
  const { list, send } = useConversation(view.id, !view.masked);
  if (view.masked) return <p className="soft">{t.masked}</p>;
  if (list.isPending) return <Skeleton label={t.loading} lines={4} />;
  if (!list.data) {
    return (
      <ErrorState title={t.failed} onRetry={() => void list.refetch()}>
        {isApiProblem(list.error) && text(list.error.text)}
      </ErrorState>
    );
  }
  const { items, canWrite } = list.data;
  return (
    <div className="stack">
      {items.length === 0 && <p className="soft">{t.none}</p>}
      <ul className="plain-list stack-tight conversation" aria-label={t.list}>
        {items.map((message) => (
          <Said key={message.id} message={message} />
        ))}
      </ul>
      {send.isError && (
        <Notice tone="danger" role="alert" title={t.notSent}>
          {isApiProblem(send.error) && text(send.error.text)}
        </Notice>
      )}
      {canWrite && (
        <>
          <TextAreaField
            label={t.write}
            help={t.help}
            rows={3}
            maxLength={4000}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <div>
            <Button
              disabled={!typed.trim()}
              busy={send.isPending}
              onClick={() => send.mutate(typed.trim(), { onSuccess: () => setTyped('') })}
            >
              {t.send}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
