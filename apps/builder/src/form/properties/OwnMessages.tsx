import { answerAddress, homeOf, type FieldAddress } from '#core/authoring';
import { own, pointerTo, valueAt } from '#core/fields';
import type { Text } from '#core/result';
import { createMessages, useMessages, useText } from '#ui/kit';
import { useDraftValue } from '../../draft/use-draft.js';
import { schemaOf } from '../field-facts.js';
import { TextPair } from './TextPair.js';

const messages = createMessages({
  th: { about: 'ข้อความเมื่อกรอกไม่ถูก ถ้าไม่เขียน ระบบใช้ข้อความมาตรฐาน' },
  en: { about: 'What is said when an answer doesn’t fit. When empty, Sala’s own words are used.' },
});

const text = (th: string, en: string): Text => ({ th, en });

const keywordWords: Readonly<Record<string, Text>> = {
  pattern: text('เมื่อไม่ตรงรูปแบบ', 'When the pattern doesn’t fit'),
  minimum: text('เมื่อน้อยเกินไป', 'When it is too small'),
  maximum: text('เมื่อมากเกินไป', 'When it is too large'),
  format: text('เมื่อเขียนไม่ถูกแบบ', 'When it is not written right'),
};

/** Own words for what can go wrong with this field. */
export function OwnMessages({ field }: { readonly field: FieldAddress }) {
  const t = useMessages(messages);
  const say = useText();
  const schema = useDraftValue((draft) => schemaOf(draft, field));
  const { form, pointer } = homeOf(field);
  const texts = useDraftValue((draft) => valueAt(draft, pointerTo(`${form}/messages`, pointer)));
  const keywords = Object.keys(keywordWords).filter((keyword) => own(schema, keyword) !== undefined);
  const isOfForm = form === homeOf(answerAddress('')).form;
  if (keywords.length === 0 || !isOfForm) return null;
  return (
    <>
      <p className="small soft">{t.about}</p>
      {keywords.map((keyword) => (
        <TextPair
          key={keyword}
          path={pointerTo(pointerTo(`${form}/messages`, pointer), keyword)}
          label={say(keywordWords[keyword]!)}
          value={own(texts, keyword) as Text | undefined}
          optional
        />
      ))}
    </>
  );
}
