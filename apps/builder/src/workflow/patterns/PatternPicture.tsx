import { ArrowRight } from 'lucide-react';
import type { Workflow } from '#core/definition';
import { Icon, useText } from '#ui/kit';
import { filledText } from '../step-words.js';

/** The way of a case that goes well: from the first state along the main buttons. */
const mainWay = (workflow: Workflow): readonly string[] => {
  const way = [workflow.initial];
  for (const name of way) {
    const approval = workflow.approvals?.[workflow.states[name]?.approval ?? ''];
    const main = Object.values(workflow.actions).find(
      ({ from, to, tone }) => tone === 'primary' && to !== undefined && from.includes(name),
    );
    const next = approval?.granted.to ?? main?.to;
    if (next !== undefined && !way.includes(next)) way.push(next);
  }
  return way;
};

/** The states of a pattern, those of the main way as a row and the others behind it. */
export function PatternPicture({ workflow }: { readonly workflow: Workflow }) {
  const text = useText();
  const way = mainWay(workflow);
  const others = Object.keys(workflow.states).filter((name) => !way.includes(name));
  const chip = (name: string) => {
    const state = workflow.states[name]!;
    return <span className={`pattern-state phase-${state.phase}`}>{text(filledText(state.title))}</span>;
  };
  return (
    <div className="pattern-picture">
      <ol className="plain-list pattern-way">
        {way.map((name, index) => (
          <li key={name}>
            {index > 0 && <Icon of={ArrowRight} />}
            {chip(name)}
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <ul className="plain-list pattern-way pattern-others">
          {others.map((name) => (
            <li key={name}>{chip(name)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
