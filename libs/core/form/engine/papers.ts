import type { Expression } from '#core/expression';
import { isInRow, keyInRow, paperOf } from '#core/papers';
import { text } from '#core/result';
import type { Attachment } from '#core/definition';
import type { AskedAttachment, FieldProblem, FormContext } from '../evaluation.js';
import { spotsOf, type Locator, type Variables } from './locator.js';

/** A paper with its compiled conditions. */
export interface Paper {
  readonly attachment: Attachment;
  /** The rows that each ask for it, or the whole answers. */
  readonly at: Locator;
  readonly when: Expression | true;
  readonly required: Expression | boolean;
}

const holds = (condition: Expression | boolean, variables: Variables): boolean => {
  if (typeof condition === 'boolean') return condition;
  const result = condition.evaluate(variables);
  return result.ok && result.value === true;
};

const isReplaced = ({ insteadOf = [] }: Attachment, { substitutes = [] }: FormContext): boolean =>
  insteadOf.some((one) => substitutes.includes(one));

const keyAt = (key: string, pointer: string): string =>
  keyInRow(
    key,
    pointer.split('/').filter((name) => /^\d+$/.test(name)),
  );

const askOne = (
  { attachment, at, when, required }: Paper,
  variables: Variables,
): readonly AskedAttachment[] =>
  spotsOf(at, variables)
    .filter((spot) => holds(when, spot.variables))
    .map((spot) => ({
      key: keyAt(attachment.key, spot.pointer),
      required: holds(required, spot.variables),
    }));

/** The papers asked for, in the order of the definition. A condition with a missing answer is false. */
export const askPapers = (
  papers: readonly Paper[],
  variables: Variables,
  context: FormContext,
): readonly AskedAttachment[] =>
  papers.flatMap((paper) => (isReplaced(paper.attachment, context) ? [] : askOne(paper, variables)));

const pointerOf = (key: string): string => `/attachments/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

const missing = (key: string, { title }: Attachment): FieldProblem => ({
  code: 'attachment.required',
  pointer: pointerOf(key),
  message: text(`แนบ${title.th}`, `Attach: ${title.en}`),
});

const tooMany = (key: string, { title, maxFiles }: Attachment): FieldProblem => ({
  code: 'attachment.too-many',
  pointer: pointerOf(key),
  message: text(`${title.th} แนบได้ไม่เกิน ${maxFiles} ไฟล์`, `${title.en}: at most ${maxFiles} files`),
  facts: { limit: maxFiles },
});

const unknown = (key: string): FieldProblem => ({
  code: 'attachment.unknown',
  pointer: pointerOf(key),
  message: text('บริการนี้ไม่มีเอกสารแนบชื่อนี้', 'This service has no such attachment'),
});

const judgeOne = (
  { key, required }: AskedAttachment,
  attachment: Attachment,
  count: number,
): readonly FieldProblem[] => {
  if (required && count === 0) return [missing(key, attachment)];
  return count > attachment.maxFiles ? [tooMany(key, attachment)] : [];
};

/** What is wrong with the files that came. Files for papers that are not asked for now are ignored, as hidden answers are. */
export const judgeFiles = (
  papers: readonly Paper[],
  asked: readonly AskedAttachment[],
  files: FormContext['files'],
): readonly FieldProblem[] => {
  if (!files) return [];
  const known = new Map(papers.map(({ attachment }) => [attachment.key, attachment]));
  const countOf = (key: string) => (Object.hasOwn(files, key) ? files[key]! : 0);
  const isKnown = (key: string) => {
    const attachment = known.get(paperOf(key));
    return attachment !== undefined && (attachment.each !== undefined) === isInRow(key);
  };
  return [
    ...asked.flatMap((item) => judgeOne(item, known.get(paperOf(item.key))!, countOf(item.key))),
    ...Object.keys(files)
      .filter((key) => !isKnown(key))
      .map(unknown),
  ];
};
