import { isWithin, own } from '#core/fields';
import type { Problem } from '#core/result';
import { doubles, found, unknownField, unknownPointers, type Lint } from './lint-context.js';

/** Every answer belongs to exactly one group, which says what it is used for and how long it is kept (PDPA 2562 s.23, 37). */
export const lintPrivacyGroups: Lint = ({ definition: { privacy }, fields }) => {
  const entries = privacy.groups.flatMap((group, index) =>
    group.fields.map((pointer, at) => ({ pointer, path: `/privacy/groups/${index}/fields/${at}` })),
  );
  const unknown = privacy.groups.flatMap((group, index) =>
    unknownPointers(group.fields, `/privacy/groups/${index}/fields`, fields),
  );
  const leaves = [...fields.values()].filter((field) => field.fields.length === 0);
  const covered = leaves.flatMap((leaf): readonly Problem[] => {
    const covering = entries.filter(({ pointer }) => isWithin(leaf.pointer, pointer));
    if (covering.length === 1) return [];
    return covering.length === 0
      ? [
          found(
            '/privacy/groups',
            'privacy-not-covered',
            `ช่อง ${leaf.pointer} ไม่อยู่ในกลุ่มข้อมูลใด`,
            `The field ${leaf.pointer} is in no privacy group`,
          ),
        ]
      : [
          found(
            covering[1]!.path,
            'privacy-covered-twice',
            `ช่อง ${leaf.pointer} อยู่ในกลุ่มข้อมูลมากกว่าหนึ่งกลุ่ม`,
            `The field ${leaf.pointer} is in more than one privacy group`,
          ),
        ];
  });
  const names = doubles(privacy.groups.map((group) => group.id)).map((id) =>
    found(
      '/privacy/groups',
      'double-id',
      `มีกลุ่มข้อมูล ${id} มากกว่าหนึ่ง`,
      `There are two privacy groups called ${id}`,
    ),
  );
  return [...unknown, ...covered, ...names];
};

/** The pointers that say who applies lead to fields of the right type, outside rows. */
export const lintApplicant: Lint = ({ definition: { privacy }, fields }) => {
  const { name, place, village, ...texts } = privacy.applicant;
  const wanted: readonly (readonly [path: string, pointer: string | undefined, types: readonly string[]])[] =
    [
      ...name.map((pointer, index) => [`name/${index}`, pointer, ['string']] as const),
      ...Object.entries(texts).map(([key, pointer]) => [key, pointer, ['string']] as const),
      ['village', village, ['integer', 'string']],
      ['place', place, ['object']],
    ];
  return wanted.flatMap(([key, pointer, types]) => {
    if (pointer === undefined) return [];
    const path = `/privacy/applicant/${key}`;
    const field = fields.get(pointer);
    if (!field) return [unknownField(path, pointer)];
    const fits = types.includes(String(own(field.schema, 'type'))) && !pointer.includes('/*');
    return fits
      ? []
      : [
          found(
            path,
            'applicant-field',
            `ช่อง ${pointer} ใช้เป็นข้อมูลผู้ยื่นส่วนนี้ไม่ได้`,
            `The field ${pointer} can’t stand for this about the applicant`,
          ),
        ];
  });
};

/** A sealed service tells the public nothing. */
export const lintSealed: Lint = ({ definition: { access, privacy } }) =>
  access.sealed && privacy.publicList
    ? [
        found(
          '/privacy/publicList',
          'sealed-in-public',
          'บริการที่ปิดลับแสดงในรายการสาธารณะไม่ได้',
          'A sealed service can’t stand in the public list',
        ),
      ]
    : [];
