import { valueAt } from '#core/fields';
import { createMessages, useMessages, useText } from '#ui/kit';
import { useCouncil } from '#ui/session';
import { OneOf } from '../choose/OneOf.js';
import { useDraftValue } from '../draft/use-draft.js';
import { useSet } from '../form/properties/use-set.js';
import type { ValueEditorProps } from './value-editor.js';

const messages = createMessages({ th: { none: 'ไม่ระบุ' }, en: { none: 'Not said' } });

/** One of the council’s divisions. */
export function DivisionField({ path, label, optional }: ValueEditorProps) {
  const t = useMessages(messages);
  const text = useText();
  const set = useSet();
  const divisions = useCouncil()?.divisions ?? [];
  return (
    <OneOf
      label={label}
      none={optional ? t.none : undefined}
      value={String(useDraftValue((draft) => valueAt(draft, path)) ?? '')}
      options={divisions.map(({ id, name }) => ({ value: id, title: text(name) }))}
      onChoose={(value) => set(path, value)}
    />
  );
}
