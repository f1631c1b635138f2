import type { FieldAddress } from '#core/authoring';
import { createMessages, useMessages, useText } from '#ui/kit';
import { useAfterFrame } from '../../draft/use-after-frame.js';
import { useDraft } from '../../draft/use-draft.js';
import { titleOf } from '../field-facts.js';
import type { Looking } from '../selection/selection-store.js';
import { useSelection } from '../selection/use-selection.js';
import { FieldProperties } from './FieldProperties.js';
import { ManyFields } from './ManyFields.js';
import { PageProperties } from './PageProperties.js';
import { SectionProperties } from './SectionProperties.js';

const messages = createMessages({ th: { title: 'คุณสมบัติ' }, en: { title: 'Properties' } });

function Chosen({ page, selected }: Looking) {
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

/** What stands there for the moment until the properties are drawn, so that nobody types into those of another field. */
function Coming({ field }: { readonly field: FieldAddress | undefined }) {
  const text = useText();
  const draft = useDraft();
  return field === undefined ? null : <h2>{text(titleOf(draft, field))}</h2>;
}

/** What can be set on the page, section or field that is selected; the canvas doesn’t wait for it. */
export function PropertyPanel() {
  const t = useMessages(messages);
  const looking = useSelection();
  const ready = useAfterFrame(looking);
  const { selected } = looking;
  return (
    <aside className="pane pane-right" aria-label={t.title}>
      {ready === looking ? (
        <Chosen {...looking} />
      ) : (
        <Coming field={selected.kind === 'fields' ? selected.fields[0] : undefined} />
      )}
    </aside>
  );
}
