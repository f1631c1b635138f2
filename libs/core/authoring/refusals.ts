import { problem, problemAt, type Problem } from '#core/result';

/** Why a command can’t be done. */
export const refusals = {
  unknownKind: (id: string): Problem =>
    problem('authoring.unknown-kind', `ไม่มีช่องชนิด ${id}`, `There is no kind of field ${id}`),
  unknownField: (address: string): Problem =>
    problemAt(address, 'authoring.unknown-field', 'ไม่พบช่องนี้แล้ว', 'This field is not there any more'),
  unknownPlace: (path: string): Problem =>
    problemAt(path, 'authoring.unknown-place', 'ไม่พบที่วางนี้แล้ว', 'This place is not there any more'),
  unknownName: (sort: string, name: string): Problem =>
    problem('authoring.unknown-name', `ไม่พบ «${name}» แล้ว`, `There is no ${sort} “${name}” any more`),
  nameTaken: (name: string): Problem =>
    problem('authoring.name-taken', `มีชื่อ «${name}» อยู่แล้ว`, `The name “${name}” is taken`, { name }),
  badName: (name: string, th: string, en: string): Problem =>
    problem('authoring.bad-name', `ใช้ชื่อ «${name}» ไม่ได้ ${th}`, `“${name}” can’t be a name: ${en}`, { name }),
  inUse: (paths: readonly string[]): Problem =>
    problem(
      'authoring.in-use',
      `ยังมี ${paths.length} แห่งที่ใช้อยู่`,
      `${paths.length} other places still need it`,
      { paths },
    ),
  intoItself: (): Problem =>
    problem('authoring.into-itself', 'ย้ายกลุ่มเข้าไปในตัวเองไม่ได้', 'A group can’t move into itself'),
  movedAway: (paths: readonly string[]): Problem =>
    problem(
      'authoring.moved-away',
      `ย้ายข้ามกลุ่มไม่ได้ มี ${paths.length} แห่งที่ใช้ช่องนี้อยู่`,
      `It can’t go to another group: ${paths.length} places mean it where it is`,
      { paths },
    ),
} as const;
