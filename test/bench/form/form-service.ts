import type { DefinitionFile } from '#contracts/admin';
import type { ServiceDefinition } from '#core/definition';
import { benchService } from '../bench-service.js';
import { type BenchField, benchFields, pageSize } from './fields.js';
import { flatSchema } from './json-schema.js';

const text = (th: string) => ({ th, en: th });
/** The one computed field. */
const area = '/area';

const pointerOf = ({ name }: BenchField): string => `/${name}`;

const uiOf = ({ kind }: BenchField): Readonly<Record<string, unknown>> => {
  if (kind === 'long-text') return { 'ui:widget': 'textarea' };
  return kind === 'phone' ? { 'ui:widget': 'phone' } : {};
};

const pagesOf = (fields: readonly BenchField[]): ServiceDefinition['form']['pages'] =>
  Array.from({ length: Math.ceil(fields.length / pageSize) }, (_, index) => {
    const own = fields.slice(index * pageSize, (index + 1) * pageSize);
    const half = Math.ceil(own.length / 2);
    return {
      id: `page-${index + 1}`,
      title: text(`ส่วนที่ ${index + 1}`),
      sections: [
        { id: `who-${index + 1}`, title: text('ผู้แจ้ง'), fields: own.slice(0, half).map(pointerOf) },
        { id: `what-${index + 1}`, title: text('เรื่องที่แจ้ง'), fields: own.slice(half).map(pointerOf) },
      ],
    };
  });

const answerOf = ({ kind, choices }: BenchField): unknown =>
  ({
    text: 'สมหญิง ใจดี',
    'long-text': 'ถนนหน้าหมู่บ้านชำรุดเป็นหลุมลึกหลายแห่ง',
    number: 12,
    date: '2026-11-20',
    choice: choices?.[0],
    'yes-no': true,
    phone: '0812345678',
    email: 'someone@example.com',
  })[kind];

/** Tells a year and a width from each other, and works the area out: what the form of a permit does on every page. */
const expressionsOf = (fields: readonly BenchField[]) => {
  const [length, width] = [fields[12]!, fields[13]!];
  return {
    computed: [{ target: area, value: `answers.${length.name} * answers.${width.name}` }],
    checks: [
      {
        id: 'dates-in-order',
        fields: [pointerOf(fields[16]!)],
        assert: `answers.${fields[16]!.name} >= answers.${fields[10]!.name}`,
        message: text('วันที่ขอให้เสร็จต้องไม่อยู่ก่อนวันที่พบ'),
        severity: 'error' as const,
      },
    ],
  };
};

export const formCode = (count: number): string => `bench-form-${count}`;

/** The measured form as a service: pages of twenty fields, a rule on each, a computed value, a check and a fee. */
export const formService = (count: number): DefinitionFile => {
  const fields = benchFields(count);
  const schema = flatSchema(fields);
  const pages = pagesOf(fields);
  const base = benchService.definition as unknown as ServiceDefinition;
  const definition: ServiceDefinition = {
    ...base,
    code: formCode(count),
    title: text(`คำร้อง ${count} ช่อง`),
    form: {
      schema: {
        ...schema,
        properties: {
          ...(schema['properties'] as object),
          area: { type: 'number', title: 'พื้นที่ (ตารางเมตร)', readOnly: true },
        },
      },
      ui: {
        ...Object.fromEntries(fields.map((field) => [field.name, uiOf(field)])),
        area: { 'ui:widget': 'computed' },
      },
      pages: pages.map((page, index) =>
        index > 0 ? page : { ...page, sections: [...page.sections, { id: 'area', fields: [area] }] },
      ),
      rules: fields
        .filter((field) => field.shownBy)
        .map((field) => ({
          id: `show-${field.name}`,
          title: text('ถ้าเคยแจ้งแล้ว'),
          when: {
            match: 'all',
            rows: [{ field: `/${field.shownBy}`, operator: 'equals', value: true }],
          },
          show: [pointerOf(field)],
        })),
      ...expressionsOf(fields),
    },
    fees: [{ code: 'request', title: text('ค่าคำขอ'), satang: 'answers.area > 1000.0 ? 20000 : 10000' }],
    privacy: {
      ...base.privacy,
      groups: pages.map((page, index) => ({
        ...base.privacy.groups[0]!,
        id: page.id,
        fields: [...page.sections.flatMap((section) => section.fields), ...(index === 0 ? [area] : [])],
      })),
      applicant: { name: ['/f1', '/f2'], phone: '/f3', email: '/f4' },
    },
  };
  const answers = Object.fromEntries(fields.map((field) => [field.name, answerOf(field)]));
  return {
    definition,
    samples: {
      accepted: [{ title: 'ครบทุกช่อง', today: '2026-11-23', answers }],
      refused: [
        {
          title: 'ไม่มีชื่อ',
          today: '2026-11-23',
          answers: { ...answers, f1: '' },
          expect: { errors: [{ pointer: '/f1', code: 'answer.required' }] },
        },
      ],
    },
    journeys: benchService.journeys,
  };
};
