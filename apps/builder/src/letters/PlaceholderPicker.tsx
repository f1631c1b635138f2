import type { PlaceholderChoice } from '#core/authoring';
import { createMessages, useMessages, useText } from '#ui/kit';
import { ChooseThen } from '../choose/ChooseThen.js';

const messages = createMessages({
  th: { insert: 'แทรกข้อมูลท้ายข้อความ', choose: 'เลือกสิ่งที่จะแทรก', act: 'แทรก' },
  en: { insert: 'Put in at the end', choose: 'Choose what to put in', act: 'Put in' },
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
    <ChooseThen
      label={t.insert}
      choose={t.choose}
      act={t.act}
      options={choices.map(({ code, title }) => ({ value: code, title: say(title) }))}
      onAct={(code) => onPick(`{{${code}}}`)}
    />
  );
}
