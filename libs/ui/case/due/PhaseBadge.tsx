import { CircleCheck, CircleX, FileCheck2, Hourglass, Inbox, LoaderCircle } from 'lucide-react';
import { Badge, type IconComponent, type Tone } from '#ui/kit';
import type { Phase } from '#core/definition';

const looks: Readonly<Record<Phase, { readonly tone: Tone; readonly icon: IconComponent }>> = {
  received: { tone: 'primary', icon: Inbox },
  'in-progress': { tone: 'info', icon: LoaderCircle },
  'waiting-applicant': { tone: 'warning', icon: Hourglass },
  completed: { tone: 'success', icon: CircleCheck },
  refused: { tone: 'danger', icon: CircleX },
  closed: { tone: 'neutral', icon: FileCheck2 },
};

const isPhase = (phase: string): phase is Phase => Object.hasOwn(looks, phase);

/** The service's own name of the state, in the look of its phase: all services look alike. */
export function PhaseBadge({ phase, children }: { readonly phase: string; readonly children: string }) {
  const look = looks[isPhase(phase) ? phase : 'closed'];
  return (
    <Badge tone={look.tone} icon={look.icon}>
      {children}
    </Badge>
  );
}
