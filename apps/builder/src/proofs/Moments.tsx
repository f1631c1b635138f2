import type { ServiceDefinition } from '#core/definition';
import { formatShortBaht } from '#core/money';
import type { Moment as PlayedMoment } from '#core/rehearsal';
import { Badge, Moment, createMessages, useMessages, useText } from '#ui/kit';
import { filledText, stateWords } from '../workflow/step-words.js';
import { useNamed } from '../workflow/use-workflow.js';
import { actorWords } from './actor-words.js';
import { effectWords } from '../workflow/effect-words.js';
import type { Play } from './use-play.js';

const messages = createMessages({
  th: {
    history: 'สิ่งที่เกิดขึ้น',
    filed: 'ยื่นเรื่อง',
    who: 'โดย',
    refused: 'ทำไม่ได้',
    citizen: (status: string) => `ประชาชนเห็น «${status}»`,
    due: 'ครบกำหนด',
    owed: 'ค้างชำระ',
    baht: 'บาท',
    passed: 'เวลาผ่านไป',
  },
  en: {
    history: 'What happened',
    filed: 'Filed',
    who: 'by',
    refused: 'It can’t be done',
    citizen: (status: string) => `Citizens see “${status}”`,
    due: 'Due',
    owed: 'Owed',
    baht: 'baht',
    passed: 'Time passes',
  },
});

interface OneProps {
  readonly moment: PlayedMoment;
  readonly title: string;
  readonly who?: string | undefined;
  readonly definition: ServiceDefinition;
}

function One({ moment, title, who, definition }: OneProps) {
  const t = useMessages(messages);
  const text = useText();
  const effects = moment.effects.flatMap((effect) => effectWords(effect, definition) ?? []);
  return (
    <li className="moment">
      <p>
        <strong>{title}</strong>{' '}
        {who !== undefined && (
          <span className="soft">
            {t.who} {who}
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
          <Badge tone="info">{text(stateWords(definition.workflow, moment.state))}</Badge>{' '}
          {t.citizen(moment.publicStatus)}
          {moment.dueAt !== null && (
            <>
              {' '}
              · {t.due} <Moment value={moment.dueAt} />
            </>
          )}
          {moment.owed > 0 && ` · ${t.owed} ${formatShortBaht(moment.owed)} ${t.baht}`}
        </p>
      )}
      {effects.length > 0 && (
        <ul className="moment-effects small">
          {effects.map(({ words, body }, index) => (
            // What came of one step may be said twice: its place is what it is known by.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>
              {text(words)}
              {body && <span className="soft"> — {text(body)}</span>}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

interface MomentsProps {
  readonly play: Play;
  readonly definition: ServiceDefinition;
}

/** The story so far: each step with the state it led to, what was sent, and what time did since. */
export function Moments({ play, definition }: MomentsProps) {
  const t = useMessages(messages);
  const text = useText();
  const named = useNamed();
  const { moments, now } = play.simulated;
  const { actions } = definition.workflow;
  const hasPassed = now.at !== moments.at(-1)?.at;
  return (
    <ol className="plain-list moments" aria-label={t.history}>
      {moments.map((moment, index) => {
        const step = index === 0 ? undefined : play.steps[index - 1];
        const action = step && actions[step.action];
        return (
          <One
            // A play only grows and shrinks at its end: a moment’s place is what it is known by.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            moment={moment}
            title={action ? text(filledText(action.title)) : t.filed}
            who={step && text(actorWords(step.actor, named))}
            definition={definition}
          />
        );
      })}
      {hasPassed && <One key="now" moment={now} title={t.passed} definition={definition} />}
    </ol>
  );
}
