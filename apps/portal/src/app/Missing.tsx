import type { ReactNode } from 'react';
import { SearchX } from 'lucide-react';
import { EmptyState } from '#ui/kit';
import { usePageTitle } from './use-page-title.js';

interface MissingProps {
  readonly title: string;
  readonly help: string;
  /** What to do from here. */
  readonly action: ReactNode;
}

/** What stands in the place of a page that is not there. */
export function Missing({ title, help, action }: MissingProps) {
  usePageTitle(title);
  return (
    <EmptyState level={1} icon={SearchX} title={title} action={action}>
      <p>{help}</p>
    </EmptyState>
  );
}
