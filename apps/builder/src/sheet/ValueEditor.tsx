import { Trash2 } from 'lucide-react';
import { shapeOf } from '#core/authoring';
import { valueAt } from '#core/fields';
import type { Text } from '#core/result';
import { Button, Icon, createMessages, useMessages } from '#ui/kit';
import { useDispatch, useDraftValue } from '../draft/use-draft.js';
import { RowsGrid } from '../grid/RowsGrid.js';
import { TextPair } from '../form/properties/TextPair.js';
import { MessageText } from '../letters/MessageText.js';
import { ListEditor } from './ListEditor.js';
import { MapEditor } from './MapEditor.js';
import { OneValueEditor } from './OneValueEditor.js';
import { PlainEditor } from './PlainEditor.js';
import { ReplyForm } from './ReplyForm.js';
import { Sheet } from './Sheet.js';
import { TemplateEditor } from './TemplateEditor.js';
import { ThingsEditor } from './ThingsEditor.js';
import { UnionEditor } from './UnionEditor.js';
import type { ValueEditorProps } from './value-editor.js';

const messages = createMessages({
  th: { remove: (name: string) => `ไม่ใช้ «${name}»` },
  en: { remove: (name: string) => `Don’t use “${name}”` },
});

function Removable({ path, label, optional }: ValueEditorProps) {
  const t = useMessages(messages);
  const dispatch = useDispatch();
  if (!optional) return null;
  return (
    <Button
      size="small"
      tone="quiet"
      icon={<Icon of={Trash2} />}
      onClick={() => dispatch({ type: 'remove', path })}
    >
      {t.remove(label)}
    </Button>
  );
}

function Group(props: ValueEditorProps) {
  return (
    <fieldset className="sheet-group">
      <legend>{props.label}</legend>
      <Sheet schema={props.schema} path={props.path} />
      <Removable {...props} />
    </fieldset>
  );
}

/** Rows of a dated table, which are edited as a grid. */
const tableRows = /^\/definition\/tables\/\d+\/rows$/;

/** Texts of messages, which carry no links. */
const messageTexts = /^\/definition\/notifications\/\d+\/(subject|body)$/;

/** What a third party is asked. */
const replyForm = /^\/definition\/parties\/(\d+)\/form$/;

/** The editor that fits a value of the language. */
export function ValueEditor(props: ValueEditorProps) {
  const { schema, path, label, optional } = props;
  const value = useDraftValue((draft) => valueAt(draft, path));
  const shape = shapeOf(schema);
  switch (shape.kind) {
    case 'text':
      if (messageTexts.test(path)) return <MessageText path={path} label={label} />;
      return (
        <TextPair
          path={path}
          label={label}
          value={value as Text | undefined}
          optional={optional}
          long={!path.endsWith('/title')}
        />
      );
    case 'template':
      return <TemplateEditor {...props} />;
    case 'object': {
      const [, party] = replyForm.exec(path) ?? [];
      return party === undefined ? (
        <Group {...props} />
      ) : (
        <ReplyForm path={path} party={party} label={label} />
      );
    }
    case 'list':
      if (tableRows.test(path)) return <RowsGrid path={path} />;
      return <ListEditor {...props} items={shape.items} max={shape.max} min={shape.min} />;
    case 'things':
      return <ThingsEditor {...props} sort={shape.sort} values={shape.values} />;
    case 'union':
      return <UnionEditor {...props} variants={shape.variants} />;
    case 'map':
      return <MapEditor {...props} values={shape.values} keys={shape.keys} />;
    case 'value':
      return <OneValueEditor {...props} />;
    case 'json':
    case 'constant':
      return null;
    default:
      return <PlainEditor {...props} />;
  }
}
