import { useEffect, useState } from 'react';
import { Bookmark, Pencil, Undo2, Users } from 'lucide-react';
import { Link, useRoute, useSearch } from 'wouter';
import { Button, Icon, createMessages, useMessages } from '#ui/kit';
import type { InboxView as SavedView } from '#contracts/inbox';
import { addressOf } from '../inbox/inbox-address.js';
import { useRemovedView, useViews } from '../inbox/use-views.js';
import { ViewDialog } from '../inbox/ViewDialog.js';

const messages = createMessages({
  th: {
    title: 'มุมมองที่บันทึกไว้',
    shared: 'ใช้ร่วมกัน',
    editOf: (title: string) => `แก้มุมมอง ${title}`,
    removed: (title: string) => `ลบมุมมอง «${title}» แล้ว`,
    undo: 'เอากลับมา',
  },
  en: {
    title: 'Saved views',
    shared: 'Shared',
    editOf: (title: string) => `Edit the view ${title}`,
    removed: (title: string) => `The view “${title}” is deleted`,
    undo: 'Bring it back',
  },
});

/** Lists that were saved, one's own and shared ones. */
export function ViewLinks() {
  const t = useMessages(messages);
  const views = useViews();
  const { removed } = useRemovedView();
  const [onInbox] = useRoute('/');
  const here = new URLSearchParams(useSearch()).get('view');
  const [edited, setEdited] = useState<SavedView | null>(null);
  if (views.length === 0 && !removed) return null;
  return (
    <section aria-labelledby="views-title" className="rail-views">
      <h2 id="views-title">{t.title}</h2>
      <ul className="plain-list rail-list">
        {views.map((view) => (
          <li key={view.id} className="rail-view">
            <Link
              href={addressOf(view)}
              className="rail-link"
              aria-current={onInbox && here === view.id ? 'page' : undefined}
            >
              <Icon of={view.division ? Users : Bookmark} />
              <span className="rail-name">
                {view.title}
                {view.division && <span className="visually-hidden"> {t.shared}</span>}
              </span>
            </Link>
            {view.canChange && (
              <Button
                size="small"
                tone="quiet"
                aria-label={t.editOf(view.title)}
                icon={<Icon of={Pencil} />}
                onClick={() => setEdited(view)}
              />
            )}
          </li>
        ))}
      </ul>
      <Removed />
      {edited && <ViewDialog saved={edited} onClose={() => setEdited(null)} />}
    </section>
  );
}

const offeredForMs = 30_000;

/** What was deleted just now, and the way back. */
function Removed() {
  const t = useMessages(messages);
  const { removed, restore, forget } = useRemovedView();
  useEffect(() => {
    if (!removed) return undefined;
    const timer = setTimeout(forget, offeredForMs);
    return () => clearTimeout(timer);
  }, [removed, forget]);
  return (
    <output className="rail-removed small">
      {removed && (
        <>
          {t.removed(removed.title)}
          <Button
            size="small"
            icon={<Icon of={Undo2} />}
            busy={restore.isPending}
            onClick={() => restore.mutate(removed.id)}
          >
            {t.undo}
          </Button>
        </>
      )}
    </output>
  );
}
