import type { DocumentKind } from '#core/definition';
import type { RenderedBlock } from '#core/documents';
import type { Text } from '#core/result';
import type { Language } from '#core/thai';

/** The council at the head of a paper. */
export interface Letterhead {
  readonly council: string;
  readonly address: string;
  /** Who answers questions: division and phone, a line each. */
  readonly contact: string;
  /** PNG in base64; a circle stands in where the council has none. */
  readonly logo?: string;
}

/** A paper in one language, all of it words: what is frozen when it is issued. */
export interface Sheet {
  readonly kind: DocumentKind;
  readonly language: Language;
  readonly letterhead: Letterhead;
  readonly title: string;
  readonly number: string;
  readonly day: string;
  readonly to: string;
  readonly subject: string;
  readonly blocks: readonly RenderedBlock[];
  /** Empty when it can't be verified. */
  readonly code: string;
  readonly verifyUrl: string;
}

/** How a paper is set, besides its words. */
export interface Printing {
  /** Stands in a frame at the top: «สำเนา», «ตัวอย่าง»; missing on an original. */
  readonly mark?: Text;
  /** Lines at the end: who says that the copy is right. */
  readonly attest?: string;
  /** Moment of issue: the same paper gives the same bytes. */
  readonly at: string;
}

const headings: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  th: {
    emblem: 'ตราสัญลักษณ์',
    number: 'ที่',
    paperNumber: 'เลขที่',
    subject: 'เรื่อง',
    to: 'เรียน',
    closing: 'ขอแสดงความนับถือ',
    verify: 'ตรวจสอบเอกสารนี้ได้ที่',
  },
  en: {
    emblem: 'Emblem',
    number: 'No.',
    paperNumber: 'No.',
    subject: 'Subject:',
    to: 'To:',
    closing: 'Yours sincerely,',
    verify: 'Verify this document at',
  },
};

/** «ๆ» never begins a line (ราชบัณฑิตยสภา): the space before it doesn't break. */
const tied = (text: string): string => text.replaceAll(' ๆ', '\u00a0ๆ');

const tieAll = <T>(tree: T): T => {
  if (typeof tree === 'string') return tied(tree) as T;
  if (Array.isArray(tree)) return tree.map((item: unknown) => tieAll(item)) as T;
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, tieAll(value)])) as T;
};

/** A sheet as the template reads it; `qr` is the picture of the address that verifies it. */
export const toTemplateData = (sheet: Sheet, { mark, attest = '' }: Printing, qr: string): object => ({
  ...tieAll(sheet),
  letterhead: { ...tieAll(sheet.letterhead), logo: [...Buffer.from(sheet.letterhead.logo ?? '', 'base64')] },
  form: sheet.kind === 'letter' ? 'letter' : 'paper',
  words: headings[sheet.language],
  mark: mark?.[sheet.language] ?? '',
  attest,
  qr,
});
