import { Badge, Moment, createMessages, useMessages, useText } from '#ui/kit';
import type { DecisionView } from '#contracts/cases';

const messages = createMessages({
  th: {
    decision: 'ผลการพิจารณา',
    granted: 'อนุญาต',
    refused: 'ไม่อนุญาต',
    answered: 'ตอบแล้ว',
    facts: 'ข้อเท็จจริง',
    law: 'ข้อกฎหมาย',
    reason: 'เหตุผล',
    appeal: 'สิทธิอุทธรณ์',
    until: 'อุทธรณ์ได้ถึง',
    inNameOf: (name: string) => `แทน ${name}`,
  },
  en: {
    decision: 'Decision',
    granted: 'Granted',
    refused: 'Refused',
    answered: 'Answered',
    facts: 'Facts',
    law: 'Law',
    reason: 'Reasons',
    appeal: 'Appeal',
    until: 'Until',
    inNameOf: (name: string) => `for ${name}`,
  },
});

const tones = { granted: 'success', refused: 'danger', answered: 'info' } as const;
type Outcome = keyof typeof tones;

const parts = ['facts', 'law', 'reason'] as const;

/** The order: outcome, facts, law, reasons, and till when it can be appealed. */
export function DecisionSection({ decision }: { readonly decision: DecisionView }) {
  const t = useMessages(messages);
  const text = useText();
  const { outcome, by, inNameOf, appeal } = decision;
  return (
    <section className="answer-page stack-tight" aria-labelledby="decision-title">
      <h2 id="decision-title">
        {t.decision} <Badge tone={tones[outcome as Outcome]}>{t[outcome as Outcome]}</Badge>
      </h2>
      <p className="small soft">
        {by} {inNameOf && t.inNameOf(inNameOf)} · <Moment value={decision.at} />
      </p>
      <dl className="answers">
        {parts.map(
          (part) =>
            decision[part] && (
              <div key={part} className="answer">
                <dt>{t[part]}</dt>
                <dd>{decision[part]}</dd>
              </div>
            ),
        )}
        {appeal && (
          <div className="answer">
            <dt>{t.appeal}</dt>
            <dd>
              {text(appeal.text)} · {t.until} <Moment value={appeal.until} />
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
