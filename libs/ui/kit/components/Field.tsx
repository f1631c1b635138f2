import { useId, type ComponentPropsWithRef, type ReactNode } from 'react';
import { CircleAlert } from 'lucide-react';
import { createMessages } from '../i18n/language.js';
import { useMessages } from '../i18n/LanguageProvider.js';
import { Icon } from '../icons/Icon.js';
import { classNames } from './class-names.js';

const messages = createMessages({ th: { optional: '(ไม่บังคับ)' }, en: { optional: '(optional)' } });

/** «(ไม่บังคับ)» beside a label: required is the default and goes unmarked. */
export function OptionalMark() {
  return <span className="field-optional"> {useMessages(messages).optional}</span>;
}

export function FieldError({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <p className="field-error" id={id}>
      <Icon of={CircleAlert} />
      <span>{children}</span>
    </p>
  );
}

interface FieldWords {
  readonly label: ReactNode;
  readonly help?: ReactNode;
  readonly error?: ReactNode;
  readonly optional?: boolean;
}

const useFieldIds = ({ help, error }: FieldWords) => {
  const id = useId();
  const helpId = `${id}-help`;
  const errorId = `${id}-error`;
  return {
    id,
    helpId,
    errorId,
    describedBy: classNames(help ? helpId : '', error ? errorId : '') || undefined,
  };
};

type Ids = ReturnType<typeof useFieldIds>;

function FieldShell({
  words,
  ids,
  children,
}: {
  readonly words: FieldWords;
  readonly ids: Ids;
  readonly children: ReactNode;
}) {
  return (
    <div className={classNames('field', words.error ? 'field-invalid' : '')}>
      <label className="field-label" htmlFor={ids.id}>
        {words.label}
        {words.optional && <OptionalMark />}
      </label>
      {words.help && (
        <p className="field-help" id={ids.helpId}>
          {words.help}
        </p>
      )}
      {children}
      {words.error && <FieldError id={ids.errorId}>{words.error}</FieldError>}
    </div>
  );
}

const control = (ids: Ids, error: ReactNode, className?: string) => ({
  id: ids.id,
  className: classNames('input', className),
  'aria-describedby': ids.describedBy,
  'aria-invalid': error ? true : undefined,
});

/** A labelled text input for pages outside the generated forms. */
export function TextField({
  label,
  help,
  error,
  optional,
  className,
  ...rest
}: FieldWords & ComponentPropsWithRef<'input'>) {
  const words = { label, help, error, optional };
  const ids = useFieldIds(words);
  return (
    <FieldShell words={words} ids={ids}>
      <input {...rest} {...control(ids, error, className)} />
    </FieldShell>
  );
}

/** A labelled long text. */
export function TextAreaField({
  label,
  help,
  error,
  optional,
  className,
  ...rest
}: FieldWords & ComponentPropsWithRef<'textarea'>) {
  const words = { label, help, error, optional };
  const ids = useFieldIds(words);
  return (
    <FieldShell words={words} ids={ids}>
      <textarea {...rest} {...control(ids, error, className)} />
    </FieldShell>
  );
}

/** A labelled native list; its options are the children. */
export function SelectField({
  label,
  help,
  error,
  optional,
  className,
  ...rest
}: FieldWords & ComponentPropsWithRef<'select'>) {
  const words = { label, help, error, optional };
  const ids = useFieldIds(words);
  return (
    <FieldShell words={words} ids={ids}>
      <select {...rest} {...control(ids, error, className)} />
    </FieldShell>
  );
}
