import { Badge, Moment, type StepStatus, Steps, createMessages, useMessages, useText } from '#ui/kit';
import type { ApprovalView } from '#contracts/cases';

const messages = createMessages({
  th: {
    any: 'คนใดคนหนึ่งเห็นชอบก็พอ',
    all: 'ต้องเห็นชอบทุกคน',
    quorum: 'ต้องได้เสียงเห็นชอบตามจำนวน',
    'in-order': 'เห็นชอบตามลำดับ',
    opinions: 'ขอความเห็นพร้อมกัน',
    for: 'เห็นชอบ',
    against: 'ไม่เห็นชอบ',
    abstain: 'งดออกเสียง',
    opinion: 'ให้ความเห็นแล้ว',
    open: 'ยังเปิดอยู่',
    granted: 'ผ่าน',
    failed: 'ไม่ผ่าน',
    left: 'ปิดโดยไม่มีผล',
    inNameOf: (name: string) => `แทน ${name}`,
    needed: (count: number) => `ต้องการ ${count} เสียง`,
    given: (given: number, count: number) => `${given} จาก ${count} เสียง`,
    waiting: 'รอลงมติ',
  },
  en: {
    any: 'One of them is enough',
    all: 'All must be in favour',
    quorum: 'So many votes are needed',
    'in-order': 'One after the other',
    opinions: 'Opinions side by side',
    for: 'In favour',
    against: 'Against',
    abstain: 'Abstained',
    opinion: 'Opinion given',
    open: 'Still open',
    granted: 'Carried',
    failed: 'Not carried',
    left: 'Closed without a result',
    inNameOf: (name: string) => `for ${name}`,
    needed: (count: number) => `${count} votes needed`,
    given: (given: number, count: number) => `${given} of ${count} votes`,
    waiting: 'Awaited',
  },
});

const tones = { open: 'info', granted: 'success', failed: 'danger', left: 'neutral' } as const;
type Outcome = keyof typeof tones;
type Rule = 'any' | 'all' | 'quorum' | 'in-order' | 'opinions';
type Choice = 'for' | 'against' | 'abstain' | 'opinion';
type Vote = ApprovalView['votes'][number];

interface SeatState {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly due: boolean;
  readonly votes: readonly Vote[];
}

/** Who voted on a seat, how and when, and whether a vote is awaited. */
function SeatVotes({ seat: { count, due, votes } }: { readonly seat: SeatState }) {
  const t = useMessages(messages);
  return (
    <>
      {votes.map((vote) => (
        <p key={`${vote.officer} ${vote.at}`}>
          <strong>{t[vote.choice as Choice]}</strong> · {vote.officer}{' '}
          {vote.inNameOf && t.inNameOf(vote.inNameOf)} · <Moment value={vote.at} />
        </p>
      ))}
      {due && (
        <p className="soft">
          {t.waiting}
          {count > 1 && ` · ${t.given(votes.length, count)}`}
        </p>
      )}
    </>
  );
}

/** The round of votes or opinions that the state asks for, seat by seat. */
export function ApprovalSection({ approval }: { readonly approval: ApprovalView }) {
  const t = useMessages(messages);
  const text = useText();
  const { rule, needed } = approval;
  const outcome = approval.outcome as Outcome;
  const title = text(approval.title);
  const seats = approval.seats.map((seat) => ({
    ...seat,
    title: text(seat.title),
    votes: approval.votes.filter((vote) => vote.seat === seat.id),
  }));
  return (
    <section className="answer-page stack-tight" aria-labelledby="approval-title">
      <h2 id="approval-title">
        {title} <Badge tone={tones[outcome]}>{t[outcome]}</Badge>
      </h2>
      <p className="soft">
        {t[rule as Rule]}
        {needed !== null && ` · ${t.needed(needed)}`}
      </p>
      {rule === 'in-order' ? (
        <Steps
          label={title}
          items={seats.map((seat) => ({
            id: seat.id,
            title: seat.title,
            status: statusOf(seat),
            detail: <SeatVotes seat={seat} />,
          }))}
        />
      ) : (
        <dl className="answers">
          {seats.map((seat) => (
            <div key={seat.id} className="answer">
              <dt>{seat.title}</dt>
              <dd>
                <SeatVotes seat={seat} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

const statusOf = ({ count, due, votes }: SeatState): StepStatus => {
  if (votes.length >= count) return 'done';
  return due ? 'current' : 'todo';
};
