import { useState } from 'react';
import { Bookmark, Pencil, RotateCcw, Save } from 'lucide-react';
import { useLocation } from 'wouter';
import { Button, Icon, createMessages, useMessages } from '#ui/kit';
import type { InboxView as SavedView } from '#contracts/inbox';
import { addressOf } from './inbox-address.js';
import { ViewDialog } from './ViewDialog.js';
import { isChanged, type ViewNow } from './view-now.js';
import { useChangeView } from './use-views.js';

const messages = createMessages({
  th: {
    save: 'บันทึกมุมมอง',
    saveNew: 'บันทึกเป็นมุมมองใหม่',
    keep: 'บันทึกที่แก้',
    back: 'กลับเป็นเดิม',
    edit: 'แก้มุมมอง',
  },
  en: {
    save: 'Save the view',
    saveNew: 'Save as a new view',
    keep: 'Save the changes',
    back: 'As it was',
    edit: 'Edit the view',
  },
});

interface SaveViewProps {
  /** The saved view that is open. */
  readonly saved: SavedView | undefined;
  readonly now: ViewNow;
  /** Puts the columns back to those of the view. */
  readonly onReset: () => void;
}

/** Keeps the list as it is now: under a new name, or in the saved view that is open. */
export function SaveView({ saved, now, onReset }: SaveViewProps) {
  const t = useMessages(messages);
  const [, navigate] = useLocation();
  const [dialog, setDialog] = useState<'new' | 'edit' | null>(null);
  const change = useChangeView();
  const open = (view: SavedView) => {
    navigate(addressOf(view));
    onReset();
  };
  const changed = saved && isChanged(saved, now);
  return (
    <>
      {changed && saved.canChange && (
        <Button
          size="small"
          icon={<Icon of={Save} />}
          busy={change.isPending}
          onClick={() =>
            change.mutate(
              { id: saved.id, body: { ...now, title: saved.title, division: saved.division } },
              { onSuccess: onReset },
            )
          }
        >
          {t.keep}
        </Button>
      )}
      {changed && (
        <Button size="small" tone="quiet" icon={<Icon of={RotateCcw} />} onClick={() => open(saved)}>
          {t.back}
        </Button>
      )}
      {(!saved || changed) && (
        <Button size="small" tone="quiet" icon={<Icon of={Bookmark} />} onClick={() => setDialog('new')}>
          {saved ? t.saveNew : t.save}
        </Button>
      )}
      {saved?.canChange && (
        <Button size="small" tone="quiet" icon={<Icon of={Pencil} />} onClick={() => setDialog('edit')}>
          {t.edit}
        </Button>
      )}
      {dialog && (
        <ViewDialog
          {...(dialog === 'edit' && saved && { saved })}
          now={now}
          onClose={() => setDialog(null)}
          onSaved={open}
        />
      )}
    </>
  );
}
