import { Suspense, lazy, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { LayoutTemplate, Play } from 'lucide-react';
import { blankWorkflow, taskOf } from '#core/authoring';
import type { Workflow } from '#core/definition';
import { Button, Icon, LinkButton, Notice, Skeleton, createMessages, useMessages, useText } from '#ui/kit';
import { usePageTitle } from '#ui/session';
import { DraftBar } from '../draft/DraftBar.js';
import { RefusalNotice } from '../draft/RefusalNotice.js';
import { useDraftValue } from '../draft/use-draft.js';
import { useProblems } from '../draft/use-problems.js';
import { AddStateDialog } from './AddStateDialog.js';
import { wholeCase, type Chosen } from './chosen.js';
import { DeleteStepDialog } from './DeleteStepDialog.js';
import { StepList } from './list/StepList.js';
import { SharedSteps } from './panel/SharedSteps.js';
import { StepPanel } from './panel/StepPanel.js';
import { PatternDialog } from './patterns/PatternDialog.js';
import { WorkflowProblems } from './WorkflowProblems.js';
import { filledText, problemsOf } from './step-words.js';
import { useStepActions } from './use-step-actions.js';
import { useHasSharedSteps, useWorkflow } from './use-workflow.js';

const WorkflowGraph = lazy(() => import('./graph/WorkflowGraph.js'));

const messages = createMessages({
  th: {
    title: 'ขั้นตอนและเวลา',
    pattern: 'แบบสำเร็จรูป',
    play: 'ลองเล่น',
    fresh: 'ยังเป็นขั้นตอนตั้งต้น เริ่มจากแบบสำเร็จรูปจะเร็วกว่า',
    arrow: (name: string) => `ไป ${name}`,
    panel: 'คุณสมบัติ',
  },
  en: {
    title: 'Workflow and time',
    pattern: 'Patterns',
    play: 'Play it',
    fresh: 'This is the plainest workflow. Beginning from a pattern is quicker.',
    arrow: (name: string) => `ไป ${name}`,
    panel: 'Properties',
  },
});

type Step = Extract<Chosen, { readonly name: string }>;

const isThere = ({ states, actions, clocks = [] }: Workflow, chosen: Chosen): boolean => {
  if (chosen.sort === 'whole') return true;
  if (chosen.sort === 'clock') return clocks.some(({ id }) => id === chosen.name);
  return Object.hasOwn(chosen.sort === 'state' ? states : actions, chosen.name);
};

/** What is open: a dialog over the page. */
type Open = { readonly what: 'patterns' | 'add' } | { readonly what: 'delete'; readonly step: Step };

/** The workflow: the list of its states and actions, its picture, and what can be set on the one that is looked at. */
export default function WorkflowPage() {
  const t = useMessages(messages);
  const text = useText();
  const workflow = useWorkflow();
  const isShared = useHasSharedSteps();
  const serviceTitle = useDraftValue(({ definition }) => definition.title);
  const all = useProblems();
  const problems = useMemo(() => all.filter(({ pointer = '' }) => taskOf(pointer) === 'workflow'), [all]);
  const [picked, setPicked] = useState<Chosen>(wholeCase);
  const [open, setOpen] = useState<Open | null>(null);
  const actions = useStepActions(setPicked);
  usePageTitle(`${t.title} · ${text(serviceTitle)}`);
  const chosen = isThere(workflow, picked) ? picked : wholeCase;
  const isFresh = JSON.stringify(workflow) === JSON.stringify(blankWorkflow);
  const own =
    chosen.sort === 'whole'
      ? []
      : problemsOf(
          problems,
          chosen.sort,
          chosen.sort === 'clock'
            ? (workflow.clocks ?? []).findIndex(({ id }) => id === chosen.name)
            : chosen.name,
        );
  const ask = (step: Step) => setOpen({ what: 'delete', step });
  const panel = {
    problems: own,
    actions,
    onChoose: setPicked,
    onDelete: () => chosen.sort !== 'whole' && ask(chosen),
  };
  return (
    <>
      <DraftBar>
        {!isShared && (
          <Button
            size="small"
            icon={<Icon of={LayoutTemplate} />}
            onClick={() => setOpen({ what: 'patterns' })}
          >
            {t.pattern}
          </Button>
        )}
        <LinkButton size="small" component={Link} href="/proofs" icon={<Icon of={Play} />}>
          {t.play}
        </LinkButton>
      </DraftBar>
      <h1 className="visually-hidden">{t.title}</h1>
      <div className="workflow-panes">
        <StepList
          chosen={chosen}
          onChoose={setPicked}
          problems={problems}
          actions={actions}
          onAdd={() => setOpen({ what: 'add' })}
          onDelete={ask}
        />
        <div className="workflow-main">
          <RefusalNotice />
          {isFresh && (
            <Notice tone="info" title={t.fresh}>
              <Button size="small" tone="primary" onClick={() => setOpen({ what: 'patterns' })}>
                {t.pattern}
              </Button>
            </Notice>
          )}
          <WorkflowProblems problems={problems} onChoose={setPicked} />
          <Suspense fallback={<Skeleton label={t.title} lines={6} />}>
            <WorkflowGraph
              chosen={chosen}
              onChoose={setPicked}
              problems={problems}
              onConnect={(from, to) => {
                if (isShared) return;
                const { th, en } = filledText(workflow.states[to]!.title);
                actions.addAction({ th: t.arrow(th), en: `To ${en}` }, from, to);
              }}
            />
          </Suspense>
          <section className="workflow-panel" aria-label={t.panel}>
            {isShared ? <SharedSteps /> : <StepPanel chosen={chosen} {...panel} />}
          </section>
        </div>
      </div>
      {open?.what === 'patterns' && (
        <PatternDialog
          replaces={!isFresh}
          onClose={() => setOpen(null)}
          onUsed={() => setPicked({ sort: 'whole' })}
        />
      )}
      {open?.what === 'add' && (
        <AddStateDialog
          after={chosen.sort === 'state' ? chosen.name : undefined}
          actions={actions}
          onClose={() => setOpen(null)}
        />
      )}
      {open?.what === 'delete' && (
        <DeleteStepDialog
          step={open.step}
          onClose={() => setOpen(null)}
          onGone={() => setPicked(wholeCase)}
        />
      )}
    </>
  );
}
