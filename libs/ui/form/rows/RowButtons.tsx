import { memo } from 'react';
import { Copy, Trash2, Undo2 } from 'lucide-react';
import { Button, Icon, useMessages } from '#ui/kit';
import { rowMessages } from './row-messages.js';

interface RowButtonsProps {
  readonly name: string;
  readonly index: number;
  readonly canDuplicate: boolean;
  readonly onDuplicate: (index: number) => void;
  readonly onRemove: (index: number) => void;
}

/** What can be done with a row; the names say which. */
export const RowButtons = memo(function RowButtons({
  name,
  index,
  canDuplicate,
  onDuplicate,
  onRemove,
}: RowButtonsProps) {
  const t = useMessages(rowMessages);
  const row = t.named(name, index + 1);
  return (
    <span className="row-buttons">
      {canDuplicate && (
        <Button
          tone="quiet"
          size="small"
          className="row-button"
          title={t.duplicate}
          icon={<Icon of={Copy} />}
          aria-label={t.duplicateNamed(row)}
          onClick={() => onDuplicate(index)}
        >
          <span className="row-button-word">{t.duplicate}</span>
        </Button>
      )}
      <Button
        tone="quiet"
        size="small"
        className="row-button"
        title={t.remove}
        icon={<Icon of={Trash2} />}
        aria-label={t.removeNamed(row)}
        onClick={() => onRemove(index)}
      >
        <span className="row-button-word">{t.remove}</span>
      </Button>
    </span>
  );
});

/** What was just removed, and the way back. */
export function RemovedNotice({ name, onUndo }: { readonly name: string; readonly onUndo: () => void }) {
  const t = useMessages(rowMessages);
  return (
    <div className="row-removed" data-undo-row>
      <span>{t.removed(name)}</span>
      <Button
        tone="quiet"
        size="small"
        icon={<Icon of={Undo2} />}
        aria-label={t.undoNamed(name)}
        onClick={onUndo}
      >
        {t.undo}
      </Button>
    </div>
  );
}
