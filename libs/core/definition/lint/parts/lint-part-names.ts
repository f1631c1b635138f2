import type { Problem } from '#core/result';
import { definitionSchema } from '../../meta/definition.js';
import { markedValues } from '../../marked-values.js';
import { doubles, found, warned, type Lint } from '../lint-context.js';

/** Parts that have ids of their own, and the effect or the mention that makes use of them. */
const sorts = ['document', 'register', 'booking', 'party', 'notice', 'window'] as const;
type PartSort = (typeof sorts)[number];

const words: Readonly<
  Record<PartSort | 'notification' | 'state', readonly [code: string, th: string, en: string]>
> = {
  document: ['unknown-document', 'เอกสาร', 'document'],
  register: ['unknown-register', 'ทะเบียน', 'register'],
  booking: ['unknown-booking', 'การจอง', 'booking'],
  party: ['unknown-party', 'บุคคลภายนอก', 'third party'],
  notice: ['unknown-notice', 'ประกาศ', 'notice'],
  window: ['unknown-window', 'ช่วงเวลา', 'window'],
  notification: ['unknown-notification', 'ข้อความแจ้ง', 'message'],
  state: ['unknown-state', 'สถานะ', 'state'],
};

/** Names that other rules of the lint look after: those inside the workflow. */
const isElsewhere = (path: string): boolean => path.startsWith('/workflow/') || path.startsWith('/form/');

const unknown = (sort: keyof typeof words, name: string, path: string): Problem => {
  const [code, th, en] = words[sort];
  return found(path, code, `ไม่มี${th} ${name}`, `There is no ${en} ${name}`);
};

const isSort = (sort: string | undefined): sort is keyof typeof words =>
  sort !== undefined && Object.hasOwn(words, sort);

/** The things that a uiSchema names: the register of a look-up, the booking of a slot. */
const namedByUi = (ui: unknown): readonly string[] => {
  if (typeof ui !== 'object' || ui === null) return [];
  return Object.entries(ui).flatMap(([key, value]) =>
    key === 'ui:options'
      ? ['register', 'booking'].flatMap((sort) => {
          const name: unknown = (value as Readonly<Record<string, unknown>>)[sort];
          return typeof name === 'string' ? [`${sort} ${name}`] : [];
        })
      : namedByUi(value),
  );
};

const unused = (sort: PartSort, name: string, path: string): Problem =>
  warned(
    path,
    'part-never-used',
    `ไม่มีสิ่งใดใช้${words[sort][1]} ${name}`,
    `Nothing makes use of the ${words[sort][2]} ${name}`,
  );

/** Ids stand once, names lead to something, and what is there is made use of. Windows are used by being open. */
export const lintPartNames: Lint = ({ definition }) => {
  const { rounds: _, ...parts } = definition;
  const marked = markedValues(definitionSchema, definition);
  const named = (sort: string) => marked.filter(({ mark }) => mark === `names ${sort}`);
  const meant = new Set([
    ...marked.flatMap(({ mark, value }) =>
      mark.startsWith('means ') ? [`${mark.slice(6)} ${String(value)}`] : [],
    ),
    ...namedByUi(parts.form.ui),
  ]);
  const known = new Set([
    ...marked.flatMap(({ mark, value }) =>
      mark.startsWith('names ') ? [`${mark.slice(6)} ${String(value)}`] : [],
    ),
    ...Object.keys(definition.workflow.states).map((state) => `state ${state}`),
  ]);
  return [
    ...sorts.flatMap((sort) =>
      doubles(named(sort).map(({ value }) => String(value))).map((name) =>
        found(
          named(sort).find(({ value }) => value === name)!.path,
          'double-id',
          `มี${words[sort][1]} ${name} มากกว่าหนึ่ง`,
          `The ${words[sort][2]} ${name} stands twice`,
        ),
      ),
    ),
    ...marked.flatMap(({ mark, value, path }) => {
      const sort = mark.startsWith('means ') ? mark.slice(6) : undefined;
      return !isSort(sort) || isElsewhere(path) || known.has(`${sort} ${String(value)}`)
        ? []
        : [unknown(sort, String(value), path)];
    }),
    ...sorts.flatMap((sort) =>
      sort === 'window'
        ? []
        : named(sort).flatMap(({ value, path }) =>
            meant.has(`${sort} ${String(value)}`) ? [] : [unused(sort, String(value), path)],
          ),
    ),
  ];
};
