import type { ReactNode } from 'react';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { Icon, classNames } from '#ui/kit';

interface OpenCardProps {
  readonly title: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** What can be done to the whole of it, beside its line. */
  readonly tools: ReactNode;
  readonly children: ReactNode;
}

/** A line that opens into what it stands for. */
export function OpenCard({ title, open, onToggle, tools, children }: OpenCardProps) {
  return (
    <li className={classNames('item-card', open && 'item-card-open')}>
      <div className="item-head">
        <button type="button" className="item-title" aria-expanded={open} onClick={onToggle}>
          <Icon of={open ? ChevronDown : ChevronRight} />
          <span>{title}</span>
        </button>
        {tools}
      </div>
      {open && <div className="item-body">{children}</div>}
    </li>
  );
}
