import { Lock } from 'lucide-react';
import { Button, Icon, createMessages, useMessages, useText } from '#ui/kit';
import type { CaseAction } from '#contracts/cases';

const messages = createMessages({
  th: {
    label: 'สิ่งที่ทำได้',
    danger: 'ย้อนกลับไม่ได้',
    blocked: 'ยังทำไม่ได้ตอนนี้',
  },
  en: {
    label: 'What you can do',
    danger: 'Can’t be undone',
    blocked: 'Not possible now',
  },
});

export interface ActionBarProps {
  readonly actions: readonly CaseAction[];
  readonly onChoose: (action: CaseAction) => void;
  /** The action whose form is open, or that is being performed. */
  readonly chosen?: string;
  readonly busy?: boolean;
}

type BarPart = Omit<ActionBarProps, 'actions'>;

function ActionButton({
  action,
  onChoose,
  chosen,
  busy,
  main,
}: BarPart & { readonly action: CaseAction; readonly main?: boolean }) {
  const text = useText();
  const tone = action.tone === 'danger' ? 'danger' : main ? 'primary' : 'secondary';
  return (
    <Button
      block
      tone={tone}
      busy={busy && chosen === action.id}
      disabled={busy && chosen !== action.id}
      onClick={() => onChoose(action)}
    >
      {text(action.title)}
    </Button>
  );
}

/** Actions with the same reason stand together. */
function BlockedActions({ actions }: { readonly actions: readonly CaseAction[] }) {
  const text = useText();
  const reasonOf = ({ reason }: CaseAction): string => (reason ? text(reason) : '');
  const reasons = [...new Set(actions.map(reasonOf))];
  return (
    <ul className="blocked-actions plain-list stack-tight">
      {reasons.map((reason) => (
        <li key={reason}>
          <Icon of={Lock} />
          <span>
            {actions
              .filter((action) => reasonOf(action) === reason)
              .map(({ title }) => text(title))
              .join(' · ')}
            {reason && <span className="soft"> ({reason})</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The moves of a case: the main one, others, dangerous ones apart, and those not possible with the reason why. */
export function ActionBar({ actions, ...part }: ActionBarProps) {
  const t = useMessages(messages);
  const allowed = actions.filter((action) => action.allowed);
  const main = allowed.find((action) => action.tone === 'primary');
  const danger = allowed.filter((action) => action.tone === 'danger');
  const others = allowed.filter((action) => action !== main && action.tone !== 'danger');
  const blocked = actions.filter((action) => !action.allowed);
  return (
    <section className="stack" aria-label={t.label}>
      {(main || others.length > 0) && (
        <div className="stack-tight">
          {main && <ActionButton {...part} action={main} main />}
          {others.map((action) => (
            <ActionButton {...part} key={action.id} action={action} />
          ))}
        </div>
      )}
      {danger.length > 0 && (
        <div className="danger-actions stack-tight">
          <p className="small soft">{t.danger}</p>
          {danger.map((action) => (
            <ActionButton {...part} key={action.id} action={action} />
          ))}
        </div>
      )}
      {blocked.length > 0 && (
        <div className="stack-tight small">
          <p className="soft">{t.blocked}</p>
          <BlockedActions actions={blocked} />
        </div>
      )}
    </section>
  );
}
