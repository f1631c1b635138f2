import { isPlainSchema } from '#core/authoring';
import type { DefinitionFile } from '#contracts/admin';
import { currentFormat } from '#core/definition';
import { findDuplicateKey, isObject, own, type SchemaObject } from '#core/fields';
import { text, type Text } from '#core/result';

/** What a file or a pasted text turned out to be. */
export type ImportedFile =
  | { readonly what: 'service'; readonly file: DefinitionFile; readonly code: string; readonly title: Text }
  | { readonly what: 'schema'; readonly schema: SchemaObject; readonly fields: number }
  | { readonly what: 'refused'; readonly why: Text };

const mostBytes = 1_000_000;

const refused = (why: Text): ImportedFile => ({ what: 'refused', why });

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
};

const titleOf = (definition: SchemaObject, code: string): Text => {
  const title = own(definition, 'title');
  const [th, en] = isObject(title) ? [title['th'], title['en']] : [];
  return text(typeof th === 'string' ? th : code, typeof en === 'string' && en ? en : code);
};

/** A whole file, or a definition alone, as `definition.json` of a folder is. */
const asFile = (document: unknown): { file: DefinitionFile; definition: SchemaObject } | null => {
  if (!isObject(document)) return null;
  const inner = own(document, 'definition');
  const definition = isObject(inner) ? inner : document;
  if (typeof own(definition, 'code') !== 'string' || !isObject(own(definition, 'workflow'))) return null;
  const { samples, journeys } = inner === undefined ? {} : (document as Partial<DefinitionFile>);
  return {
    file: {
      definition,
      ...(samples !== undefined && { samples }),
      ...(journeys !== undefined && { journeys }),
    },
    definition,
  };
};

/** Reads what an administrator brings: a service of ours or a plain JSON Schema; says in words what it is when neither. */
export const readImport = (json: string): ImportedFile => {
  const bytes = new TextEncoder().encode(json).length;
  if (bytes > mostBytes)
    return refused(
      text(
        `ใหญ่ ${megabytes(bytes)} MB รับได้ไม่เกิน 1 MB`,
        `It is ${megabytes(bytes)} MB large; 1 MB is the most that is taken`,
      ),
    );
  const document = parse(json);
  if (document === undefined)
    return refused(text('ไม่ใช่ JSON หรือเขียนไม่ครบ', 'This is no JSON, or it breaks off'));
  const twice = findDuplicateKey(json);
  if (twice !== null) return refused(text(`มีชื่อซ้ำกันที่ ${twice}`, `A name stands twice at ${twice}`));
  const found = asFile(document);
  if (found) {
    const format = own(found.definition, 'format');
    const code = String(own(found.definition, 'code'));
    if (typeof format === 'number' && format > currentFormat)
      return refused(
        text(
          `เขียนด้วยภาษารุ่น ${format} ระบบนี้รู้จักถึงรุ่น ${currentFormat} ต้องปรับปรุงระบบก่อน`,
          `It is written in format ${format}; this system knows up to ${currentFormat} and must be updated first`,
        ),
      );
    return { what: 'service', file: found.file, code, title: titleOf(found.definition, code) };
  }
  if (isPlainSchema(document))
    return {
      what: 'schema',
      schema: document,
      fields: Object.keys((own(document, 'properties') ?? {}) as object).length,
    };
  return refused(text('ไม่ใช่ไฟล์บริการและไม่ใช่ JSON Schema', 'This is neither a service nor a JSON Schema'));
};
