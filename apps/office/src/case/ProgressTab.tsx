import type { CaseView } from '#contracts/cases';
import { ApprovalSection } from './ApprovalSection.js';
import { DecisionSection } from './DecisionSection.js';
import { MoneySection } from './MoneySection.js';
import { QuestionsSection } from './QuestionsSection.js';
import type { CaseMaterial } from './use-readings.js';

const hasMoney = ({ owed, debts, receipts }: CaseView['progress']['money']): boolean =>
  owed > 0 || debts.length > 0 || receipts.length > 0;

/** Whether the case has gathered anything to show here. */
export const hasProgress = ({ approval, decision, questions, money }: CaseView['progress']): boolean =>
  approval !== null || decision !== null || questions.length > 0 || hasMoney(money);

/** What a case gathered on its way: the decision, votes, answers of others, money. */
export function ProgressTab({ material }: { readonly material: CaseMaterial }) {
  const { approval, decision, questions, money } = material.view.progress;
  return (
    <div className="stack">
      {decision && <DecisionSection decision={decision} />}
      {approval && <ApprovalSection approval={approval} />}
      {questions.length > 0 && <QuestionsSection material={material} />}
      {hasMoney(money) && <MoneySection money={money} />}
    </div>
  );
}
