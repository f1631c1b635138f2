import type { ReactNode, Ref } from 'react';
import { MessageSquareWarning, TriangleAlert } from 'lucide-react';
import { FieldError, Icon, OptionalMark, useMessages, type IconComponent } from '#ui/kit';
import { pointerOf, useFields } from '../context/FieldsContext.js';
import { formMessages } from '../messages.js';
import { defectId, errorId, helpId, useDescribedBy, warningId } from '../widgets/describe.js';

/** «ชื่อ (ไม่บังคับ)» */
export function FieldTitle({ title, optional }: { readonly title: ReactNode; readonly optional: boolean }) {
  return (
    <>
      {title}
      {optional && <OptionalMark />}
    </>
  );
}

/** Help under the label. */
export function FieldHelp({ id, children }: { readonly id: string; readonly children: string }) {
  return children ? (
    <p className="field-help" id={helpId(id)}>
      {children}
    </p>
  ) : null;
}

/** Why something is asked, for who wonders. */
export function FieldWhy({ children }: { readonly children: unknown }) {
  const t = useMessages(formMessages);
  return typeof children === 'string' && children !== '' ? (
    <details className="field-why">
      <summary>{t.why}</summary>
      <p>{children}</p>
    </details>
  ) : null;
}

/** The words that a tick below them agrees to. */
export function AgreedText({ id, children }: { readonly id: string; readonly children: string }) {
  return children ? (
    <p className="agreed-text" id={helpId(id)}>
      {children}
    </p>
  ) : null;
}

function Note({
  id,
  icon,
  children,
}: {
  readonly id: string;
  readonly icon: IconComponent;
  readonly children: ReactNode;
}) {
  return (
    <p className="field-warning" id={id}>
      <Icon of={icon} />
      <span>{children}</span>
    </p>
  );
}

/** What an officer asked for, what to do, what to mind: each with the id that the control points to. */
export function FieldNotes({ id, errors }: { readonly id: string; readonly errors: readonly string[] }) {
  const t = useMessages(formMessages);
  const { warnings, defects } = useFields();
  const asked = defects.get(pointerOf(id));
  const advice = warnings.get(pointerOf(id));
  return (
    <>
      {asked && (
        <Note id={defectId(id)} icon={MessageSquareWarning}>
          {t.defect(asked.join(' '))}
        </Note>
      )}
      {errors.length > 0 && <FieldError id={errorId(id)}>{errors.join(' ')}</FieldError>}
      {advice && (
        <Note id={warningId(id)} icon={TriangleAlert}>
          {advice.join(' ')}
        </Note>
      )}
    </>
  );
}

interface FieldGroupProps {
  readonly id: string;
  readonly legend: ReactNode;
  readonly legendClass: string;
  readonly help: string;
  readonly why?: unknown;
  readonly errors: readonly string[];
  readonly className: string;
  readonly role?: 'radiogroup';
  readonly required?: boolean;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLFieldSetElement>;
}

/** Several controls under one legend. */
export function FieldGroup({
  id,
  legend,
  legendClass,
  help,
  why,
  errors,
  className,
  role,
  required,
  children,
  ref,
}: FieldGroupProps) {
  const describedBy = useDescribedBy(id, { help, errors });
  const isRadio = role === 'radiogroup';
  return (
    <fieldset
      ref={ref}
      id={id}
      className={className}
      role={role}
      aria-describedby={describedBy}
      aria-invalid={isRadio && errors.length > 0 ? true : undefined}
      aria-required={isRadio && required ? true : undefined}
    >
      <legend className={legendClass}>{legend}</legend>
      <FieldHelp id={id}>{help}</FieldHelp>
      <FieldWhy>{why}</FieldWhy>
      <FieldNotes id={id} errors={errors} />
      {children}
    </fieldset>
  );
}
