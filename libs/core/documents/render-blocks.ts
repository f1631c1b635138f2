import type { Block, DocumentDefinition } from '#core/definition';
import { own, valueAt } from '#core/fields';
import type { RenderedBlock } from './rendered.js';
import type { Picker } from './picker.js';
import { valueWords, type Writing } from './value-words.js';

type Values = Readonly<Record<string, unknown>>;
type Table = Extract<Block, { kind: 'table' }>;
type Signature = Extract<Block, { kind: 'signature' }>;

interface Words {
  readonly th: string;
  readonly en?: string | undefined;
}

/** What blocks are filled from. */
export interface BlockSource {
  readonly document: DocumentDefinition;
  readonly picker: Picker;
  readonly values: Values;
  /** The lines of the fee, `{ title, satang }`. */
  readonly feeLines: readonly unknown[];
  readonly writing: Writing;
}

/** The words in the language; in Thai where there is no English. */
export const wordsOf = ({ th, en }: Words, { language }: Writing): string =>
  language === 'en' && en ? en : th;

const signers = {
  applicant: { th: 'ผู้ยื่นคำขอ', en: 'Applicant' },
  officer: { th: 'เจ้าหน้าที่', en: 'Officer' },
  witness: { th: 'พยาน', en: 'Witness' },
} as const;

const nameOf = (values: Values, who: string): string => {
  const name = own(own(values, who), 'name');
  return typeof name === 'string' ? name : '';
};

/** What stands under the name of who signs in another’s place. */
const actingOf = (values: Values): Words | undefined =>
  own(own(values, 'signatory') as object | undefined, 'acting') as Words | undefined;

const renderSignature = ({ of, label }: Signature, source: BlockSource): RenderedBlock => {
  const { document, values, writing } = source;
  const acting = of === 'signatory' ? actingOf(values) : undefined;
  const position = of === 'signatory' ? document.signatory?.position : signers[of];
  return {
    kind: 'signature',
    name: nameOf(values, of),
    position: wordsOf(acting ?? label ?? position ?? { th: '' }, writing),
  };
};

const rowsOf = ({ of }: Table, { values, feeLines }: BlockSource): readonly unknown[] => {
  if (of === 'fees') return feeLines;
  const rows = valueAt(own(values, 'answers'), of);
  return Array.isArray(rows) ? (rows as unknown[]) : [];
};

const sumWords = (pointer: string, rows: readonly unknown[], { picker, writing }: BlockSource): string => {
  const name = pointer.slice(pointer.lastIndexOf('/*') + 2);
  const sum = rows.reduce<number>((total, row) => {
    const value = valueAt(row, name);
    return total + (typeof value === 'number' ? value : 0);
  }, 0);
  return valueWords(sum, undefined, picker.sortOf(pointer), writing);
};

const renderTable = (block: Table, source: BlockSource): RenderedBlock => {
  const { picker, values, writing } = source;
  const rows = rowsOf(block, source);
  return {
    kind: 'table',
    head: block.columns.map(({ title, align = 'start' }) => ({ text: wordsOf(title, writing), align })),
    rows: rows.map((row) =>
      block.columns.map(({ value }) =>
        picker.fillInRow(wordsOf(value, writing), values, row, block.of, writing),
      ),
    ),
    foot: block.columns.some(({ sum }) => sum)
      ? block.columns.map(({ sum }) => (sum === undefined ? '' : sumWords(sum, rows, source)))
      : null,
  };
};

/** One block filled in. A paragraph with empty lines makes several; what has no words makes none. */
export const renderBlock = (block: Block, source: BlockSource): readonly RenderedBlock[] => {
  const { picker, values, writing } = source;
  const fill = (template: Words) => picker.fill(wordsOf(template, writing), values, writing).trim();
  switch (block.kind) {
    case 'heading': {
      const text = fill(block.text);
      return text === '' ? [] : [{ kind: 'heading', text }];
    }
    case 'paragraph': {
      const { align = 'start', indent = true } = block;
      return fill(block.text)
        .split(/\n\s*\n/)
        .filter((text) => text.trim() !== '')
        .map((text) => ({ kind: 'paragraph', text: text.trim(), align, indent }));
    }
    case 'fields': {
      const rows = block.rows
        .map(({ label, value }) => ({ label: wordsOf(label, writing), value: fill(value) }))
        .filter(({ value }) => value !== '');
      return rows.length === 0 ? [] : [{ kind: 'fields', rows }];
    }
    case 'table':
      return [renderTable(block, source)];
    case 'signature':
      return [renderSignature(block, source)];
  }
};
