import { useEffect, type ReactNode } from 'react';
import { Link } from 'wouter';
import { ListChecks, Redo2, Undo2 } from 'lucide-react';
import { Button, Icon, createMessages, useMessages, useText } from '#ui/kit';
import { ConflictDialog } from './ConflictDialog.js';
import { SaveState } from './SaveState.js';
import { useDraftContext, useDraftState } from './use-draft.js';

const messages = createMessages({
  th: { undo: 'เลิกทำ', redo: 'ทำซ้ำ', bar: 'ร่างของบริการ' },
  en: { undo: 'Undo', redo: 'Redo', bar: 'Draft of the service' },
});

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null;

/** Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y, except while typing, where they are the field’s own. */
const useHistoryKeys = (): void => {
  const { store } = useDraftContext();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || isTyping(event.target)) return;
      const isUndo = event.code === 'KeyZ' && !event.shiftKey;
      const isRedo = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey);
      if (!isUndo && !isRedo) return;
      event.preventDefault();
      if (isUndo) store.undo();
      else store.redo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [store]);
};

/** Above every page of a service: which one it is, undo and redo, whether it is saved, and what the page adds. */
export function DraftBar({ children }: { readonly children?: ReactNode }) {
  const t = useMessages(messages);
  const text = useText();
  const { store } = useDraftContext();
  const { history } = useDraftState();
  useHistoryKeys();
  return (
    <div className="draft-bar" role="toolbar" aria-label={t.bar}>
      <Link href="/" className="draft-bar-title">
        <Icon of={ListChecks} />
        <span>{text(history.draft.definition.title)}</span>
      </Link>
      <SaveState />
      <div className="draft-bar-tools">
        <Button
          size="small"
          tone="quiet"
          icon={<Icon of={Undo2} />}
          disabled={history.done.length === 0}
          onClick={store.undo}
        >
          {t.undo}
        </Button>
        <Button
          size="small"
          tone="quiet"
          icon={<Icon of={Redo2} />}
          disabled={history.undone.length === 0}
          onClick={store.redo}
        >
          {t.redo}
        </Button>
        {children}
      </div>
      <ConflictDialog />
    </div>
  );
}
