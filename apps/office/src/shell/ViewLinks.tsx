import { useState } from 'react';
import { Bookmark, Trash2, Users } from 'lucide-react';
import { Link, useRoute, useSearch } from 'wouter';
import { ConfirmDialog } from '#ui/case';
import { Button, Icon, createMessages, useMessages } from '#ui/kit';
import type { InboxView as SavedView } from '#contracts/inbox';
import { searchOf, type InboxView } from '../inbox/inbox-address.js';
import { useRemoveView, useViews } from '../inbox/use-views.js';

const messages = createMessages({
  th: {
    title: 'มุมมองที่บันทึกไว้',
    shared: 'ใช้ร่วมกัน',
    remove: 'ลบมุมมอง',
    removeOf: (title: string) => `ลบมุมมอง ${title}`,
    removeTitle: (title: string) => `ลบมุมมอง «${title}»?`,
    removeMeans: 'มุมมองจะหายจากแถบซ้ายของทุกคนที่เห็น เรื่องไม่ถูกลบ',
  },
  en: {
    title: 'Saved views',
    shared: 'Shared',
    remove: 'Delete the view',
    removeOf: (title: string) => `Delete the view ${title}`,
    removeTitle: (title: string) => `Delete the view “${title}”?`,
    removeMeans: 'It disappears for everybody who sees it. No case is deleted.',
  },
});

const addressOf = ({ filter, sort }: SavedView): string =>
  searchOf({ ...filter, ...(sort && { sort: sort as InboxView['sort'] }) });

/** Lists that were saved, one's own and shared ones. */
export function ViewLinks() {
  const t = useMessages(messages);
  const views = useViews();
  const [onInbox] = useRoute('/');
  const here = new URLSearchParams(useSearch());
  const [asked, setAsked] = useState<SavedView | null>(null);
  const remove = useRemoveView();
  if (views.length === 0) return null;
  here.sort();
  return (
    <section aria-labelledby="views-title" className="rail-views">
      <h2 id="views-title">{t.title}</h2>
      <ul className="plain-list rail-list">
        {views.map((view) => {
          const search = addressOf(view);
          return (
            <li key={view.id} className="rail-view">
              <Link
                href={`/?${search}`}
                className="rail-link"
                aria-current={onInbox && here.toString() === search ? 'page' : undefined}
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
                  aria-label={t.removeOf(view.title)}
                  icon={<Icon of={Trash2} />}
                  onClick={() => setAsked(view)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {asked && (
        <ConfirmDialog
          title={t.removeTitle(asked.title)}
          verb={t.remove}
          danger
          onCancel={() => setAsked(null)}
          onConfirm={() => {
            remove.mutate(asked.id);
            setAsked(null);
          }}
        >
          {t.removeMeans}
        </ConfirmDialog>
      )}
    </section>
  );
}
