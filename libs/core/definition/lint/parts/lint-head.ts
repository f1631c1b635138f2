import type { Problem } from '#core/result';
import { found, type Lint, type LintContext } from '../lint-context.js';

const swappedDays = ({ definition: { effective } }: LintContext): readonly Problem[] =>
  effective?.from !== undefined && effective.to !== undefined && effective.to < effective.from
    ? [found('/effective', 'window-swapped', 'วันสุดท้ายอยู่ก่อนวันแรก', 'The last day lies before the first')]
    : [];

const emptyRoutes = ({ definition: { routes = [] } }: LintContext): readonly Problem[] =>
  routes.flatMap(({ division, state }, index) =>
    division === undefined && state === undefined
      ? [
          found(
            `/routes/${index}`,
            'route-does-nothing',
            'ทางนี้ไม่ได้บอกส่วนงานหรือสถานะ',
            'This route names neither a division nor a state',
          ),
        ]
      : [],
  );

/** Whoever stays unnamed can’t be asked for a name: no pointer of the applicant is demanded of everyone. */
const demandedNames = ({ definition, fields }: LintContext): readonly Problem[] => {
  const { access, privacy } = definition;
  if (!access.anonymous) return [];
  const { name, phone, email, nationalId } = privacy.applicant;
  return [...name, phone, email, nationalId].flatMap((pointer) => {
    if (pointer === undefined) return [];
    const chain = pointer
      .split('/')
      .slice(1)
      .map((_, index, names) => `/${names.slice(0, index + 1).join('/')}`);
    const isDemanded = chain.every(
      (step) => fields.get(step)?.required === true && !isSteered(definition, step),
    );
    return isDemanded
      ? [
          found(
            '/access/anonymous',
            'anonymous-demands-name',
            `ผู้ไม่ประสงค์ออกนามถูกบังคับให้กรอก ${pointer}`,
            `Who stays unnamed is made to answer ${pointer}`,
          ),
        ]
      : [];
  });
};

const isSteered = ({ form }: LintContext['definition'], pointer: string): boolean =>
  (form.rules ?? []).some(({ show }) => show?.includes(pointer));

const badPlace = ({ definition: { nearby }, fields }: LintContext): readonly Problem[] => {
  if (!nearby) return [];
  const names = fields.get(nearby.place)?.fields.map(({ name }) => name) ?? [];
  return ['lat', 'lng'].every((name) => names.includes(name))
    ? []
    : [found('/nearby/place', 'not-a-place', 'ช่องนี้ไม่ใช่จุดบนแผนที่', 'This field is no point on the map')];
};

/** The head: days in order, routes that lead somewhere, unnamed filing that demands no name. */
export const lintHead: Lint = (context) => [
  ...swappedDays(context),
  ...emptyRoutes(context),
  ...demandedNames(context),
  ...badPlace(context),
];

/** A page asks something, or ends the form; the ways out stand before the questions that they spare. */
export const lintExits: Lint = ({ definition: { form, code } }) =>
  form.pages.flatMap((page, index) => {
    const path = `/form/pages/${index}`;
    const asks = page.sections.length > 0 || (page.attachments ?? []).length > 0;
    if (!page.exit)
      return asks ? [] : [found(path, 'page-asks-nothing', 'หน้านี้ไม่มีคำถาม', 'The page asks nothing')];
    return [
      ...(page.when
        ? []
        : [
            found(
              `${path}/when`,
              'exit-for-everyone',
              'หน้าที่จบแบบฟอร์มต้องมีเงื่อนไข',
              'A page that ends the form has a condition: nobody could file otherwise',
            ),
          ]),
      ...(page.exit.carry && page.exit.service === undefined
        ? [
            found(
              `${path}/exit/carry`,
              'carry-without-service',
              'นำคำตอบไปกรอกต่อต้องบอกบริการปลายทาง',
              'Answers are carried to a service: name it',
            ),
          ]
        : []),
      ...(page.exit.service === code
        ? [found(`${path}/exit/service`, 'exit-to-itself', 'บริการปลายทางคือบริการนี้เอง', 'It leads to itself')]
        : []),
    ];
  });

/** Papers of officers belong to actions and to no page; signatures are pictures; debts that come again follow an entry. */
export const lintDues: Lint = ({ definition }) => {
  const { attachments, fees, form, workflow } = definition;
  const onPages = new Set(form.pages.flatMap((page) => page.attachments ?? []));
  const inActions = new Set(
    Object.values(workflow.actions).flatMap(({ form: asked }) => asked?.attachments ?? []),
  );
  return [
    ...attachments.flatMap(({ key, by, input, kinds }, index) => [
      ...(by === 'officer' && (onPages.has(key) || !inActions.has(key))
        ? [
            found(
              `/attachments/${index}`,
              'officer-paper-misplaced',
              'เอกสารของเจ้าหน้าที่ต้องอยู่ในแบบของรายการดำเนินงาน ไม่ใช่ในหน้าแบบฟอร์ม',
              'A paper of officers stands in the form of an action, and on no page',
            ),
          ]
        : []),
      ...(input === 'signature' && (kinds.length !== 1 || kinds[0] !== 'image')
        ? [
            found(
              `/attachments/${index}/kinds`,
              'signature-not-image',
              'ลายมือชื่อเป็นรูปภาพเท่านั้น',
              'A signature is a picture and nothing else',
            ),
          ]
        : []),
    ]),
    ...fees.flatMap(({ due, register, deposit, instalments }, index) => {
      const recurs = due === 'monthly' || due === 'yearly';
      return [
        ...(recurs !== (register !== undefined)
          ? [
              found(
                `/fees/${index}/due`,
                'recurring-without-register',
                'ค่าธรรมเนียมรายเดือนหรือรายปี และเฉพาะเหล่านี้ ต้องผูกกับทะเบียน',
                'Fees that come again, and only these, follow the entry of a register',
              ),
            ]
          : []),
        ...(deposit && (recurs || instalments)
          ? [
              found(
                `/fees/${index}/deposit`,
                'deposit-in-parts',
                'เงินประกันเก็บครั้งเดียวเต็มจำนวน',
                'A deposit is paid once and whole',
              ),
            ]
          : []),
      ];
    }),
  ];
};
