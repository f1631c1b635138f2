import type { PlaceholderChoice } from '#core/authoring';
import { SelectField, createMessages, useMessages, useText } from '#ui/kit';

const messages = createMessages({
  th: { insert: 'แทรกข้อมูลท้ายข้อความ', choose: 'เลือกสิ่งที่จะแทรก' },
  en: { insert: 'Put in at the end', choose: 'Choose what to put in' },
});

interface PlaceholderPickerProps {
  readonly choices: readonly PlaceholderChoice[];
  readonly onPick: (placeholder: string) => void;
}

/** What a text may fill in, by its Thai title: nobody has to write braces. */
export function PlaceholderPicker({ choices, onPick }: PlaceholderPickerProps) {
  const t = useMessages(messages);
  const say = useText();
  return (
    <SelectField
      label={t.insert}
      value=""
      onChange={({ target }) => target.value !== '' && onPick(`{{${target.value}}}`)}
    >
      <option value="">{t.choose}</option>
      {choices.map(({ code, title }) => (
        <option key={code} value={code}>
          {say(title)}
        </option>
      ))}
    </SelectField>
  );
}
