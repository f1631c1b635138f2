import { useEffect, useRef, useState } from 'react';
import { ListChecks } from 'lucide-react';
import { ActionBar, ConfirmDialog } from '#ui/case';
import { Icon, createMessages, useAnnounce, useMessages, useText } from '#ui/kit';
import type { CaseAction } from '#contracts/cases';
import type { DraftFiles } from '#ui/drafts';
import { ActionPanel } from './ActionPanel.js';
import { DoneNotice } from './DoneNotice.js';
import { StaleNotice } from './StaleNotice.js';
import { TakeBox } from './TakeBox.js';
import type { ActionDrafts } from './use-action-drafts.js';
import { useCaseWrites } from './use-case-writes.js';
import type { CaseMaterial } from './use-readings.js';

const messages = createMessages({
  th: {
    title: 'ทำอะไรต่อ',
    nothing: 'ไม่มีสิ่งที่ต้องทำในขั้นตอนนี้',
    waiting: 'รอผู้ยื่นดำเนินการ ระบบจะแจ้งเมื่อผู้ยื่นส่งกลับมา',
    ended: 'เรื่องนี้เสร็จสิ้นแล้ว',
    done: (action: string, state: string) => `${action} แล้ว สถานะตอนนี้: ${state}`,
    sure: (number: string) => `จะทำรายการนี้กับเรื่อง ${number} และย้อนกลับไม่ได้`,
  },
  en: {
    title: 'What to do now',
    nothing: 'There is nothing to do at this step',
    waiting: 'Waiting for the applicant. It comes back here once they have acted.',
    ended: 'This case has ended',
    done: (action: string, state: string) => `${action}: done. The state is now ${state}`,
    sure: (number: string) => `This will be done to case ${number} and can’t be undone.`,
  },
});

const ended = new Set(['completed', 'refused', 'closed']);

/** Why there is nothing to choose. */
const restWords = (phase: string): 'ended' | 'waiting' | 'nothing' => {
  if (ended.has(phase)) return 'ended';
  return phase === 'waiting-applicant' ? 'waiting' : 'nothing';
};

const asksNothing = (action: CaseAction): boolean =>
  !action.form && !action.asksDefects && !action.papers?.length;

const idsOf = (files: DraftFiles): Record<string, string[]> =>
  Object.fromEntries(Object.entries(files).map(([key, list]) => [key, list.map(({ id }) => id)]));

/** Said before it is done; what has a form says it there, unless it is dangerous. */
const needsWord = (action: CaseAction): boolean =>
  action.tone === 'danger' || (asksNothing(action) && action.confirm !== undefined);

interface NowPanelProps {
  readonly material: CaseMaterial;
  readonly drafts: ActionDrafts;
}

/** Take the case, or choose what to do with it; an action with questions opens its form here. */
export function NowPanel({ material, drafts }: NowPanelProps) {
  const { view } = material;
  const t = useMessages(messages);
  const text = useText();
  const announce = useAnnounce();
  const write = useCaseWrites(view.id);
  const [asking, setAsking] = useState<CaseAction | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed is gone: the focus stays in the panel.
  useEffect(() => {
    if (write.isSuccess) heading.current?.focus({ preventScroll: true });
  }, [write.isSuccess]);
  const { open } = drafts;
  const perform = (action: CaseAction) => {
    setAsking(null);
    const body = {
      expectedVersion: view.version,
      ...(!asksNothing(action) && { answers: drafts.answersOf(action.id) }),
      ...(action.papers && { attachments: idsOf(drafts.filesOf(action.id)) }),
    };
    write.mutate(
      { type: 'act', action: action.id, body },
      {
        onSuccess: (next) => {
          drafts.finish(action.id);
          announce(t.done(text(action.title), text(next.stateTitle)));
        },
      },
    );
  };
  const decide = (action: CaseAction) => (needsWord(action) ? setAsking(action) : perform(action));
  const choose = (action: CaseAction) => (asksNothing(action) ? decide(action) : drafts.setOpen(action));
  const choices = view.actions.length > 0;
  return (
    <section className="side-card now-panel stack" aria-labelledby="now-title">
      <h2 id="now-title" ref={heading} tabIndex={-1}>
        <Icon of={ListChecks} /> {t.title}
      </h2>
      <StaleNotice view={view} error={write.error} />
      {open ? (
        <ActionPanel
          key={open.id}
          action={open}
          material={material}
          drafts={drafts}
          write={write}
          onSubmit={decide}
        />
      ) : (
        <>
          <DoneNotice view={view} write={write} />
          <TakeBox view={view} write={write} />
          {choices && (
            <ActionBar
              actions={view.actions}
              onChoose={choose}
              chosen={actingOn(write)}
              busy={write.isPending}
            />
          )}
          {!choices && !view.canTake && <p className="soft">{t[restWords(view.phase)]}</p>}
        </>
      )}
      {asking && (
        <ConfirmDialog
          title={text(asking.title)}
          verb={text(asking.title)}
          danger={asking.tone === 'danger'}
          onConfirm={() => perform(asking)}
          onCancel={() => setAsking(null)}
        >
          {asking.confirm ? text(asking.confirm) : t.sure(view.receiptNumber)}
        </ConfirmDialog>
      )}
    </section>
  );
}

const actingOn = ({ variables }: ReturnType<typeof useCaseWrites>): string | undefined =>
  variables?.type === 'act' ? variables.action : undefined;
