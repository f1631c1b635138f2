import { useState } from 'react';
import { Undo2 } from 'lucide-react';
import { freeName } from '#core/authoring';
import { bangkokDay } from '#core/thai';
import {
  Badge,
  Button,
  Icon,
  Moment,
  SelectField,
  TextField,
  createMessages,
  useMessages,
  useText,
} from '#ui/kit';
import { useDispatch, useDraft } from '../draft/use-draft.js';
import type { Published } from '../preview/use-published.js';
import { choiceWords } from '../words/choice-words.js';
import { actorWords } from './actor-words.js';
import { StepDialog } from './StepDialog.js';
import { toJourney, usePlay, type Play } from './use-play.js';

const messages = createMessages({
  th: {
    sample: 'ยื่นด้วยคำตอบ',
    start: 'ยื่นวันที่ (ค.ศ.-เดือน-วัน)',
    next: 'ทำอะไรต่อ',
    end: 'เรื่องจบแล้ว',
    back: 'ถอยหนึ่งขั้น',
    save: 'บันทึกเป็นเส้นทางทดสอบ',
    close: 'เลิกเล่น',
    due: 'ครบกำหนด',
    citizen: 'ประชาชนเห็น',
    refused: 'ทำไม่ได้',
    filed: 'ยื่นเรื่อง',
    journey: 'เส้นทาง',
    who: 'โดย',
    history: 'สิ่งที่เกิดขึ้น',
  },
  en: {
    sample: 'File with the answers',
    start: 'Filed on (YYYY-MM-DD)',
    next: 'What next',
    end: 'The case has ended',
    back: 'One step back',
    save: 'Keep as a journey',
    close: 'Stop playing',
    due: 'Due',
    citizen: 'Citizens see',
    refused: 'It can’t be done',
    filed: 'Filed',
    journey: 'Journey',
    who: 'by',
    history: 'What happened',
  },
});

function Moments({ play, published }: { readonly play: Play; readonly published: Published }) {
  const t = useMessages(messages);
  const text = useText();
  const { states, actions } = published.definition.workflow;
  return (
    <ol className="plain-list moments" aria-label={t.history}>
      {play.simulated.moments.map((moment, index) => {
        const step = index === 0 ? undefined : play.steps[index - 1];
        const action = step && actions[step.action];
        return (
          // A play only grows and shrinks at its end: a moment’s place is what it is known by.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className="moment">
            <p>
              <strong>{action ? text(action.title) : t.filed}</strong>{' '}
              {step && (
                <span className="soft">
                  {t.who} {text(actorWords(step.actor))}
                </span>
              )}{' '}
              <span className="small soft">
                <Moment value={moment.at} />
              </span>
            </p>
            {moment.problems.length > 0 ? (
              <p className="failure small">
                {t.refused}: {moment.problems.map(({ message }) => text(message)).join(' · ')}
              </p>
            ) : (
              <p className="small">
                <Badge tone="info">{text(states[moment.state]?.title ?? choiceWords(moment.state))}</Badge>{' '}
                {t.citizen}: {moment.publicStatus}{' '}
                {moment.dueAt && (
                  <>
                    · {t.due} <Moment value={moment.dueAt} />
                  </>
                )}
              </p>
            )}
          </li>
        );
      })}
    </ol>
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
  const dispatch = useDispatch();
  const { samples, journeys } = useDraft();
  const play = usePlay(published);
  const [chosen, setChosen] = useState<{ readonly actor: string; readonly action: string } | null>(null);
  const { actions } = published.definition.workflow;
  const allowed = play.simulated.next.filter((one) => one.allowed);
  const last = play.simulated.moments.at(-1);
  const save = () => {
    const title = freeName(
      `${t.journey} ${journeys.length + 1}`,
      journeys.map((journey) => journey.title),
      '-',
    );
    if (dispatch({ type: 'insert', list: '/journeys', item: toJourney(title, play) }).ok) onDone();
  };
  return (
    <div className="simulator stack">
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
        <TextField
          label={t.start}
          type="date"
          value={play.start}
          onChange={({ target }) => target.value && play.setStart(target.value)}
        />
      </div>
      <Moments play={play} published={published} />
      <section>
        <h3>{allowed.length > 0 ? t.next : t.end}</h3>
        <div className="property-tools">
          {allowed.map(({ actor, action }) => (
            <Button key={`${actor}-${action}`} onClick={() => setChosen({ actor, action })}>
              {text(actions[action]?.title ?? { th: action, en: action })}
              <span className="small soft"> · {text(actorWords(actor))}</span>
            </Button>
          ))}
        </div>
      </section>
      <div className="property-tools">
        <Button
          size="small"
          tone="quiet"
          icon={<Icon of={Undo2} />}
          disabled={play.steps.length === 0}
          onClick={play.takeBack}
        >
          {t.back}
        </Button>
        <Button tone="primary" disabled={play.steps.length === 0} onClick={save}>
          {t.save}
        </Button>
        <Button onClick={onDone}>{t.close}</Button>
      </div>
      {chosen && last && (
        <StepDialog
          key={`${chosen.actor}-${chosen.action}-${play.steps.length}`}
          action={actions[chosen.action]!}
          from={bangkokDay(last.at)}
          onClose={() => setChosen(null)}
          onDone={(at, answers) => {
            play.perform({ ...chosen, at, ...(answers && { answers }) });
            setChosen(null);
          }}
        />
      )}
    </div>
  );
}
