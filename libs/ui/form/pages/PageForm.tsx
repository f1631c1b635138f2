import { useCallback, useDeferredValue, useLayoutEffect, useMemo, useRef } from 'react';
import SchemaField from '@rjsf/core/lib/components/fields/SchemaField.js';
import { toFieldPathId, type FieldProps, type RJSFSchema, type UiSchema } from '@rjsf/utils';
import { fieldTree, type Field } from '#core/fields';
import type { Answers } from '#core/form';
import type { FormDefinition } from '#core/definition';
import { useFields } from '../context/FieldsContext.js';
import { PageContext, type PageSection } from '../context/PageContext.js';
import { toErrorSchema, type FieldMessage } from '../model/error-schema.js';
import { derivePageForm } from '../model/page-form.js';
import { putAt } from '../model/put-at.js';
import { registry } from '../rjsf/registry.js';

interface PageFormProps {
  /** The form in the reader's language. */
  readonly form: Pick<FormDefinition, 'schema' | 'ui' | 'computed'>;
  readonly sections: readonly PageSection[];
  readonly answers: Answers;
  readonly messages: readonly FieldMessage[];
  readonly onChange: (answers: Answers) => void;
  /** The first page that is drawn: its first fields can be used while those further down are still made. */
  readonly isOpening?: boolean;
}

const useDerived = ({ form, sections }: Pick<PageFormProps, 'form' | 'sections'>) => {
  const { visible, required } = useFields();
  const root: Field = useMemo(() => fieldTree(form.schema), [form.schema]);
  return useMemo(() => {
    const computed = new Set(form.computed?.map(({ target }) => target));
    const names = sections.flatMap((section) => section.fields);
    return derivePageForm(root, form.ui, names, { visible, required, computed });
  }, [root, form, sections, visible, required]);
};

/** Fields hand on one answer each; several at once each build on the one before. */
const useChange = (answers: Answers, onChange: PageFormProps['onChange']): FieldProps['onChange'] => {
  const latest = useRef({ answers, onChange });
  useLayoutEffect(() => {
    latest.current = { answers, onChange };
  });
  return useCallback((value, path) => {
    const changed = putAt(latest.current.answers, path, value) as Answers;
    latest.current.answers = changed;
    latest.current.onChange(changed);
  }, []);
};

/** More fields than a window shows at first. */
const fieldsAtFirst = 8;

const firstScreen = (sections: readonly PageSection[]): readonly PageSection[] => {
  let room = fieldsAtFirst;
  return sections.flatMap((section) => {
    const fields = section.fields.slice(0, room);
    room -= fields.length;
    return fields.length > 0 ? [{ ...section, fields }] : [];
  });
};

const rootPath = toFieldPathId('', registry.globalFormOptions);
const ignore = () => undefined;

/** The fields of one page, rendered by RJSF from a schema derived for this moment. */
export function PageForm({ form, sections: all, answers, messages, onChange, isOpening }: PageFormProps) {
  const sections = useDeferredValue(all, isOpening ? firstScreen(all) : all);
  const derived = useDerived({ form, sections });
  const errors = useMemo(() => toErrorSchema(messages), [messages]);
  const change = useChange(answers, onChange);
  return (
    <PageContext value={sections}>
      <div className="page-form">
        <SchemaField
          name=""
          schema={derived.schema as RJSFSchema}
          uiSchema={derived.ui as UiSchema}
          errorSchema={errors}
          fieldPathId={rootPath}
          formData={answers}
          registry={registry}
          onChange={change}
          onBlur={ignore}
          onFocus={ignore}
        />
      </div>
    </PageContext>
  );
}
