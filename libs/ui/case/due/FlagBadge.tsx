import { Flag } from 'lucide-react';
import { Badge, useText } from '#ui/kit';
import type { CaseView } from '#contracts/cases';

/** A flag beside the state: late, urgent, sealed. */
export function FlagBadge({ flag }: { readonly flag: CaseView['flags'][number] }) {
  return (
    <Badge tone="warning" icon={Flag}>
      {useText()(flag.title)}
    </Badge>
  );
}
