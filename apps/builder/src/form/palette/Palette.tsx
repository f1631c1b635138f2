import { memo, useState } from 'react';
import { Plus } from 'lucide-react';
import { kindGroups, type FieldKind, type KindGroup } from '#core/authoring';
import type { Text } from '#core/result';
import { searchKey } from '#core/thai';
import { Icon, TextField, createMessages, useMessages, useText } from '#ui/kit';
import { useDraftContext } from '../../draft/use-draft.js';
import { dragOf, startDrag } from '../drag.js';
import { useFieldActions } from '../use-field-actions.js';

const messages = createMessages({
  th: {
    palette: 'ชนิดของช่อง',
    search: 'หาชนิดของช่อง',
    hint: 'กดเพื่อใส่ต่อจากช่องที่เลือก หรือลากไปวาง',
    nothing: 'ไม่พบ ลองคำอื่น เช่น «วันที่» หรือ «เงิน»',
  },
  en: {
    palette: 'Kinds of fields',
    search: 'Find a kind of field',
    hint: 'Press to put it behind the selected field, or drag it',
    nothing: 'Nothing found. Try another word, such as “date” or “money”.',
  },
});

const groupWords: Readonly<Record<KindGroup, Text>> = {
  text: { th: 'ข้อความ', en: 'Text' },
  number: { th: 'ตัวเลข', en: 'Numbers' },
  choice: { th: 'ตัวเลือก', en: 'Choices' },
  date: { th: 'วันและเวลา', en: 'Days and times' },
  person: { th: 'บุคคล', en: 'People' },
  place: { th: 'สถานที่', en: 'Places' },
  group: { th: 'กลุ่มและรายการ', en: 'Groups and rows' },
  other: { th: 'ข้อความบอกและค่าที่คิดให้', en: 'Texts and worked-out values' },
  part: { th: 'ชิ้นส่วนสำเร็จรูป', en: 'Ready-made parts' },
};

const matches = ({ title, about, words }: FieldKind, wanted: string): boolean =>
  searchKey([title.th, title.en, about.th, about.en, ...words].join(' ')).includes(searchKey(wanted));

function KindButton({ kind }: { readonly kind: FieldKind }) {
  const text = useText();
  const { add } = useFieldActions();
  return (
    <button
      type="button"
      className="kind-button"
      draggable
      title={text(kind.about)}
      onClick={() => add(kind)}
      onDragStart={(event) => startDrag(event, dragOf.kind(kind.id))}
    >
      <Icon of={Plus} />
      <span>
        {text(kind.title)}
        <span className="small soft kind-about">{text(kind.about)}</span>
      </span>
    </button>
  );
}

/** Every kind of field and every shared part, by group, found by Thai words. */
export const Palette = memo(function Palette() {
  const t = useMessages(messages);
  const text = useText();
  const { kinds } = useDraftContext();
  const [wanted, setWanted] = useState('');
  const found = kinds.filter((kind) => matches(kind, wanted));
  return (
    <section className="palette" aria-label={t.palette}>
      <TextField
        label={t.search}
        type="search"
        maxLength={60}
        value={wanted}
        help={t.hint}
        onChange={(event) => setWanted(event.target.value)}
      />
      {kindGroups.map((group) => {
        const own = found.filter((kind) => kind.group === group);
        return (
          own.length > 0 && (
            <section key={group}>
              <h2 className="palette-group">{text(groupWords[group])}</h2>
              <div className="palette-kinds">
                {own.map((kind) => (
                  <KindButton key={kind.id} kind={kind} />
                ))}
              </div>
            </section>
          )
        );
      })}
      {found.length === 0 && <p className="soft">{t.nothing}</p>}
    </section>
  );
});
