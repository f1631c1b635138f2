/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the ARIA combobox: its keys are those of the input */
import { useEffect, useRef } from 'react';
import { ChevronDown } from 'lucide-react';
import { Icon, classNames, useAnnounce, useMessages } from '#ui/kit';
import { choiceMessages } from '../widgets/choice-messages.js';
import { useCombobox, type ComboboxOption } from './use-combobox.js';

interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: boolean;
  readonly 'aria-required'?: boolean;
  readonly autoComplete?: string;
}

interface ComboboxProps {
  /** What ties the input to the words around it. */
  readonly control: ControlProps;
  /** Name of the list for screen readers, and of the input where no label stands before it. */
  readonly label: string;
  readonly isLabelled?: boolean;
  readonly typed: string;
  readonly options: readonly ComboboxOption[];
  readonly chosen?: string;
  /** Says what to do before anything fits. */
  readonly hint?: string;
  readonly disabled?: boolean;
  readonly onTyped: (typed: string) => void;
  readonly onChoose: (key: string) => void;
  readonly onLeave: () => void;
}

const pause = 700;

/** Below this width a keyboard comes up over half of the window. */
const phone = '(max-width: 47.99rem)';

/** Says how many fit, once the reader stops typing. */
const useCountSpoken = (isOpen: boolean, count: number, typed: string) => {
  const t = useMessages(choiceMessages);
  const announce = useAnnounce();
  const last = useRef('');
  useEffect(() => {
    const said = `${typed} ${count}`;
    if (!isOpen || typed.trim() === '' || last.current === said) return undefined;
    const timer = setTimeout(() => {
      last.current = said;
      announce(t.found(count));
    }, pause);
    return () => clearTimeout(timer);
  }, [isOpen, count, typed, announce, t]);
};

/** An input with a list of what fits below it. The list is reached by the arrow keys; the focus stays in the input. */
export function Combobox(props: ComboboxProps) {
  const { control, label, isLabelled, typed, options, chosen, hint, disabled, onLeave } = props;
  const t = useMessages(choiceMessages);
  const list = useRef<HTMLDivElement>(null);
  const box = useCombobox(props, list);
  const { isOpen, active } = box;
  useCountSpoken(isOpen, options.length, typed);
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen && window.matchMedia(phone).matches) around.current?.scrollIntoView({ block: 'start' });
  }, [isOpen]);
  const listId = `${control.id}--list`;
  const optionId = (index: number) => `${control.id}--option-${index}`;
  return (
    <div ref={around} className={classNames('combobox', isOpen && 'combobox-open')}>
      <input
        {...control}
        type="text"
        role="combobox"
        className="input combobox-input"
        autoComplete="off"
        spellCheck={false}
        aria-label={isLabelled ? undefined : label}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen && active >= 0 ? optionId(active) : undefined}
        disabled={disabled}
        value={typed}
        onChange={({ target }) => box.type(target.value)}
        onKeyDown={box.onKeyDown}
        onClick={box.open}
        onBlur={() => {
          box.close();
          onLeave();
        }}
      />
      <span className="combobox-arrow" aria-hidden="true">
        <Icon of={ChevronDown} />
      </span>
      {isOpen && (
        <div className="combobox-panel">
          <div ref={list} id={listId} role="listbox" aria-label={label} className="combobox-list">
            {options.map((option, index) => (
              <div
                key={option.key}
                id={optionId(index)}
                role="option"
                aria-selected={option.key === chosen}
                className={classNames('combobox-option', index === active && 'combobox-active')}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => box.choose(index)}
              >
                <span>{option.label}</span>
                {option.detail && <span className="combobox-detail">{option.detail}</span>}
              </div>
            ))}
          </div>
          {options.length === 0 && (
            <p className="combobox-none">{typed.trim() === '' ? hint : t.nothingFits}</p>
          )}
        </div>
      )}
    </div>
  );
}
