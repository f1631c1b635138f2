import type { Expression } from '#core/expression';
import { text } from '#core/result';
import type { Attachment } from '#core/definition';
import type { AskedAttachment, FieldProblem, FormContext } from '../evaluation.js';
import type { Variables } from './locator.js';

/** A paper with its compiled conditions. */
export interface Paper {
  readonly attachment: Attachment;
  readonly show: Expression | true;
  readonly required: Expression | boolean;
}

const holds = (condition: Expression | boolean, variables: Variables): boolean => {
  if (typeof condition === 'boolean') return condition;
  const result = condition.evaluate(variables);
  return result.ok && result.value === true;
};

/** The papers asked for, in the order of the definition. A condition with a missing answer is false. */
export const askPapers = (papers: readonly Paper[], variables: Variables): readonly AskedAttachment[] =>
  papers
    .filter(({ show }) => holds(show, variables))
    .map(({ attachment, required }) => ({ key: attachment.key, required: holds(required, variables) }));

const pointerOf = (key: string): string => `/attachments/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

const missing = ({ key, title }: Attachment): FieldProblem => ({
  code: 'attachment.required',
  pointer: pointerOf(key),
  message: text(`แนบ${title.th}`, `Attach: ${title.en}`),
});

const tooMany = ({ key, title, maxFiles }: Attachment): FieldProblem => ({
  code: 'attachment.too-many',
  pointer: pointerOf(key),
  message: text(`${title.th} แนบได้ไม่เกิน ${maxFiles} ไฟล์`, `${title.en}: at most ${maxFiles} files`),
  detail: { limit: maxFiles },
});

const unknown = (key: string): FieldProblem => ({
  code: 'attachment.unknown',
  pointer: pointerOf(key),
  message: text('บริการนี้ไม่มีเอกสารแนบชื่อนี้', 'This service has no such attachment'),
});

const judgeOne = (
  { attachment }: Paper,
  asked: AskedAttachment | undefined,
  count: number,
): readonly FieldProblem[] => {
  if (!asked) return [];
  if (asked.required && count === 0) return [missing(attachment)];
  return count > attachment.maxFiles ? [tooMany(attachment)] : [];
};

/** What is wrong with the files that came. Files for papers that are not asked for now are ignored, as hidden answers are. */
export const judgeFiles = (
  papers: readonly Paper[],
  asked: readonly AskedAttachment[],
  files: FormContext['files'],
): readonly FieldProblem[] => {
  if (!files) return [];
  const byKey = new Map(asked.map((item) => [item.key, item]));
  const known = new Set(papers.map(({ attachment }) => attachment.key));
  const countOf = (key: string) => (Object.hasOwn(files, key) ? files[key]! : 0);
  return [
    ...papers.flatMap((paper) =>
      judgeOne(paper, byKey.get(paper.attachment.key), countOf(paper.attachment.key)),
    ),
    ...Object.keys(files)
      .filter((key) => !known.has(key))
      .map(unknown),
  ];
};
