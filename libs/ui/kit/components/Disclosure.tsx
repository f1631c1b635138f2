import type { ReactNode } from 'react';
import { ChevronRight } from 'lucide-react';
import { Icon } from '../icons/Icon.js';

/** Words that most people don't need, one press away. */
export function Disclosure({
  summary,
  children,
  open,
}: {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
}) {
  return (
    <details className="disclosure" open={open}>
      <summary>
        <Icon of={ChevronRight} />
        {summary}
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
