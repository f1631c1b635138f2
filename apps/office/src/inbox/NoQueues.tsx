import { EmptyState, createMessages, useMessages } from '#ui/kit';

const messages = createMessages({
  th: { title: 'บัญชีนี้ไม่มีกล่องงาน', means: 'กล่องงานเป็นของเจ้าหน้าที่ หัวหน้างาน และผู้บริหาร' },
  en: {
    title: 'This account has no inbox',
    means: 'Inboxes belong to officers, supervisors and executives.',
  },
});

/** For accounts that work on no cases, such as designers of services. */
export function NoQueues() {
  const t = useMessages(messages);
  return <EmptyState title={t.title}>{t.means}</EmptyState>;
}
