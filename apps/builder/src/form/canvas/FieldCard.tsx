import { memo, type DragEvent, type MouseEvent } from 'react';
import { Calculator, EyeOff, GitBranch } from 'lucide-react';
import { isRequired, type FieldAddress } from '#core/authoring';
import { own, schemaAt } from '#core/fields';
import { Icon, OptionalMark, classNames, createMessages, useMessages, useText } from '#ui/kit';
import { useDraftContext, useDraftValue } from '../../draft/use-draft.js';
import { englishOf, groupInside, kindOf, schemaOf, titleOf, uiOf } from '../field-facts.js';
import { useSelection } from '../selection/use-selection.js';
import { dragOf, startDrag } from '../drag.js';
import { FieldSketch } from './FieldSketch.js';
import { FieldList } from './FieldList.js';
import { FieldTools } from './FieldTools.js';
import { useCardKeys } from './use-card-keys.js';

const messages = createMessages({
  th: {
    shownByRule: 'แสดงเมื่อตรงเงื่อนไข',
    computed: 'ระบบคำนวณให้',
    hidden: 'ประชาชนไม่เห็น',
    part: 'ชิ้นส่วนร่วม',
    json: 'แก้ได้ในมุมมอง JSON',
  },
  en: {
    shownByRule: 'Shown by a rule',
    computed: 'Worked out',
    hidden: 'Citizens don’t see it',
    part: 'Shared part',
    json: 'Edited in the JSON view',
  },
});

interface FieldCardProps {
  readonly field: FieldAddress;
}

function Badges({ field }: FieldCardProps) {
  const t = useMessages(messages);
  const pointer = field.replace(/^\/answers/, '');
  const byRule = useDraftValue(({ definition }) =>
    (definition.form.rules ?? []).some(({ show = [] }) => show.includes(pointer)),
  );
  const computed = useDraftValue(({ definition }) =>
    (definition.form.computed ?? []).some(({ target }) => target === pointer),
  );
  const hidden = useDraftValue((draft) => own(uiOf(draft, field), 'ui:widget') === 'hidden');
  return (
    <>
      {byRule && (
        <span className="card-badge">
          <Icon of={GitBranch} /> {t.shownByRule}
        </span>
      )}
      {computed && (
        <span className="card-badge">
          <Icon of={Calculator} /> {t.computed}
        </span>
      )}
      {hidden && (
        <span className="card-badge">
          <Icon of={EyeOff} /> {t.hidden}
        </span>
      )}
    </>
  );
}

function Inside({ field }: FieldCardProps) {
  const inside = useDraftValue((draft) => groupInside(draft, field));
  const schema = useDraftValue((draft) => schemaOf(draft, field));
  const ui = useDraftValue((draft) => uiOf(draft, field));
  const english = useDraftValue((draft) => englishOf(draft, field));
  if (inside !== undefined && own(ui, 'ui:field') === undefined)
    return <FieldList group={inside} Card={FieldCard} />;
  if (inside !== undefined && schemaAt(schema, 'items')) return <FieldList group={inside} Card={FieldCard} />;
  return <FieldSketch schema={schema} ui={ui} english={english} />;
}

/** One field as it will be seen, with what steers it; chosen by a press, moved by dragging or by keys. */
export const FieldCard = memo(function FieldCard({ field }: FieldCardProps) {
  const t = useMessages(messages);
  const text = useText();
  const { kinds } = useDraftContext();
  const { selected, selectField } = useSelection();
  const title = useDraftValue((draft) => titleOf(draft, field).th);
  const english = useDraftValue((draft) => titleOf(draft, field).en);
  const help = useDraftValue((draft) => own(schemaOf(draft, field), 'description'));
  const kind = useDraftValue((draft) => kindOf(kinds, draft, field));
  const required = useDraftValue((draft) => isRequired(draft, field));
  const onKeyDown = useCardKeys(field);
  const isSelected = selected.kind === 'fields' && selected.fields.includes(field);
  const choose = (event: MouseEvent) => selectField(field, event.ctrlKey || event.metaKey || event.shiftKey);
  const name = text({ th: title, en: english });
  return (
    <article className={classNames('field-card', isSelected && 'field-card-chosen')}>
      <div className="card-head">
        <button
          type="button"
          className="card-title"
          aria-pressed={isSelected}
          data-field={field}
          draggable
          onDragStart={(event: DragEvent) => startDrag(event, dragOf.field(field))}
          onClick={choose}
          onKeyDown={onKeyDown}
        >
          {name}
          {!required && kind?.required !== false && <OptionalMark />}
        </button>
        <span className="card-kind small soft">{kind ? text(kind.title) : t.json}</span>
      </div>
      {typeof help === 'string' && <p className="small soft card-help">{help}</p>}
      <Inside field={field} />
      <div className="card-foot">
        <Badges field={field} />
      </div>
      {isSelected && <FieldTools field={field} />}
    </article>
  );
});
