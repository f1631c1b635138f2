import { compileValidator, type SchemaError, type SchemaValidator } from '#core/schema';
import { fail, ok, problemAt, type Problem, type Result } from '#core/result';
import { definitionSchema, type ServiceDefinition } from '../meta/definition.js';
import { breachOfLimits } from './limits.js';

let metaValidator: SchemaValidator | undefined;

/** Compiled at first use: core does nothing while it is imported. */
const validateMeta: SchemaValidator = (value) => {
  metaValidator ??= compileValidator(definitionSchema);
  return metaValidator(value);
};

const words: Readonly<Record<string, readonly [code: string, th: string, en: string]>> = {
  additionalProperties: ['unknown-key', 'ไม่รู้จักคำนี้ในภาษาแบบบริการ', 'The definition language has no such key'],
  required: ['missing', 'ขาดส่วนที่ต้องมี', 'A part that must be there is missing'],
  type: ['wrong-type', 'ชนิดข้อมูลไม่ถูกต้อง', 'This is of the wrong type'],
  enum: ['not-a-choice', 'ไม่ใช่ค่าที่เลือกได้', 'This is none of the allowed values'],
  const: ['not-a-choice', 'ไม่ใช่ค่าที่เลือกได้', 'This is none of the allowed values'],
  pattern: ['bad-name', 'ชื่อหรือตัวชี้เขียนไม่ถูกต้อง', 'The name or pointer is not written as it should be'],
  minLength: ['missing-text', 'ยังไม่มีข้อความ', 'The text is empty'],
  maxLength: ['too-long', 'ข้อความยาวเกินไป', 'The text is too long'],
  minItems: ['too-few', 'มีรายการน้อยเกินไป', 'There are too few items'],
  maxItems: ['too-many', 'มีรายการมากเกินไป', 'There are too many items'],
};

const describe = ({ pointer, keyword, params }: SchemaError): Problem => {
  const [code, th, en] = words[keyword] ?? [
    'invalid',
    'ส่วนนี้ไม่เป็นไปตามภาษาแบบบริการ',
    'This breaks the definition language',
  ];
  const facts = Object.values(params).filter((fact) => typeof fact === 'string' || typeof fact === 'number');
  const suffix =
    facts.length > 0 && keyword !== 'required' && keyword !== 'additionalProperties'
      ? ` (${facts.join(', ')})`
      : '';
  return problemAt(pointer, `definition.${code}`, th + suffix, en + suffix);
};

/** Asks the limits, then the meta-schema: whether a value has the shape of a definition at all. */
export const checkShape = (value: unknown): Result<ServiceDefinition> => {
  const breach = breachOfLimits(value);
  if (breach) return fail(breach);
  const errors = validateMeta(value);
  return errors.length > 0 ? fail(...errors.map(describe)) : ok(value as ServiceDefinition);
};
