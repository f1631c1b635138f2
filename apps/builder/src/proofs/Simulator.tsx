import { useState } from 'react';
import { Undo2 } from 'lucide-react';
import { freeName } from '#core/authoring';
import { formatShortBaht } from '#core/money';
import type { Possibility } from '#core/rehearsal';
import { bangkokDay } from '#core/thai';
import {
  Button,
  DayField,
  Icon,
  SelectField,
  TextField,
  createMessages,
  useAnnounce,
  useMessages,
  useText,
} from '#ui/kit';
import { useDispatch, useDraft } from '../draft/use-draft.js';
import type { Published } from '../preview/use-published.js';
import { filledText, stateWords } from '../workflow/step-words.js';
import { useNamed } from '../workflow/use-workflow.js';
import { actorWords } from './actor-words.js';
import { Moments } from './Moments.js';
import { PlayClock } from './PlayClock.js';
import { StepDialog } from './StepDialog.js';
import { momentOn, toJourney, usePlay, type Play } from './use-play.js';

const messages = createMessages({
  th: {
    title: 'เล่นเรื่อง',
    sample: 'ยื่นด้วยคำตอบ',
    start: 'ยื่นวันที่',
    next: 'ใครทำอะไรต่อ',
    end: 'เรื่องจบแล้ว',
    stuck: 'ตอนนี้ไม่มีใครทำอะไรได้ ลองให้เวลาผ่านไป',
    back: 'ถอยหนึ่งขั้น',
    name: 'ชื่อเส้นทาง',
    save: 'บันทึกเป็นเส้นทางทดสอบ',
    close: 'เลิกเล่น',
    fees: 'ค่าธรรมเนียม',
    baht: 'บาท',
    journey: 'เส้นทาง',
    came: (state: string) => `เรื่องอยู่ที่ ${state}`,
  },
  en: {
    title: 'Playing a case',
    sample: 'File with the answers',
    start: 'Filed on',
    next: 'Who does what next',
    end: 'The case has ended',
    stuck: 'Nobody can do anything now. Let time pass.',
    back: 'One step back',
    name: 'Name of the journey',
    save: 'Keep as a journey',
    close: 'Stop playing',
    fees: 'Fees',
    baht: 'baht',
    journey: 'Journey',
    came: (state: string) => `The case is at ${state}`,
  },
});

type Chosen = Pick<Possibility, 'actor' | 'action' | 'initial'>;

function Filing({ play }: { readonly play: Play }) {
  const t = useMessages(messages);
  const text = useText();
  const { samples } = useDraft();
  const { fees } = play.simulated;
  return (
    <>
      <div className="field-pair">
        <SelectField
          label={t.sample}
          value={play.sample}
          onChange={({ target }) => play.chooseSample(target.value)}
        >
          {samples.accepted.map(({ title }) => (
            <option key={title} value={title}>
              {title}
            </option>
          ))}
        </SelectField>
        <DayField label={t.start} value={play.start} onChange={(day) => day !== '' && play.setStart(day)} />
      </div>
      {fees.length > 0 && (
        <p>
          {t.fees}:{' '}
          {fees.map(({ title, satang }) => `${text(title)} ${formatShortBaht(satang)} ${t.baht}`).join(' · ')}
        </p>
      )}
    </>
  );
}

interface NextProps {
  readonly play: Play;
  readonly published: Published;
  readonly onChoose: (chosen: Chosen) => void;
}

/** What could be done now, by whom: the actions of each person together. */
function Next({ play, published, onChoose }: NextProps) {
  const t = useMessages(messages);
  const text = useText();
  const named = useNamed();
  const { actions, states } = published.definition.workflow;
  const { next, now } = play.simulated;
  const allowed = next.filter((one) => one.allowed);
  const people = [...new Set(allowed.map(({ actor }) => actor))];
  const isOver = states[now.state]?.final === true;
  return (
    <section className="stack">
      <h3>{allowed.length > 0 ? t.next : isOver ? t.end : t.stuck}</h3>
      {people.map((actor) => (
        <div key={actor} className="play-person">
          <span className="soft">{text(actorWords(actor, named))}</span>
          {allowed
            .filter((one) => one.actor === actor)
            .map(({ action, initial }) => (
              <Button key={action} size="small" onClick={() => onChoose({ actor, action, initial })}>
                {text(filledText(actions[action]?.title ?? { th: action, en: action }))}
              </Button>
            ))}
        </div>
      ))}
    </section>
  );
}

interface SimulatorProps {
  readonly published: Published;
  readonly onDone: () => void;
}

/** Plays citizen and officers through the workflow with a clock that is moved by hand; a play is kept as a journey. */
export function Simulator({ published, onDone }: SimulatorProps) {
  const t = useMessages(messages);
  const text = useText();
  const announce = useAnnounce();
  const dispatch = useDispatch();
  const { journeys } = useDraft();
  const play = usePlay(published);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const { workflow } = published.definition;
  const { now, moments } = play.simulated;
  const title = typed ?? `${t.journey} ${journeys.length + 1}`;
  const save = () => {
    const free = freeName(
      title.trim(),
      journeys.map((journey) => journey.title),
      ' ',
    );
    if (dispatch({ type: 'insert', list: '/journeys', item: toJourney(free, play) }).ok) onDone();
  };
  return (
    <section className="simulator stack" aria-label={t.title}>
      <Filing play={play} />
      <Moments play={play} definition={published.definition} />
      <div className="panel-columns">
        <Next play={play} published={published} onChoose={setChosen} />
        <PlayClock play={play} />
      </div>
      <div className="inline-add-row">
        <Button
          size="small"
          tone="quiet"
          icon={<Icon of={Undo2} />}
          disabled={play.steps.length === 0 && now.at === moments[0]?.at}
          onClick={play.takeBack}
        >
          {t.back}
        </Button>
        <TextField
          label={t.name}
          value={title}
          maxLength={300}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button tone="primary" disabled={play.steps.length === 0 || title.trim() === ''} onClick={save}>
          {t.save}
        </Button>
        <Button onClick={onDone}>{t.close}</Button>
      </div>
      {chosen && (
        <StepDialog
          key={`${chosen.actor}-${chosen.action}-${play.steps.length}`}
          action={workflow.actions[chosen.action]!}
          from={bangkokDay(now.at)}
          initial={chosen.initial}
          onClose={() => setChosen(null)}
          onDone={(day, answers) => {
            const { actor, action } = chosen;
            play.perform({ actor, action, at: momentOn(day, now.at), ...(answers && { answers }) });
            const { to } = workflow.actions[action]!;
            if (to !== undefined) announce(t.came(text(stateWords(workflow, to))));
            setChosen(null);
          }}
        />
      )}
    </section>
  );
}
