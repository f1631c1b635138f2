import { useMemo } from 'react';
import { descendants, expandPattern, fieldTree, type SchemaObject } from '#core/fields';
import { localiseForm, type Answers } from '#core/form';
import type { FormDefinition } from '#core/definition';
import type { CouncilPublic } from '#contracts/catalog';
import { useLanguage } from '#ui/kit';
import { AnswersContext, FieldsContext } from '../context/FieldsContext.js';
import type { FieldMessage } from '../model/error-schema.js';
import { withAncestors } from '../model/pointers.js';
import { PageForm } from './PageForm.js';
import { useUnfinished } from './use-unfinished.js';
import '../styles/form.css';

export interface SingleFormProps {
  /** A small form of an action: everything on it shows. */
  readonly form: {
    readonly schema: SchemaObject;
    readonly ui?: SchemaObject;
    readonly translations?: FormDefinition['translations'];
  };
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
  /** What the server or the caller says about the answers. */
  readonly messages: readonly FieldMessage[];
  readonly council: Pick<CouncilPublic, 'villages' | 'boundary' | 'centre'>;
}

const allOffered = {};
const nothing: ReadonlyMap<string, readonly string[]> = new Map();

/** The form of an action (an officer's or the applicant's) without pages; the server judges it. */
export function SingleForm({ form, answers, onChange, messages, council }: SingleFormProps) {
  const { language } = useLanguage();
  const unfinished = useUnfinished();
  const localised = useMemo(() => {
    const { schema, ui = {}, translations } = form;
    return localiseForm({ schema, ui, translations, pages: [] }, language);
  }, [form, language]);
  const root = useMemo(() => fieldTree(localised.schema), [localised]);
  const state = useMemo(() => {
    const all = descendants(root);
    const place = (pointers: readonly string[]) =>
      pointers.flatMap((pointer) => expandPattern(answers, pointer));
    return {
      visible: withAncestors(place(all.map(({ pointer }) => pointer))),
      required: new Set(place(all.filter((field) => field.required).map(({ pointer }) => pointer))),
      offered: allOffered,
      warnings: nothing,
      defects: nothing,
      council,
      unfinished: unfinished.inputs,
    };
  }, [root, answers, council, unfinished.inputs]);
  const sections = useMemo(() => [{ id: 'form', fields: root.fields.map(({ name }) => name) }], [root]);
  return (
    <FieldsContext value={state}>
      <AnswersContext value={answers}>
        <PageForm
          key={language}
          form={localised}
          sections={sections}
          answers={answers}
          messages={messages}
          onChange={onChange}
        />
      </AnswersContext>
    </FieldsContext>
  );
}
