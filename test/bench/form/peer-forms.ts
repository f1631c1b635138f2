import type { BenchField } from './fields.js';
import { conditionalSchema } from './json-schema.js';

type Form = Readonly<Record<string, unknown>>;

const rjsfForm = (fields: readonly BenchField[]): Form => ({
  schema: conditionalSchema(fields),
  uiSchema: Object.fromEntries(
    fields.filter(({ kind }) => kind === 'long-text').map(({ name }) => [name, { 'ui:widget': 'textarea' }]),
  ),
});

const surveyElement = (field: BenchField): Form => {
  const { name, title, required, kind, choices, shownBy } = field;
  const common = { name, title, isRequired: required, ...(shownBy && { visibleIf: `{${shownBy}} = true` }) };
  switch (kind) {
    case 'choice':
      return { ...common, type: 'radiogroup', choices };
    case 'yes-no':
      return { ...common, type: 'boolean', renderAs: 'radio' };
    case 'long-text':
      return { ...common, type: 'comment', maxLength: 3000 };
    case 'number':
      return { ...common, type: 'text', inputType: 'number', min: 0, max: 100_000 };
    case 'date':
      return { ...common, type: 'text', inputType: 'date' };
    case 'email':
      return { ...common, type: 'text', inputType: 'email', validators: [{ type: 'email' }] };
    case 'phone':
      return { ...common, type: 'text', validators: [{ type: 'regex', regex: '^0[0-9]{8,9}$' }] };
    default:
      return { ...common, type: 'text', maxLength: 100 };
  }
};

const formioComponent = ({ name, title, required, kind, choices = [], shownBy }: BenchField): Form => {
  const common = {
    key: name,
    label: title,
    input: true,
    ...(shownBy && { conditional: { show: true, when: shownBy, eq: 'true' } }),
  };
  const validate = { required };
  switch (kind) {
    case 'choice':
      return {
        ...common,
        type: 'radio',
        values: choices.map((value) => ({ value, label: value })),
        validate,
      };
    case 'yes-no':
      return { ...common, type: 'checkbox' };
    case 'long-text':
      return { ...common, type: 'textarea', validate: { required, minLength: 10, maxLength: 3000 } };
    case 'number':
      return { ...common, type: 'number', validate: { required, min: 0, max: 100_000 } };
    case 'email':
      return { ...common, type: 'email', validate };
    case 'date':
      return { ...common, type: 'textfield', validate: { required, pattern: '^\\d{4}-\\d{2}-\\d{2}$' } };
    case 'phone':
      return { ...common, type: 'textfield', validate: { required, pattern: '^0[0-9]{8,9}$' } };
    default:
      return { ...common, type: 'textfield', validate: { required, maxLength: 100 } };
  }
};

/** The same form in the language of every renderer that is measured beside ours. */
export const peerForms = {
  rjsf: rjsfForm,
  survey: (fields: readonly BenchField[]): Form => ({
    showQuestionNumbers: 'off',
    elements: fields.map(surveyElement),
  }),
  formio: (fields: readonly BenchField[]): Form => ({
    display: 'form',
    components: fields.map(formioComponent),
  }),
} as const;

export type Peer = keyof typeof peerForms;

export const allPeers = Object.keys(peerForms) as readonly Peer[];
