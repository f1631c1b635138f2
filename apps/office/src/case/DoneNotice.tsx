import { Link } from 'wouter';
import { Notice, createMessages, useMessages, useText } from '#ui/kit';
import type { CaseView } from '#contracts/cases';
import { inboxAddress } from '../inbox/use-return.js';
import type { CaseWrites } from './use-case-writes.js';

const messages = createMessages({
  th: { done: 'ทำรายการแล้ว', state: (state: string) => `สถานะตอนนี้: ${state}`, back: 'กลับไปกล่องงาน' },
  en: { done: 'Done', state: (state: string) => `The state is now: ${state}`, back: 'Back to the inbox' },
});

/** After an action: where the case stands now, and the way to the next one. */
export function DoneNotice({ view, write }: { readonly view: CaseView; readonly write: CaseWrites }) {
  const t = useMessages(messages);
  const text = useText();
  if (!write.isSuccess || write.variables.type !== 'act') return null;
  return (
    <Notice tone="success" title={t.done}>
      <p>{t.state(text(view.stateTitle))}</p>
      <Link href={inboxAddress()}>{t.back}</Link>
    </Notice>
  );
}
