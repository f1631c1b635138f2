import { problemAt, type Problem } from '#core/result';
import { pointerTo, schemaAt, type SchemaObject } from '#core/fields';
import { formatNames } from '#core/validator-runtime';
import { checkPattern } from './pattern.js';

const draft07 = 'http://json-schema.org/draft-07/schema';

/** Keywords of draft-07 that schemas may have. */
export const schemaKeywords: ReadonlySet<string> = new Set([
  '$comment',
  '$ref',
  '$schema',
  'additionalItems',
  'additionalProperties',
  'allOf',
  'anyOf',
  'const',
  'contains',
  'contentEncoding',
  'contentMediaType',
  'default',
  'definitions',
  'dependencies',
  'description',
  'else',
  'enum',
  'examples',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'format',
  'if',
  'items',
  'maximum',
  'maxItems',
  'maxLength',
  'maxProperties',
  'minimum',
  'minItems',
  'minLength',
  'minProperties',
  'multipleOf',
  'not',
  'oneOf',
  'pattern',
  'patternProperties',
  'properties',
  'propertyNames',
  'readOnly',
  'required',
  'then',
  'title',
  'type',
  'uniqueItems',
  'writeOnly',
]);

type Check = (schema: SchemaObject, pointer: string) => readonly Problem[];

const unknownKeywords: Check = (schema, pointer) =>
  Object.keys(schema)
    .filter((keyword) => !schemaKeywords.has(keyword))
    .map((keyword) =>
      problemAt(
        pointerTo(pointer, keyword),
        'schema.unknown-keyword',
        `ไม่รู้จักคำ “${keyword}” ใน JSON Schema draft-07 ที่ใช้ได้`,
        `“${keyword}” is no keyword of the JSON Schema draft-07 that is allowed here`,
      ),
    );

const foreignDraft: Check = ({ $schema }, pointer) =>
  $schema === undefined || $schema === draft07 || $schema === `${draft07}#`
    ? []
    : [
        problemAt(
          `${pointer}/$schema`,
          'schema.draft',
          'ใช้ได้เฉพาะ JSON Schema draft-07',
          'Only JSON Schema draft-07 is supported',
        ),
      ];

const unknownFormat: Check = ({ format }, pointer) =>
  format === undefined || formatNames.includes(String(format))
    ? []
    : [
        problemAt(
          `${pointer}/format`,
          'schema.unknown-format',
          `ไม่รู้จักรูปแบบ (format) “${String(format)}” ใช้ได้: ${formatNames.join(', ')}`,
          `Unknown format “${String(format)}”; known are ${formatNames.join(', ')}`,
        ),
      ];

const remoteRef: Check = ({ $ref }, pointer) =>
  $ref === undefined || String($ref).startsWith('#')
    ? []
    : [
        problemAt(
          `${pointer}/$ref`,
          'schema.remote-ref',
          'อ้างถึง (`$ref`) ได้เฉพาะในเอกสารเดียวกัน',
          'A `$ref` may only point into the same document',
        ),
      ];

const unusablePatterns: Check = (schema, pointer) => {
  const { maxLength } = schema;
  const longest = typeof maxLength === 'number' ? maxLength : undefined;
  const patterns = Object.keys(schemaAt(schema, 'patternProperties') ?? {}).map(
    (pattern): [string, string] => [pointerTo(`${pointer}/patternProperties`, pattern), pattern],
  );
  if (typeof schema['pattern'] === 'string') patterns.push([`${pointer}/pattern`, schema['pattern']]);
  return patterns.flatMap(([at, pattern]) => {
    const found = checkPattern(pattern, longest);
    return found ? [{ ...found, pointer: at }] : [];
  });
};

const checks: readonly Check[] = [unknownKeywords, foreignDraft, unknownFormat, remoteRef, unusablePatterns];

/** What is wrong with one sub-schema by itself: its keywords, draft, format, reference and patterns. */
export const problemsOfPart: Check = (schema, pointer) => checks.flatMap((check) => check(schema, pointer));
