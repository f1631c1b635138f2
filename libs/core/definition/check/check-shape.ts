import { isObject } from '#core/fields';
import { compileValidator, type SchemaError, type SchemaValidator } from '#core/schema';
import { fail, ok, problemAt, type Problem, type Result } from '#core/result';
import { councilSchema, type Council } from '../meta/council.js';
import { definitionSchema, type ServiceDefinition } from '../meta/definition.js';
import { kitSchema, type Kit, type SharedPart } from '../meta/kit.js';
import { partSchema, type Part } from '../meta/part.js';
import { breachOfLimits } from './limits.js';

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

/** The limits first, then the schema, which is compiled at first use: core does nothing while it is imported. */
const checking = <T>(schema: Parameters<typeof compileValidator>[0]) => {
  let validate: SchemaValidator | undefined;
  return (value: unknown): Result<T> => {
    const breach = breachOfLimits(value);
    if (breach) return fail(breach);
    validate ??= compileValidator(schema);
    const errors = validate(value);
    return errors.length > 0 ? fail(...errors.map(describe)) : ok(value as T);
  };
};

/** Asks the limits, then the meta-schema: whether a value has the shape of a definition at all. */
export const checkShape = checking<ServiceDefinition>(definitionSchema);

/** Whether a value has the shape of a council’s profile; `checkCouncil` asks what it says, too. */
export const checkCouncilShape = checking<Council>(councilSchema);

const checkFormPart = checking<Part>(partSchema);
const checkKit = checking<Kit>(kitSchema);

/** Whether a value has the shape of a shared part. What it says is judged where a definition brings it in. */
export const checkPart = (value: unknown): Result<SharedPart> =>
  isObject(value) && Object.hasOwn(value, 'holds') ? checkKit(value) : checkFormPart(value);
