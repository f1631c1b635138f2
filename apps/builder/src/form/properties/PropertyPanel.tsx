import { createMessages, useMessages } from '#ui/kit';
import { useSelection } from '../selection/use-selection.js';
import { FieldProperties } from './FieldProperties.js';
import { ManyFields } from './ManyFields.js';
import { PageProperties } from './PageProperties.js';
import { SectionProperties } from './SectionProperties.js';

const messages = createMessages({ th: { title: 'คุณสมบัติ' }, en: { title: 'Properties' } });

function Chosen() {
  const { page, selected } = useSelection();
  if (selected.kind === 'page') return <PageProperties key={page} index={page} />;
  if (selected.kind === 'section') return <SectionProperties key={selected.id} id={selected.id} />;
  const [first, ...others] = selected.fields;
  if (first === undefined) return null;
  return others.length > 0 ? (
    <ManyFields fields={selected.fields} />
  ) : (
    <FieldProperties key={first} field={first} />
  );
}

/** What can be set on the page, section or field that is selected. */
export function PropertyPanel() {
  const t = useMessages(messages);
  return (
    <aside className="pane pane-right" aria-label={t.title}>
      <Chosen />
    </aside>
  );
}
