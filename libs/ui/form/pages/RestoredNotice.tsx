import { useState } from 'react';
import { Button, Dialog, Notice, useMessages } from '#ui/kit';
import { pageMessages } from '../messages.js';

/** Says that earlier answers were found, and lets the reader throw them away. */
export function RestoredNotice({ onStartOver }: { readonly onStartOver: () => void }) {
  const t = useMessages(pageMessages);
  const [asking, setAsking] = useState(false);
  return (
    <Notice tone="info" title={t.restored}>
      <p>{t.restoredHelp}</p>
      <Button tone="quiet" size="small" onClick={() => setAsking(true)}>
        {t.startOver}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t.startOverTitle}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t.keep}</Button>
            <Button
              tone="danger"
              onClick={() => {
                setAsking(false);
                onStartOver();
              }}
            >
              {t.startOverYes}
            </Button>
          </>
        }
      >
        <p>{t.startOverHelp}</p>
      </Dialog>
    </Notice>
  );
}
