import { fieldTree, isWithin, own } from '#core/fields';
import type { Problem } from '#core/result';
import { noticePlaceholders } from '../../document-placeholders.js';
import type { NoticeDefinition } from '../../meta/notices.js';
import type { PartyDefinition } from '../../meta/parties.js';
import { found, warned, type Lint, type LintContext } from '../lint-context.js';
import { lintTemplate, pickedBy } from './lint-template.js';

/** Answers that say who somebody is, or how to find them. */
const personalFields = ({ definition: { privacy } }: LintContext): readonly string[] => {
  const { name, phone, email, nationalId, place } = privacy.applicant;
  return [
    ...[...name, phone, email, nationalId, place].filter((pointer) => pointer !== undefined),
    ...privacy.groups.flatMap(({ sensitive, fields }) => (sensitive ? fields : [])),
  ];
};

const formatsOfPeople = new Set([
  'national-id',
  'thai-phone',
  'email',
  'juristic-id',
  'passport',
  'house-code',
]);

const isPersonal = (pointer: string, context: LintContext): boolean =>
  personalFields(context).some((one) => isWithin(pointer, one) || isWithin(one, pointer)) ||
  formatsOfPeople.has(String(own(context.fields.get(pointer)?.schema, 'format')));

const lintShown = (notice: NoticeDefinition, path: string, context: LintContext): readonly Problem[] =>
  notice.shows.flatMap(({ field, as }, index) =>
    as === 'full' && !notice.names && isPersonal(field, context)
      ? [
          found(
            `${path}/shows/${index}`,
            'notice-shows-person',
            'ประกาศเปิดเผยข้อมูลส่วนบุคคลโดยไม่มีกฎหมายรองรับ (names) ให้ปิดบังหรือนำออก',
            'The notice shows who somebody is without the law that says so (`names`): mask it or leave it out',
          ),
        ]
      : [],
  );

const lintPicks = (notice: NoticeDefinition, path: string): readonly Problem[] => {
  const shown = notice.shows.map(({ field }) => `answers${field.replaceAll('/*', '').replaceAll('/', '.')}`);
  return (['title', 'body'] as const).flatMap((key) =>
    pickedBy(notice[key])
      .filter((name) => name.startsWith('answers.') && !shown.includes(name))
      .map((name) =>
        found(
          `${path}/${key}`,
          'notice-picks-hidden',
          `{{${name}}} ไม่อยู่ในรายการที่ประกาศแสดงได้ (shows)`,
          `{{${name}}} is not among what the notice may show`,
        ),
      ),
  );
};

const lintSealed = ({ definition: { access, notices = [] } }: LintContext): readonly Problem[] =>
  access.sealed && notices.length > 0
    ? [
        found(
          '/notices',
          'sealed-in-public',
          'บริการลับจะมีประกาศสาธารณะไม่ได้',
          'A sealed service can have no public notices',
        ),
      ]
    : [];

/** Public notices: what they show, and that nobody is named without a law. */
export const lintNotices: Lint = (context) => [
  ...(context.definition.notices ?? []).flatMap((notice, index) => {
    const path = `/notices/${index}`;
    const pickable = { answers: context.fields, others: noticePlaceholders };
    return [
      ...lintTemplate(notice.title, `${path}/title`, pickable),
      ...lintTemplate(notice.body, `${path}/body`, pickable),
      ...lintShown(notice, path, context),
      ...lintPicks(notice, path),
    ];
  }),
  ...lintSealed(context),
];

const hasField = ({ form }: PartyDefinition, name: string): boolean =>
  fieldTree(form.schema).fields.some((field) => field.name === name);

const lintReach = (party: PartyDefinition, path: string): readonly Problem[] => {
  const { contact } = party;
  const reachable =
    contact.kind === 'public' ||
    contact.kind === 'input' ||
    contact.phone !== undefined ||
    contact.email !== undefined;
  return reachable
    ? []
    : [
        warned(
          `${path}/contact`,
          'party-not-reachable',
          'ไม่มีโทรศัพท์หรืออีเมลของบุคคลภายนอก เจ้าหน้าที่ต้องแจ้งเอง',
          'Neither phone nor e-mail: an officer has to tell them',
        ),
      ];
};

/** Third parties: how they are reached, and that an objection or a refusal to attest has its reason. */
export const lintParties: Lint = ({ definition: { parties = [] } }) =>
  parties.flatMap((party, index) => {
    const path = `/parties/${index}`;
    return [
      ...lintReach(party, path),
      ...(party.does === 'object' && !hasField(party, 'reason')
        ? [
            found(
              `${path}/form`,
              'objection-without-reason',
              'การคัดค้านต้องมีช่อง reason',
              'An objection has a field `reason`',
            ),
          ]
        : []),
    ];
  });
