import { renameMentions } from '#core/expression';
import { isObject, isWithin, patternOf, pointerNames, valueAt, type SchemaObject } from '#core/fields';
import { answerAddress, findingAddress, homeOf, type FieldAddress } from './field-address.js';
import { addressAt, rootsAt } from './field-mentions.js';
import { editIn, setIn, type Json } from './json-edit.js';
import { markedIn, type Marked } from './marked.js';
import { renameInAnswers, renameInSchema, renameInUi } from './rename-in-schema.js';
import type { ServiceDraft } from './service-draft.js';

interface Renaming {
  readonly draft: ServiceDraft;
  readonly address: FieldAddress;
  readonly name: string;
}

/** A pointer, concrete or not, with the new name where it goes through the renamed field. */
const inPointer = (pointer: string, meant: FieldAddress, { address, name }: Renaming): string =>
  isWithin(patternOf(meant), address)
    ? pointer
        .split('/')
        .with(pointerNames(homeOf(address).pointer).length, name)
        .join('/')
    : pointer;

const inKeys = (map: Json, rename: (pointer: string) => string): Json =>
  isObject(map) ? Object.fromEntries(Object.entries(map).map(([key, value]) => [rename(key), value])) : map;

const inAnswersOf = (form: FieldAddress, answers: Json, { address, name }: Renaming): Json => {
  const { root, pointer } = homeOf(address);
  return root === form ? renameInAnswers(answers, pointer, name) : answers;
};

/** The form whose answers a journey’s step gives. */
const formOfStep = (draft: ServiceDraft, path: string): FieldAddress =>
  findingAddress(String(valueAt(draft, path.replace(/[^/]*$/, 'action'))), '');

const renamed = ({ path, mark, value }: Marked, renaming: Renaming): Json => {
  const { draft, address, name } = renaming;
  const inForm = (pointer: string): string => inPointer(pointer, addressAt(path, pointer), renaming);
  const inAnswer = (pointer: string): string => inPointer(pointer, answerAddress(pointer), renaming);
  switch (mark) {
    case 'field':
      return inForm(String(value));
    case 'by field':
      return inKeys(value, inForm);
    case 'answer':
      return inAnswer(String(value));
    case 'by answer':
      return inKeys(value, inAnswer);
    case 'answers':
      return inAnswersOf(answerAddress(''), value, renaming);
    case 'input':
      return inAnswersOf(formOfStep(draft, path), value, renaming);
    case 'CEL':
      return renameMentions(String(value), rootsAt(draft, path), (at) => (at === address ? name : undefined));
    default:
      return value;
  }
};

/**
 * Renames a field and everything that means it: pages, rules, expressions, privacy, texts, samples and journeys. That the
 * new name is free and well written is the caller’s business.
 */
export const renameField = (draft: ServiceDraft, address: FieldAddress, name: string): ServiceDraft => {
  const { form, pointer } = homeOf(address);
  const renaming: Renaming = { draft, address, name };
  const inSchema = editIn(draft, `${form}/schema`, (schema) =>
    renameInSchema(schema as SchemaObject, pointer, name),
  );
  const inUi = editIn(inSchema, `${form}/ui`, (ui) => (isObject(ui) ? renameInUi(ui, pointer, name) : ui));
  return markedIn(draft).reduce((whole, marked) => {
    const value = renamed(marked, renaming);
    return value === marked.value ? whole : setIn(whole, marked.path, value);
  }, inUi) as ServiceDraft;
};
