import {
  documentVariables,
  type DocumentDefinition,
  type ServiceDefinition,
  type Span,
} from '#core/definition';
import { createEnvironment, type Expression } from '#core/expression';
import { own } from '#core/fields';
import { addDays, addMonths, toThaiDigits, type Language } from '#core/thai';
import { documentPicker } from './picker.js';
import { renderBlock, wordsOf, type BlockSource } from './render-blocks.js';
import type { RenderedBlock, RenderedDocument } from './rendered.js';
import type { PlaceWords } from './value-words.js';

/** What expressions of a document see: the case as its guards do, amounts in satang. */
export type DocumentConditions = Readonly<Record<string, unknown>>;

export interface DocumentRequest {
  /** Values by the names of the placeholders: `answers`, `case`, `council`, `document` … */
  readonly values: Readonly<Record<string, unknown>>;
  /** What `when` sees: `answers`, `findings`, `fees`, `case`, `today`. */
  readonly conditions: DocumentConditions;
  readonly feeLines?: readonly unknown[];
  readonly language: Language;
  readonly places: PlaceWords;
}

/** First and last day of a document. */
export interface Validity {
  readonly from: string;
  readonly until: string;
}

/** Makes one sort of document of a published service. */
export interface DocumentWriter {
  /** Whether this case has the document at all. */
  readonly isDue: (conditions: DocumentConditions) => boolean;
  /** Its first and last day when it is issued on `today`, or null when it is valid for ever. */
  readonly validity: (conditions: DocumentConditions, today: string) => Validity | null;
  readonly render: (request: DocumentRequest) => RenderedDocument;
}

/** The last day of a span: one year from 23 November ends on 22 November. */
export const endOfSpan = (from: string, { amount, unit }: Span): string => {
  if (unit === 'days') return addDays(from, amount - 1);
  return addDays(addMonths(from, unit === 'years' ? amount * 12 : amount), -1);
};

const inDigits = <T>(tree: T, write: (text: string) => string): T => {
  if (typeof tree === 'string') return write(tree) as T;
  if (Array.isArray(tree)) return tree.map((item: unknown) => inDigits(item, write)) as T;
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]: [string, unknown]) => [
      key,
      key === 'kind' || key === 'align' || key === 'language' || key === 'code'
        ? value
        : inDigits(value, write),
    ]),
  ) as T;
};

const said = (values: Readonly<Record<string, unknown>>, key: string): string => {
  const value = own(own(values, 'document'), key);
  return typeof value === 'string' ? value : '';
};

const compiler = (definition: ServiceDefinition) => {
  const environment = createEnvironment({
    answers: definition.form.schema,
    variables: documentVariables(definition),
    tables: definition.tables,
  });
  return (text: string | undefined): Expression | undefined => {
    if (text === undefined) return undefined;
    const compiled = environment.compile(text);
    if (!compiled.ok) throw new Error(`Not a published expression: ${text}`);
    return compiled.value;
  };
};

const holds = (condition: Expression | undefined, conditions: DocumentConditions): boolean => {
  if (!condition) return true;
  const result = condition.evaluate(conditions);
  return result.ok && result.value === true;
};

const dayOf = (expression: Expression | undefined, conditions: DocumentConditions): string | null => {
  const result = expression?.evaluate(conditions);
  return result?.ok && typeof result.value === 'string' ? result.value : null;
};

const validityOf = ({ validity }: DocumentDefinition, compile: ReturnType<typeof compiler>) => {
  const from = compile(validity?.from);
  const until = typeof validity?.until === 'string' ? compile(validity.until) : undefined;
  return (conditions: DocumentConditions, today: string): Validity | null => {
    if (!validity) return null;
    const first = dayOf(from, conditions) ?? today;
    const last =
      typeof validity.until === 'string' ? dayOf(until, conditions) : endOfSpan(first, validity.until);
    return last === null ? null : { from: first, until: last };
  };
};

/**
 * Makes the writer of a document of a published service: the same words on paper, screen and in mail. Knows no logic but
 * `when`; a condition over a missing answer is false. Digits are Thai unless the document says otherwise, in English Arabic.
 * Throws when the definition has no such document or was never published.
 */
export const createDocumentWriter = (definition: ServiceDefinition, id: string): DocumentWriter => {
  const document = definition.documents?.find((one) => one.id === id);
  if (!document) throw new Error(`No document ${id}`);
  const compile = compiler(definition);
  const picker = documentPicker(definition, document);
  const due = compile(document.when);
  const blocks = document.body.map((block) => ({ block, when: compile(block.when) }));
  const renderBlocks = (source: BlockSource, conditions: DocumentConditions): readonly RenderedBlock[] =>
    blocks.flatMap(({ block, when }) => (holds(when, conditions) ? renderBlock(block, source) : []));
  return {
    isDue: (conditions) => holds(due, conditions),
    validity: validityOf(document, compile),
    render: ({ values, conditions, feeLines = [], language, places }) => {
      const writing = { language, places };
      const source: BlockSource = { document, picker, values, feeLines, writing };
      const fill = (template: { th: string; en?: string | undefined }) =>
        picker.fill(wordsOf(template, writing), values, writing).trim();
      const day = said(values, 'day');
      const rendered: RenderedDocument = {
        kind: document.kind,
        language,
        title: wordsOf(document.title, writing),
        number: said(values, 'number'),
        day: day === '' ? '' : picker.fill('{{document.day}}', values, writing),
        to: fill(document.to ?? { th: '{{applicant.name}}' }),
        subject: fill(document.subject ?? document.title),
        blocks: renderBlocks(source, conditions),
        code: document.verify ? said(values, 'code') : '',
      };
      const isThai = language === 'th' && document.digits !== 'arabic';
      return isThai ? inDigits(rendered, toThaiDigits) : rendered;
    },
  };
};
