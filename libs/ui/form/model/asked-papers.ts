import type { Attachment } from '#core/definition';
import { choicesOf, descendants, type Field, fieldTree, isObject, schemaAt, valueAt } from '#core/fields';
import type { Answers, AskedAttachment } from '#core/form';
import { paperOf } from '#core/papers';
import type { FormDefinition } from '#core/definition';
import { textAt } from './read.js';

/** A paper as it is asked for: once, or for one row of a list. */
export interface AskedPaper {
  /** `KEY`, or `KEY:ROW`. */
  readonly key: string;
  readonly paper: Attachment;
  readonly required: boolean;
}

export const askedPapers = (
  attachments: readonly Attachment[],
  asked: readonly AskedAttachment[],
): readonly AskedPaper[] =>
  asked.flatMap(({ key, required }) =>
    attachments.filter((paper) => paper.key === paperOf(key)).map((paper) => ({ key, paper, required })),
  );

/** Rows of a key, from 0: `vaccine:2` is [2]. */
export const rowsOf = (key: string): readonly number[] => key.split(':').slice(1).map(Number);

const longestName = 60;

/** What people call a row: its first short words of their own, else the label of its first choice. */
const knownAs = (row: unknown, item: Field | undefined): string | undefined => {
  const named = (item?.fields ?? []).flatMap(({ name, schema }) => {
    const value = isObject(row) ? row[name] : undefined;
    if (typeof value !== 'string') return [];
    const choice = choicesOf(schema)?.find((each) => each.value === value)?.title;
    return [{ own: choice === undefined, words: choice ?? value }];
  });
  const short = named.filter(({ words }) => words.length <= longestName);
  return (short.find(({ own }) => own) ?? short[0])?.words;
};

/** The row that asks for a paper, as people know it: «สุนัข 2 (เจ้าตูบ)». Empty for a paper of the whole. */
export const rowNameOf = (
  { key, paper: { each } }: AskedPaper,
  form: Pick<FormDefinition, 'schema'>,
  answers: Answers,
  rowName: (name: string, number: number) => string,
): string => {
  const [row] = rowsOf(key);
  if (each === undefined || row === undefined) return '';
  const list = descendants(fieldTree(form.schema)).find(({ pointer }) => pointer === each);
  const title =
    textAt(schemaAt(list?.schema ?? {}, 'items') ?? {}, 'title') ?? textAt(list?.schema ?? {}, 'title') ?? '';
  const known = knownAs(valueAt(answers, `${each}/${row}`), list);
  return known ? `${rowName(title, row + 1)} (${known})` : rowName(title, row + 1);
};

/** How the rows of a list moved: the row that stands at `from` now stands at the answer, or is gone. */
export type RowMove = (from: number) => number | null;

/** Where the files of a key belong after rows of a list moved; null when their row is gone. */
export const rekeyed =
  (attachments: readonly Attachment[], list: string, move: RowMove) =>
  (key: string): string | null => {
    const [row, ...below] = rowsOf(key);
    const paper = attachments.find((each) => each.key === paperOf(key));
    if (row === undefined || paper?.each !== list) return key;
    const moved = move(row);
    return moved === null ? null : [paper.key, moved, ...below].join(':');
  };
