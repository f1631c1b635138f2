import { homeOf, type FieldAddress } from '#core/authoring';
import { isWithin } from '#core/fields';
import { SelectField, createMessages, useMessages, useText } from '#ui/kit';
import { useDraft } from '../../draft/use-draft.js';
import { useSet } from './use-set.js';

const messages = createMessages({
  th: {
    group: 'ใช้เพื่อ',
    sensitive: 'อ่อนไหว: เข้ารหัส ปิดไว้จนกว่าจะรับเรื่อง',
    none: 'ยังไม่ได้เลือก',
    inherited: 'ใช้ตามกลุ่มที่ช่องนี้อยู่',
  },
  en: {
    group: 'Used for',
    sensitive: 'Sensitive: encrypted, masked until the case is taken',
    none: 'Not chosen yet',
    inherited: 'As the group that the field is in',
  },
});

const groupsPath = '/definition/privacy/groups';

/** Which purpose an answer serves; from it come retention, masks and encryption. */
export function FieldPrivacy({ field }: { readonly field: FieldAddress }) {
  const t = useMessages(messages);
  const text = useText();
  const set = useSet();
  const { groups } = useDraft().definition.privacy;
  const { pointer } = homeOf(field);
  const own = groups.findIndex(({ fields }) => fields.includes(pointer));
  const inherited = groups.find(({ fields }) => fields.some((other) => isWithin(pointer, other)));
  const choose = (index: number) =>
    set(
      groupsPath,
      groups.map((group, at) => {
        const others = group.fields.filter((other) => other !== pointer);
        return { ...group, fields: at === index ? [...others, pointer] : others };
      }),
    );
  if (own < 0 && inherited) return <p className="soft small">{t.inherited}</p>;
  return (
    <SelectField label={t.group} value={own} onChange={(event) => choose(Number(event.target.value))}>
      {own < 0 && <option value={-1}>{t.none}</option>}
      {groups.map((group, index) => (
        <option key={group.id} value={index}>
          {text(group.purpose)} {group.sensitive && `· ${t.sensitive}`}
        </option>
      ))}
    </SelectField>
  );
}
