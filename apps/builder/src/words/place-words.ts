import type { ServiceDraft } from '#core/authoring';
import { isObject, own, pointerNames, valueAt } from '#core/fields';
import type { Text } from '#core/result';

const text = (th: string, en: string): Text => ({ th, en });

/** Sorts of things by the beginning of their path, the longest first. */
const sorts: readonly (readonly [pattern: RegExp, name: Text])[] = [
  [/^\/definition\/form\/rules\/\d+/, text('เงื่อนไข', 'Rule')],
  [/^\/definition\/form\/computed\/\d+/, text('การคำนวณ', 'Calculation')],
  [/^\/definition\/form\/checks\/\d+/, text('ข้อตรวจสอบ', 'Check')],
  [/^\/definition\/form\/pages\/\d+/, text('หน้า', 'Page')],
  [/^\/definition\/attachments\/\d+/, text('เอกสารแนบ', 'Paper')],
  [/^\/definition\/fees\/\d+/, text('ค่าธรรมเนียม', 'Fee')],
  [/^\/definition\/workflow\/actions\/[^/]+/, text('การดำเนินการ', 'Action')],
  [/^\/definition\/workflow\/states\/[^/]+/, text('สถานะ', 'State')],
  [/^\/definition\/workflow\/clocks\/\d+/, text('กำหนดเวลา', 'Time limit')],
  [/^\/definition\/workflow\/flags\/[^/]+/, text('ธง', 'Flag')],
  [/^\/definition\/documents\/\d+/, text('หนังสือ', 'Letter')],
  [/^\/definition\/notifications\/\d+/, text('ข้อความ', 'Message')],
  [/^\/definition\/registers\/\d+/, text('ทะเบียน', 'Register')],
  [/^\/definition\/bookings\/\d+/, text('การจอง', 'Booking')],
  [/^\/definition\/privacy\/applicant/, text('ผู้ยื่นคือใคร', 'Who applies')],
  [/^\/definition\/privacy/, text('ข้อมูลส่วนบุคคล', 'Personal data')],
  [/^\/definition\/manual/, text('คู่มือ', 'Manual')],
  [/^\/samples/, text('ตัวอย่างคำตอบ', 'Sample')],
  [/^\/journeys/, text('เส้นทางเรื่อง', 'Journey')],
];

const isText = (value: unknown): value is Text => isObject(value) && typeof value['th'] === 'string';

const nameOf = (thing: unknown, path: string): Text | undefined => {
  for (const key of ['title', 'message', 'subject'] as const) {
    const name = own(thing, key);
    if (isText(name)) return name;
    if (typeof name === 'string') return text(name, name);
  }
  const id = own(thing, 'id') ?? own(thing, 'target') ?? pointerNames(path).at(-1);
  return typeof id === 'string' ? text(id, id) : undefined;
};

/** Where in a service something stands, as people say it: «เงื่อนไข: ถ้าอยู่ริมทางหลวง». */
export const placeWords = (draft: ServiceDraft, path: string): Text => {
  for (const [pattern, sort] of sorts) {
    const [thing] = pattern.exec(path) ?? [];
    if (thing === undefined) continue;
    const name = /[\d\w-]+$/.test(thing) ? nameOf(valueAt(draft, thing), thing) : undefined;
    return name ? text(`${sort.th}: ${name.th}`, `${sort.en}: ${name.en}`) : sort;
  }
  return text('บริการ', 'Service');
};
