import { useMemo, useState, type ReactNode } from 'react';
import type { FieldAddress, FieldMention } from '#core/authoring';
import { Button, Dialog, createMessages, useMessages, useText } from '#ui/kit';
import { useDraft } from '../../draft/use-draft.js';
import { placeWords } from '../../words/place-words.js';
import { titleOf } from '../field-facts.js';
import { useFieldActions } from '../use-field-actions.js';
import { DeletionContext } from './use-deletion.js';

const messages = createMessages({
  th: {
    title: (name: string) => `ลบ «${name}» หรือไม่`,
    needed: 'สิ่งเหล่านี้ยังใช้ช่องนี้อยู่:',
    mend: 'ถ้าลบ เงื่อนไข การคำนวณ และข้อตรวจสอบที่ใช้ช่องนี้จะถูกลบด้วย ส่วนที่เหลือจะขึ้นในรายการที่ต้องแก้',
    keep: 'ไม่ลบ',
    remove: 'ลบพร้อมแก้ให้',
  },
  en: {
    title: (name: string) => `Delete “${name}”?`,
    needed: 'These still need it:',
    mend: 'Rules, calculations and checks that use it go with it. The rest will be listed as things to mend.',
    keep: 'Keep it',
    remove: 'Delete and mend',
  },
});

interface Asked {
  readonly fields: readonly FieldAddress[];
  readonly dependents: readonly FieldMention[];
}

/** Says what depends on a field before it goes, and offers the fix. */
export function DeletionProvider({ children }: { readonly children: ReactNode }) {
  const t = useMessages(messages);
  const text = useText();
  const draft = useDraft();
  const { dependents, remove } = useFieldActions();
  const [asked, setAsked] = useState<Asked | null>(null);
  const deletion = useMemo(
    () => ({
      ask: (fields: readonly FieldAddress[]) => {
        const needed = dependents(fields);
        if (needed.length === 0) remove(fields, false);
        else setAsked({ fields, dependents: needed });
      },
    }),
    [dependents, remove],
  );
  const close = () => setAsked(null);
  return (
    <DeletionContext value={deletion}>
      {children}
      {asked && (
        <Dialog
          open
          onClose={close}
          title={t.title(asked.fields.map((field) => text(titleOf(draft, field))).join(', '))}
          actions={
            <>
              <Button
                tone="danger"
                onClick={() => {
                  remove(asked.fields, true);
                  close();
                }}
              >
                {t.remove}
              </Button>
              <Button onClick={close}>{t.keep}</Button>
            </>
          }
        >
          <p>{t.needed}</p>
          <ul>
            {asked.dependents.map(({ path }) => (
              <li key={path}>{text(placeWords(draft, path))}</li>
            ))}
          </ul>
          <p className="soft">{t.mend}</p>
        </Dialog>
      )}
    </DeletionContext>
  );
}
