import type { Problem } from '#core/result';
import { documentPlaceholders, feeRowSchema } from '../../document-placeholders.js';
import type { Block, DocumentDefinition } from '../../meta/documents.js';
import { found, unknownField, type Lint, type LintContext } from '../lint-context.js';
import { lintTemplate, pickedBy, type Pickable } from './lint-template.js';

type Table = Extract<Block, { kind: 'table' }>;

const lintTable = (
  block: Table,
  path: string,
  pickable: Pickable,
  wantsEnglish: boolean,
): readonly Problem[] => {
  const { answers } = pickable;
  const list = block.of === 'fees' ? undefined : block.of;
  if (list !== undefined && answers.get(list)?.kind !== 'rows')
    return [found(`${path}/of`, 'not-a-list', `${list} ไม่ใช่รายการซ้ำ`, `${list} is no list of rows`)];
  const rows: Pickable = { ...pickable, row: list ?? feeRowSchema };
  return block.columns.flatMap(({ value, sum }, index) => [
    ...lintTemplate(value, `${path}/columns/${index}/value`, rows, wantsEnglish),
    ...(sum === undefined || isNumberOf(answers, list, sum)
      ? []
      : [unknownField(`${path}/columns/${index}/sum`, sum)]),
  ]);
};

const isNumberOf = (answers: Pickable['answers'], list: string | undefined, sum: string): boolean =>
  list !== undefined &&
  sum.startsWith(`${list}/*/`) &&
  ['integer', 'number'].includes(String(answers.get(sum)?.schema['type']));

const lintBlock = (
  block: Block,
  path: string,
  pickable: Pickable,
  wantsEnglish: boolean,
): readonly Problem[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return lintTemplate(block.text, `${path}/text`, pickable, wantsEnglish);
    case 'fields':
      return block.rows.flatMap(({ value }, index) =>
        lintTemplate(value, `${path}/rows/${index}/value`, pickable, wantsEnglish),
      );
    case 'table':
      return lintTable(block, path, pickable, wantsEnglish);
    case 'signature':
      return [];
  }
};

const lintSignatures = ({ body, signatory }: DocumentDefinition, path: string): readonly Problem[] => {
  const at = body.findIndex((block) => block.kind === 'signature' && block.of === 'signatory');
  if (at === -1 || signatory) return [];
  return [
    found(
      `${path}/body/${at}`,
      'document-without-signatory',
      'เอกสารมีช่องลงนาม แต่ไม่ได้บอกว่าผู้ใดลงนาม',
      'The document has a line to sign on, but nobody who signs it',
    ),
  ];
};

/** Papers that are shown to others have a number, by which they are found again. */
const lintNumber = (
  { kind, numbering, register, verify }: DocumentDefinition,
  path: string,
): readonly Problem[] =>
  numbering || register !== undefined || !(verify || kind === 'licence' || kind === 'certificate')
    ? []
    : [
        found(
          `${path}/numbering`,
          'document-without-number',
          'ใบอนุญาต หนังสือรับรอง และเอกสารที่ตรวจสอบได้ต้องมีเลขที่',
          'Licences, certificates and documents that can be verified have a number',
        ),
      ];

const lintDocument = (
  document: DocumentDefinition,
  path: string,
  context: LintContext,
): readonly Problem[] => {
  const { definition, fields } = context;
  const wantsEnglish = (document.languages ?? []).includes('en');
  const pickable: Pickable = { answers: fields, others: documentPlaceholders(definition, document) };
  return [
    ...lintTemplate(document.to, `${path}/to`, pickable, wantsEnglish),
    ...lintTemplate(document.subject, `${path}/subject`, pickable, wantsEnglish),
    ...document.body.flatMap((block, index) =>
      lintBlock(block, `${path}/body/${index}`, pickable, wantsEnglish),
    ),
    ...lintSignatures(document, path),
    ...lintNumber(document, path),
  ];
};

/** Everything that a document’s placeholders pick. */
const picksOf = ({ to, subject, body }: DocumentDefinition): ReadonlySet<string> =>
  new Set(
    [to, subject, ...body.flatMap((block) => ('text' in block ? [block.text] : []))]
      .flatMap(pickedBy)
      .concat(
        body.flatMap((block) =>
          block.kind === 'fields' ? block.rows.flatMap(({ value }) => pickedBy(value)) : [],
        ),
      ),
  );

const missingWords: Readonly<Record<'reason' | 'appeal', readonly [code: string, th: string]>> = {
  reason: ['refusal-letter-without-reason', 'เหตุผล'],
  appeal: ['refusal-letter-without-appeal', 'สิทธิอุทธรณ์'],
};

const missingIn = (path: string, name: 'reason' | 'appeal'): Problem => {
  const [code, what] = missingWords[name];
  return found(
    path,
    code,
    `หนังสือแจ้งไม่อนุญาตต้องบอก${what} {{case.${name}}}`,
    `A letter of refusal says {{case.${name}}}`,
  );
};

/** A letter of refusal says why, and how to appeal (พ.ร.บ.วิธีปฏิบัติราชการทางปกครอง 2539 ม.37, 40). */
const lintRefusals: Lint = ({ definition: { workflow, documents = [] } }) => {
  const issuedByRefusals = new Set(
    Object.values(workflow.actions)
      .filter(({ decision }) => decision?.outcome === 'refused')
      .flatMap(({ effects = [] }) =>
        effects.flatMap((effect) => (effect.type === 'issue-document' ? [effect.document] : [])),
      ),
  );
  return documents.flatMap((document, index) => {
    if (!issuedByRefusals.has(document.id)) return [];
    const picks = picksOf(document);
    return (['reason', 'appeal'] as const).flatMap((name) =>
      picks.has(`case.${name}`) ? [] : [missingIn(`/documents/${index}/body`, name)],
    );
  });
};

/** Documents: placeholders that pick something, tables over lists, who signs, numbers where they are needed. */
export const lintDocuments: Lint = (context) => [
  ...(context.definition.documents ?? []).flatMap((document, index) =>
    lintDocument(document, `/documents/${index}`, context),
  ),
  ...lintRefusals(context),
];
