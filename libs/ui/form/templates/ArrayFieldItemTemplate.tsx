import type { ArrayFieldItemTemplateProps } from '@rjsf/utils';
import { Trash2 } from 'lucide-react';
import { Button, Icon, useMessages } from '#ui/kit';
import { useRowGroup } from '../context/RowContext.js';
import { formMessages } from '../messages.js';

/** One row with its name and the way to remove it. */
export function ArrayFieldItemTemplate({ children, index, buttonsProps }: ArrayFieldItemTemplateProps) {
  const t = useMessages(formMessages);
  const group = useRowGroup();
  const name = t.rowName(group?.name ?? '', index + 1);
  const remove = buttonsProps.hasRemove && (
    <Button
      tone="quiet"
      size="small"
      icon={<Icon of={Trash2} />}
      aria-label={t.removeRow(name)}
      onClick={buttonsProps.onRemoveItem}
    >
      {t.remove}
    </Button>
  );
  if (group?.layout === 'table') {
    return (
      <tr data-row>
        {children}
        <td className="row-actions">{remove}</td>
      </tr>
    );
  }
  return (
    <fieldset className="row-card" aria-label={name} data-row>
      <div className="spread">
        <span className="row-card-name" aria-hidden="true">
          {name}
        </span>
        {remove}
      </div>
      {children}
    </fieldset>
  );
}
