import { useState } from 'react';
import { ConfirmDialog } from '#ui/case';
import { Button } from '#ui/kit';

interface SaveButtonProps {
  readonly verb: string;
  /** What is asked before. */
  readonly title: string;
  readonly means: string;
  readonly busy: boolean;
  readonly onSave: () => void;
}

/** Saves once it was said what the change means. */
export function SaveButton({ verb, title, means, busy, onSave }: SaveButtonProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button tone="primary" busy={busy} onClick={() => setAsking(true)}>
        {verb}
      </Button>
      {asking && (
        <ConfirmDialog
          title={title}
          verb={verb}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            onSave();
          }}
        >
          {means}
        </ConfirmDialog>
      )}
    </>
  );
}
