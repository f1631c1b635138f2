import { useRef, useState } from 'react';
import type { WidgetProps } from '@rjsf/utils';
import { Search } from 'lucide-react';
import type { FoundEntry, LookUp } from '#contracts/registers';
import { isObject } from '#core/fields';
import { Button, FieldError, Icon, Notice, SelectField, useAnnounce, useMessages, useText } from '#ui/kit';
import { pointerOf, useFields } from '../context/FieldsContext.js';
import { useService, type ServiceState } from '../context/ServiceContext.js';
import { useFocusLater } from '../model/use-focus-later.js';
import { inRowOf } from '../model/in-row.js';
import { useTyped } from '../widgets/use-typed.js';
import { FoundCard } from './FoundCard.js';
import { lookUpMessages, notSearched } from './lookup-messages.js';
import { ProofInput } from './ProofInput.js';
import { useLookUp } from './use-look-up.js';
import '../styles/found.css';

/** Values of the entry for the fields that it fills. */
const fillsOf = (fills: unknown, entry: FoundEntry, pointer: string): Record<string, unknown> => {
  if (!isObject(fills)) return {};
  const known = new Map(entry.fields.map(({ field, value }) => [field, value]));
  return Object.fromEntries(
    Object.entries(fills)
      .filter(([, field]) => known.has(String(field)))
      .map(([target, field]) => [inRowOf(target, pointer), known.get(String(field))]),
  );
};

/** The number of an entry of a register: found by it and a fact that its holder knows. */
export default function RegisterLookupWidget(props: WidgetProps) {
  const t = useMessages(lookUpMessages);
  const service = useService();
  const lookUp = service?.service.lookUps?.find(({ register }) => register === props.options.register);
  if (!service || !lookUp) return <Notice tone="warning">{t.unavailable}</Notice>;
  return <LookUpField {...props} service={service} lookUp={lookUp} />;
}

function LookUpField({
  service,
  lookUp,
  ...props
}: WidgetProps & { readonly service: ServiceState; readonly lookUp: LookUp }) {
  const t = useMessages(lookUpMessages);
  const announce = useAnnounce();
  const { id, value, onChange, options } = props;
  const { unfinished } = useFields();
  const pointer = pointerOf(id);
  const box = useRef<HTMLDivElement>(null);
  const [entry, setEntry] = useState<FoundEntry | null>(null);
  const focusLater = useFocusLater(box);
  const found = (next: FoundEntry) => {
    const fills = fillsOf(options.fills, next, pointer);
    setEntry(next);
    unfinished.set(pointer, null);
    service.fillIn({ [pointer]: next.number, ...fills });
    announce(t.found(next.number));
    focusLater('[data-first]');
  };
  const again = () => {
    setEntry(null);
    onChange(undefined);
    focusLater('[data-first]');
  };
  const hasFilled = entry !== null && Object.keys(fillsOf(options.fills, entry, pointer)).length > 0;
  return (
    <div ref={box} className="look-up">
      {typeof value === 'string' && value !== '' ? (
        <FoundCard {...{ id, entry, hasFilled }} number={value} onChange={again} />
      ) : (
        <LookUpSearch {...props} lookUp={lookUp} code={service.service.code} onFound={found} />
      )}
    </div>
  );
}

type SearchProps = WidgetProps & {
  readonly lookUp: LookUp;
  readonly code: string;
  readonly onFound: (entry: FoundEntry) => void;
};

const isMissing = (value: unknown): boolean => value === undefined || value === '';

/** What is typed before anything is found. It is no answer and says so when the page is left. */
function LookUpSearch({ lookUp, code, onFound, ...props }: SearchProps) {
  const t = useMessages(lookUpMessages);
  const text = useText();
  const { id, registry, rawErrors } = props;
  const { unfinished } = useFields();
  const pointer = pointerOf(id);
  const [number, setNumber] = useState('');
  const [field, setField] = useState(lookUp.proof[0]?.field ?? '');
  const [value, setValue] = useState<unknown>(undefined);
  const [tried, setTried] = useState(false);
  const { busy, failure, find } = useLookUp(code, lookUp.register);
  const proof = lookUp.proof.find((each) => each.field === field);
  const typed = useTyped(number, (next) => {
    const trimmed = next.trim();
    setNumber(trimmed);
    unfinished.set(pointer, trimmed ? { typed: trimmed, message: notSearched } : null);
  });
  const search = async () => {
    setTried(true);
    if (!number || isMissing(value)) return;
    const entry = await find({ number, field, value });
    if (entry) onFound(entry);
  };
  const numberError = tried && !number ? t.numberMissing : null;
  const numberId = `${id}--first`;
  const errorOfNumber = `${numberId}--error`;
  return (
    <div className="look-up-search">
      <div className="field">
        <label className="field-label" htmlFor={numberId}>
          {t.number}
        </label>
        {numberError && <FieldError id={errorOfNumber}>{numberError}</FieldError>}
        <input
          {...typed}
          id={numberId}
          data-first
          className="input input-medium"
          autoComplete="off"
          maxLength={60}
          aria-invalid={numberError || rawErrors?.length ? true : undefined}
          aria-describedby={numberError ? errorOfNumber : undefined}
        />
      </div>
      {lookUp.proof.length > 1 && (
        <SelectField
          label={t.proofKind}
          value={field}
          onChange={({ target }) => {
            setField(target.value);
            setValue(undefined);
          }}
        >
          {lookUp.proof.map((each) => (
            <option key={each.field} value={each.field}>
              {text(each.title)}
            </option>
          ))}
        </SelectField>
      )}
      {proof && (
        <ProofInput
          key={field}
          id={`${id}--proof`}
          error={tried && isMissing(value) ? t.proofMissing : null}
          onChange={setValue}
          {...{ proof, value, registry }}
        />
      )}
      {failure && (
        <Notice tone="warning" role="alert">
          {failure}
        </Notice>
      )}
      <div>
        <Button busy={busy} icon={<Icon of={Search} />} onClick={() => void search()}>
          {busy ? t.finding : t.find}
        </Button>
      </div>
    </div>
  );
}
