import { Badge, Moment, createMessages, useMessages, useText } from '#ui/kit';
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
    seat: (title: string, given: number, count: number) => `${title}: ${given} จาก ${count}`,
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
    seat: (title: string, given: number, count: number) => `${title}: ${given} of ${count}`,
  },
});

const tones = { open: 'info', granted: 'success', failed: 'danger', left: 'neutral' } as const;
type Outcome = keyof typeof tones;
type Rule = 'any' | 'all' | 'quorum' | 'in-order' | 'opinions';
type Choice = 'for' | 'against' | 'abstain' | 'opinion';

/** The round of votes or opinions that the state asks for. */
export function ApprovalSection({ approval }: { readonly approval: ApprovalView }) {
  const t = useMessages(messages);
  const text = useText();
  const { title, rule, needed, seats, votes, outcome } = approval;
  const seatTitle = (id: string) => {
    const seat = seats.find((each) => each.id === id);
    return seat ? text(seat.title) : id;
  };
  return (
    <section className="answer-page stack-tight" aria-labelledby="approval-title">
      <h2 id="approval-title">
        {text(title)} <Badge tone={tones[outcome as Outcome]}>{t[outcome as Outcome]}</Badge>
      </h2>
      <p className="soft">
        {t[rule as Rule]}
        {needed !== null && ` · ${t.needed(needed)}`}
      </p>
      <ul>
        {seats.map(({ id, title: name, count }) => (
          <li key={id}>{t.seat(text(name), votes.filter(({ seat }) => seat === id).length, count)}</li>
        ))}
      </ul>
      <dl className="answers">
        {votes.map((vote) => (
          <div key={`${vote.officer} ${vote.at}`} className="answer">
            <dt>
              {seatTitle(vote.seat)} · {vote.officer} {vote.inNameOf && t.inNameOf(vote.inNameOf)}
            </dt>
            <dd>
              {t[vote.choice as Choice]} · <Moment value={vote.at} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
