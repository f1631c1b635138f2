import { actionSchema } from '#core/definition';
import { pointerTo } from '#core/fields';
import type { Problem } from '#core/result';
import { Disclosure, createMessages, useMessages, useText } from '#ui/kit';
import type { ChoosingProps } from '../chosen.js';
import { actionSentence, filledText } from '../step-words.js';
import type { StepActions } from '../use-step-actions.js';
import { useNamed, useWorkflow } from '../use-workflow.js';
import { ActionForm } from './ActionForm.js';
import { Effects } from './Effects.js';
import { GuardEditor } from './GuardEditor.js';
import { SheetOf } from './SheetOf.js';
import { WayFields } from './WayFields.js';
import { WhoFields } from './WhoFields.js';
import { StepName } from './StepName.js';
import { StepProblems } from './StepProblems.js';
import { StepTools } from './StepTools.js';

const messages = createMessages({
  th: { action: 'การดำเนินการ', more: 'คำสั่ง อุทธรณ์ ลงมติ และอื่น ๆ' },
  en: { action: 'Action', more: 'Decision, appeal, vote and more' },
});

const apart = ['title', 'from', 'to', 'by', 'tone', 'guard', 'form', 'effects'];

interface ActionPanelProps extends Pick<ChoosingProps, 'onChoose'> {
  readonly name: string;
  readonly problems: readonly Problem[];
  readonly actions: StepActions;
  readonly onDelete: () => void;
}

/** All that can be set on an action. */
export function ActionPanel({ name, problems, actions, onChoose, onDelete }: ActionPanelProps) {
  const t = useMessages(messages);
  const text = useText();
  const workflow = useWorkflow();
  const named = useNamed();
  const action = workflow.actions[name];
  const path = pointerTo('/definition/workflow/actions', name);
  if (!action) return null;
  return (
    <div className="stack">
      <div>
        <p className="small soft">{t.action}</p>
        <h2>{text(filledText(action.title))}</h2>
        <p>{text(actionSentence(action, workflow, named))}</p>
        <StepTools sort="action" name={name} actions={actions} onDelete={onDelete} />
      </div>
      <StepProblems problems={problems} />
      <div className="panel-columns">
        <div className="stack">
          <SheetOf schema={actionSchema} path={path} only={['title']} />
          <WayFields action={action} path={path} />
          <WhoFields by={action.by} path={`${path}/by`} />
          <SheetOf schema={actionSchema} path={path} only={['tone']} />
        </div>
        <div className="stack">
          <GuardEditor key={name} action={action} path={path} />
          <ActionForm key={`form ${name}`} name={name} path={path} />
          <Effects action={action} name={name} path={path} actions={actions} />
          <Disclosure summary={t.more}>
            <SheetOf schema={actionSchema} path={path} without={apart} />
          </Disclosure>
          <StepName sort="action" name={name} onChoose={onChoose} />
        </div>
      </div>
    </div>
  );
}
