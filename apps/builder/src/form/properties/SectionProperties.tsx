import { Trash2 } from 'lucide-react';
import { findSection } from '#core/authoring';
import type { Section } from '#core/definition';
import { valueAt } from '#core/fields';
import { Button, Icon, createMessages, useMessages } from '#ui/kit';
import { useDraftValue } from '../../draft/use-draft.js';
import { ThingName } from '../../sheet/ThingName.js';
import { useSelectionStore } from '../selection/use-selection.js';
import { usePageActions } from '../outline/use-page-actions.js';
import { TextPair } from './TextPair.js';

const messages = createMessages({
  th: { section: 'ตอน', title: 'หัวข้อของตอน', help: 'คำอธิบายใต้หัวข้อ', remove: 'ลบตอนนี้' },
  en: { section: 'Section', title: 'Heading', help: 'Help under the heading', remove: 'Delete this section' },
});

export function SectionProperties({ id }: { readonly id: string }) {
  const t = useMessages(messages);
  const path = useDraftValue((draft) => findSection(draft, id));
  const section = useDraftValue((draft) => (path === undefined ? undefined : valueAt(draft, path))) as
    Section | undefined;
  const { remove } = usePageActions();
  const selection = useSelectionStore();
  if (path === undefined || !section) return null;
  return (
    <div className="stack">
      <h2>{t.section}</h2>
      <TextPair path={`${path}/title`} label={t.title} value={section.title} optional />
      <TextPair path={`${path}/help`} label={t.help} value={section.help} optional long />
      <ThingName sort="section" name={id} onRenamed={(to) => selection.selectSection(to)} />
      <div className="property-tools">
        <Button size="small" tone="quiet" icon={<Icon of={Trash2} />} onClick={() => remove('section', id)}>
          {t.remove}
        </Button>
      </div>
    </div>
  );
}
