import { useState } from 'react';
import { Trash2 } from 'lucide-react';
import { listReferences } from '#core/authoring';
import type { Sort } from '#core/definition';
import type { SchemaObject } from '#core/fields';
import { Button, Dialog, createMessages, useMessages, useText } from '#ui/kit';
import { useDispatch, useDraft } from '../draft/use-draft.js';
import { placeWords } from '../words/place-words.js';
import { OpenCard } from './OpenCard.js';
import { Sheet } from './Sheet.js';
import { ThingName } from './ThingName.js';
import { IconButton } from '../shell/IconButton.js';

const messages = createMessages({
  th: {
    remove: 'ลบ',
    title: (name: string) => `ลบ «${name}» หรือไม่`,
    needed: 'สิ่งเหล่านี้ยังอ้างถึงอยู่ ถ้าลบ การอ้างถึงจะถูกเอาออก:',
    keep: 'ไม่ลบ',
  },
  en: {
    remove: 'Delete',
    title: (name: string) => `Delete “${name}”?`,
    needed: 'These still mean it; what means it is taken out:',
    keep: 'Keep it',
  },
});

interface ThingCardProps {
  readonly sort: Sort;
  readonly name: string;
  readonly path: string;
  readonly schema: SchemaObject;
  readonly title: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onRenamed: (name: string) => void;
}

/** One named thing: a line that opens into its properties. */
export function ThingCard({ sort, name, path, schema, title, open, onToggle, onRenamed }: ThingCardProps) {
  const t = useMessages(messages);
  const text = useText();
  const draft = useDraft();
  const dispatch = useDispatch();
  const [asked, setAsked] = useState<readonly string[] | null>(null);
  const remove = () => {
    setAsked(null);
    dispatch({ type: 'delete', sort, name, mend: true });
  };
  const ask = () => {
    const references = listReferences(draft, sort, name).filter((one) => !one.startsWith(`${path}/`));
    if (references.length === 0) remove();
    else setAsked(references);
  };
  return (
    <>
      <OpenCard
        title={title}
        open={open}
        onToggle={onToggle}
        tools={<IconButton label={`${t.remove} ${title}`} icon={Trash2} onClick={ask} />}
      >
        <Sheet schema={schema} path={path} />
        <ThingName sort={sort} name={name} onRenamed={onRenamed} />
      </OpenCard>
      {asked && (
        <Dialog
          open
          onClose={() => setAsked(null)}
          title={t.title(title)}
          actions={
            <>
              <Button tone="danger" onClick={remove}>
                {t.remove}
              </Button>
              <Button onClick={() => setAsked(null)}>{t.keep}</Button>
            </>
          }
        >
          <p>{t.needed}</p>
          <ul>
            {[...new Set(asked.map((one) => text(placeWords(draft, one))))].map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  );
}
