import { useMemo } from 'react';
import RjsfForm from '@rjsf/core/lib/components/Form.js';
import type { RJSFSchema, UiSchema } from '@rjsf/utils';
import { fieldTree, type Field } from '#core/fields';
import type { Answers } from '#core/form';
import type { FormDefinition } from '#core/definition';
import { idPrefix, idSeparator, useFields } from '../context/FieldsContext.js';
import { PageContext, type PageSection } from '../context/PageContext.js';
import { engineValidator } from '../model/engine-validator.js';
import { toErrorSchema, type FieldMessage } from '../model/error-schema.js';
import { derivePageForm } from '../model/page-form.js';
import { fields, templates, widgets } from '../theme.js';

export interface PageFormProps {
  /** The form in the reader's language. */
  readonly form: Pick<FormDefinition, 'schema' | 'ui' | 'computed'>;
  readonly sections: readonly PageSection[];
  readonly answers: Answers;
  readonly messages: readonly FieldMessage[];
  readonly onChange: (answers: Answers) => void;
}

/** Defaults and rules are the engine's: RJSF adds nothing to the answers by itself. */
const noDefaults = {
  emptyObjectFields: 'skipDefaults',
  arrayMinItems: { populate: 'never' },
  constAsDefaults: 'never',
} as const;

const useDerived = ({ form, sections }: Pick<PageFormProps, 'form' | 'sections'>) => {
  const { visible, required } = useFields();
  const root: Field = useMemo(() => fieldTree(form.schema), [form.schema]);
  return useMemo(() => {
    const computed = new Set(form.computed?.map(({ target }) => target));
    const names = sections.flatMap((section) => section.fields);
    return derivePageForm(root, form.ui, names, { visible, required, computed });
  }, [root, form, sections, visible, required]);
};

/** The fields of one page, rendered by RJSF from a schema derived for this moment. */
export function PageForm({ form, sections, answers, messages, onChange }: PageFormProps) {
  const derived = useDerived({ form, sections });
  const schema = derived.schema as RJSFSchema;
  const errors = useMemo(() => toErrorSchema(messages), [messages]);
  return (
    <PageContext value={sections}>
      <RjsfForm
        tagName="div"
        className="page-form"
        {...{ schema, idPrefix, idSeparator, fields, templates, widgets }}
        uiSchema={derived.ui as UiSchema}
        validator={engineValidator}
        formData={answers}
        extraErrors={errors}
        noValidate
        showErrorList={false}
        experimental_defaultFormStateBehavior={noDefaults}
        onChange={({ formData }) => onChange(formData as Answers)}
      >
        {' '}
      </RjsfForm>
    </PageContext>
  );
}
