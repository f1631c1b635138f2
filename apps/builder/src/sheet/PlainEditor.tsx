import { namesOf, shapeOf, type Shape } from '#core/authoring';
import { isObject, own, valueAt } from '#core/fields';
import type { Text } from '#core/result';
import { createMessages, useMessages, useText } from '#ui/kit';
import { OneOf, type Option } from '../choose/OneOf.js';
import { useConditionFields } from '../condition/use-condition-fields.js';
import { useDispatch, useDraft, useDraftValue } from '../draft/use-draft.js';
import { CommitField } from '../form/properties/CommitField.js';
import { useSet } from '../form/properties/use-set.js';
import { FormulaField } from '../formula/FormulaField.js';
import { choiceWords } from '../words/choice-words.js';
import { thingWords } from '../words/thing-words.js';
import { DivisionField } from './DivisionField.js';
import { ThingName } from './ThingName.js';
import type { ValueEditorProps } from './value-editor.js';

const messages = createMessages({
  th: { none: 'ไม่ระบุ', whole: 'กรอกเป็นจำนวนเต็ม', number: 'กรอกเป็นตัวเลข', empty: 'ต้องมีค่า' },
  en: {
    none: 'Not said',
    whole: 'Enter a whole number',
    number: 'Enter a number',
    empty: 'It can’t be empty',
  },
});

type Of<K extends Shape['kind']> = Extract<Shape, { readonly kind: K }>;

function YesNo({ path, label }: ValueEditorProps) {
  const dispatch = useDispatch();
  const value = useDraftValue((draft) => valueAt(draft, path));
  const change = (checked: boolean) => {
    if (checked) dispatch({ type: 'set', path, value: true });
    else if (value !== undefined) dispatch({ type: 'remove', path });
  };
  return (
    <label className="check-line">
      <input type="checkbox" checked={value === true} onChange={({ target }) => change(target.checked)} />
      {label}
    </label>
  );
}

interface ListedProps extends ValueEditorProps {
  readonly options: readonly Option[];
}

function Listed({ path, label, optional, options }: ListedProps) {
  const t = useMessages(messages);
  const set = useSet();
  const value = useDraftValue((draft) => valueAt(draft, path));
  return (
    <OneOf
      label={label}
      none={optional || value === undefined ? t.none : undefined}
      value={typeof value === 'string' ? value : ''}
      options={options}
      onChoose={(chosen) => set(path, chosen)}
    />
  );
}

function Choice({ shape, ...props }: ValueEditorProps & { readonly shape: Of<'choice'> }) {
  const text = useText();
  return (
    <Listed {...props} options={shape.values.map((value) => ({ value, title: text(choiceWords(value)) }))} />
  );
}

function Reference({ shape, ...props }: ValueEditorProps & { readonly shape: Of<'name' | 'reference'> }) {
  const text = useText();
  const draft = useDraft();
  const options = namesOf(draft, shape.sort).map((value) => ({
    value,
    title: text(thingWords(draft, shape.sort, value)),
  }));
  return <Listed {...props} options={options} />;
}

function FieldChoice(props: ValueEditorProps) {
  const text = useText();
  const fields = useConditionFields();
  return (
    <Listed
      {...props}
      options={fields.map(({ pointer, title }) => ({ value: pointer, title: text(title) }))}
    />
  );
}

/** Where a field of a register is meant by its name. */
const registerField =
  /^(\/definition\/registers\/\d+)\/(?:services\/\d+\/carry\/[^/]+|lookUp\/(?:proof|shows)\/\d+)$/;

/** Where a state of a register’s entries is meant by its name. */
const registerState = /^(\/definition\/registers\/\d+)\/(?:initial|validity\/then)$/;

interface InRegisterProps extends ValueEditorProps {
  readonly register: string;
  readonly among: 'fields' | 'states';
}

function InRegister({ register, among, ...props }: InRegisterProps) {
  const text = useText();
  const found = useDraftValue((draft) => valueAt(draft, `${register}/${among}`));
  const options = Object.entries(isObject(found) ? found : {}).map(([value, field]) => {
    const title = own(field, 'title');
    return { value, title: isObject(title) ? text(title as unknown as Text) : value };
  });
  return <Listed {...props} options={options} />;
}

function Name({ path, shape }: ValueEditorProps & { readonly shape: Of<'name' | 'reference'> }) {
  const value = String(useDraftValue((draft) => valueAt(draft, path)) ?? '');
  return <ThingName sort={shape.sort} name={value} />;
}

function Line({ path, label, optional, schema }: ValueEditorProps) {
  const t = useMessages(messages);
  const set = useSet();
  const value = useDraftValue((draft) => valueAt(draft, path));
  const { kind } = shapeOf(schema);
  const commit = (typed: string): string | undefined => {
    if (typed === '') return optional ? set(path, undefined) : t.empty;
    if (kind === 'line' || kind === 'day') return set(path, typed);
    const number = Number(typed.replaceAll(',', ''));
    const fits = kind === 'whole-number' ? Number.isInteger(number) : Number.isFinite(number);
    if (!fits) return kind === 'whole-number' ? t.whole : t.number;
    return set(path, number);
  };
  return (
    <CommitField
      label={label}
      optional={optional}
      inputMode={kind === 'whole-number' ? 'numeric' : undefined}
      value={value === undefined ? '' : String(value)}
      onCommit={commit}
    />
  );
}

function Formula({ path, label }: ValueEditorProps) {
  const set = useSet();
  const value = useDraftValue((draft) => valueAt(draft, path));
  return (
    <FormulaField
      label={label}
      value={String(value ?? '')}
      path={path}
      onCommit={(next) => set(path, next)}
    />
  );
}

/** A single value: yes or no, a choice, a name, a field, a number, a line, a formula. */
export function PlainEditor(props: ValueEditorProps) {
  const shape = shapeOf(props.schema);
  switch (shape.kind) {
    case 'yes-no':
      return <YesNo {...props} />;
    case 'choice':
      return <Choice {...props} shape={shape} />;
    case 'reference':
      return <Reference {...props} shape={shape} />;
    case 'name':
      return <Name {...props} shape={shape} />;
    case 'field':
      return <FieldChoice {...props} />;
    case 'formula':
      return <Formula {...props} />;
    default: {
      const [, withFields] = registerField.exec(props.path) ?? [];
      if (withFields !== undefined) return <InRegister {...props} register={withFields} among="fields" />;
      const [, withStates] = registerState.exec(props.path) ?? [];
      if (withStates !== undefined) return <InRegister {...props} register={withStates} among="states" />;
      return props.path.endsWith('/division') ? <DivisionField {...props} /> : <Line {...props} />;
    }
  }
}
