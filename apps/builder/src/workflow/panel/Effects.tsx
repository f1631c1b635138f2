import { Link } from 'wouter';
import { FileText, Mail } from 'lucide-react';
import { actionSchema, type Action } from '#core/definition';
import { Button, Icon, createMessages, useMessages, useText } from '#ui/kit';
import { useDraftValue } from '../../draft/use-draft.js';
import { definedEffectName, effectWords } from '../effect-words.js';
import type { StepActions } from '../use-step-actions.js';
import { SheetOf } from './SheetOf.js';

const messages = createMessages({
  th: {
    title: 'สิ่งที่เกิดตามมา',
    letter: 'ออกหนังสือ',
    message: 'ส่งข้อความถึงผู้ยื่น',
    division: 'ส่งข้อความถึงส่วนงาน',
    write: 'แก้เนื้อความของหนังสือและข้อความ',
  },
  en: {
    title: 'What follows',
    letter: 'Issue a letter',
    message: 'Tell the applicant',
    division: 'Tell the division',
    write: 'Write the letters and messages',
  },
});

interface EffectsProps {
  readonly action: Action;
  readonly name: string;
  readonly path: string;
  readonly actions: StepActions;
}

/** What an action sets going; letters and messages come with a text to write on. */
export function Effects({ action, name, path, actions }: EffectsProps) {
  const t = useMessages(messages);
  const text = useText();
  const definition = useDraftValue((draft) => draft.definition);
  const said = (action.effects ?? []).map((effect) => effectWords(definedEffectName(effect), definition));
  return (
    <section className="stack">
      <h3>{t.title}</h3>
      <div className="property-tools">
        <Button size="small" icon={<Icon of={FileText} />} onClick={() => actions.addLetter(name)}>
          {t.letter}
        </Button>
        <Button size="small" icon={<Icon of={Mail} />} onClick={() => actions.addMessage(name, 'applicant')}>
          {t.message}
        </Button>
        <Button size="small" icon={<Icon of={Mail} />} onClick={() => actions.addMessage(name, 'division')}>
          {t.division}
        </Button>
      </div>
      <Link href="/letters" className="small">
        {t.write}
      </Link>
      <ul className="small">
        {said.map((effect, index) => (
          // The same may follow twice: its place is what it is known by.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            {effect && text(effect.words)}
            {effect?.body && <span className="soft"> — {text(effect.body)}</span>}
          </li>
        ))}
      </ul>
      <SheetOf schema={actionSchema} path={path} only={['effects']} />
    </section>
  );
}
