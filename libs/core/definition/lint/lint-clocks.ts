import { fieldTree, own } from '#core/fields';
import type { Problem } from '#core/result';
import type { Clock } from '../meta/clocks.js';
import type { Action, EffectDefinition, Workflow } from '../meta/workflow.js';
import { demandsText, doubles, found, warned, type Lint } from './lint-context.js';

type ClockEffect = Extract<EffectDefinition, { readonly clock: string }>;

const clockEffects = ({ effects = [] }: Action): readonly (readonly [ClockEffect, number])[] =>
  effects.flatMap((effect, index) => ('clock' in effect ? [[effect, index] as const] : []));

const has = (record: Readonly<Record<string, unknown>>, id: string): boolean => Object.hasOwn(record, id);

const startsByEffect = ({ starts }: Clock): boolean => starts !== undefined && 'effect' in starts;

const unknownStates = (clock: Clock, path: string, { states }: Workflow): readonly Problem[] => {
  const entering = clock.starts && 'entering' in clock.starts ? clock.starts.entering : [];
  const named = [
    ...entering.map((state, index) => [state, `${path}/starts/entering/${index}`] as const),
    ...(clock.pausesAt ?? []).map((state, index) => [state, `${path}/pausesAt/${index}`] as const),
  ];
  return named.flatMap(([state, at]) =>
    has(states, state) ? [] : [found(at, 'unknown-state', `ไม่มีสถานะ ${state}`, `There is no state ${state}`)],
  );
};

/** A clock that actions start is started by one; an extension that it allows is used. */
const lintUse = (clock: Clock, path: string, { actions }: Workflow): readonly Problem[] => {
  const used = new Set(
    Object.values(actions).flatMap((action) =>
      clockEffects(action).flatMap(([effect]) => (effect.clock === clock.id ? [effect.type] : [])),
    ),
  );
  return [
    ...(startsByEffect(clock) && !used.has('start-clock')
      ? [
          found(
            `${path}/starts`,
            'clock-never-starts',
            `ไม่มีรายการใดเริ่มนับ ${clock.id} (start-clock)`,
            `Nothing starts ${clock.id} (start-clock)`,
          ),
        ]
      : []),
    ...(clock.extension && !used.has('extend-clock')
      ? [
          warned(
            `${path}/extension`,
            'extension-unused',
            `ไม่มีรายการใดขยายเวลา ${clock.id}`,
            `Nothing extends ${clock.id}`,
          ),
        ]
      : []),
  ];
};

const lengthsOf = ({ length }: Clock) =>
  'otherwise' in length ? [length.otherwise, ...length.cases.map((one) => one.length)] : [length];

const lintWarnings = (clock: Clock, path: string): readonly Problem[] =>
  (clock.warnings ?? []).flatMap(({ before }, index) =>
    lengthsOf(clock).every((length) => length.unit === before.unit && before.amount >= length.amount)
      ? [
          found(
            `${path}/warnings/${index}/before`,
            'warning-before-start',
            'คำเตือนมาก่อนเริ่มนับ',
            'The warning would come before the clock starts',
          ),
        ]
      : [],
  );

/** Clocks: their states exist, each has one way of starting, and warnings come while it runs. */
export const lintClocks: Lint = ({ definition: { workflow } }) => {
  const clocks = workflow.clocks ?? [];
  return clocks.flatMap((clock, index) => {
    const path = `/workflow/clocks/${index}`;
    return [
      ...unknownStates(clock, path, workflow),
      ...lintUse(clock, path, workflow),
      ...lintWarnings(clock, path),
    ];
  });
};

/** The type of a field of the action's form; undefined when there is no such field. */
const fieldType = ({ form }: Action, pointer: string): string | undefined => {
  const field = form && fieldTree(form.schema).fields.find((one) => one.pointer === pointer);
  if (!field) return undefined;
  const format = own(field.schema, 'format');
  return typeof format === 'string' ? format : String(own(field.schema, 'type'));
};

const lintField = (effect: ClockEffect, path: string, action: Action): readonly Problem[] => {
  if (effect.type === 'stop-clock' || effect.field === undefined) return [];
  const type = fieldType(action, effect.field);
  const wanted = effect.type === 'start-clock' ? ['date', 'local-date-time'] : ['integer'];
  if (type === undefined)
    return [
      found(
        `${path}/field`,
        'unknown-field',
        `แบบของรายการนี้ไม่มีช่อง ${effect.field}`,
        `The form of this action has no field ${effect.field}`,
      ),
    ];
  return wanted.includes(type)
    ? []
    : [
        found(
          `${path}/field`,
          'clock-field-unfit',
          `ช่อง ${effect.field} ต้องเป็น ${wanted[0]}`,
          `The field ${effect.field} must be: ${wanted.join(' or ')}`,
        ),
      ];
};

const lintStart = (effect: ClockEffect, path: string, clock: Clock): readonly Problem[] => {
  if (effect.type !== 'start-clock') return [];
  return [
    ...(startsByEffect(clock)
      ? []
      : [
          found(
            path,
            'two-timers-at-once',
            `${clock.id} เริ่มนับเองอยู่แล้ว จะเริ่มซ้อนไม่ได้`,
            `${clock.id} starts by itself: two timers would run at once on one clock`,
          ),
        ]),
    ...(effect.field !== undefined && lengthsOf(clock).some(({ unit }) => unit === 'hours')
      ? [
          found(
            `${path}/field`,
            'hours-from-a-day',
            'กำหนดเวลาเป็นชั่วโมงเริ่มนับจากวันที่ไม่ได้',
            'A clock in hours can’t start on a day',
          ),
        ]
      : []),
  ];
};

const lintExtension = (
  effect: ClockEffect,
  path: string,
  action: Action,
  clock: Clock,
): readonly Problem[] => {
  if (effect.type !== 'extend-clock') return [];
  return [
    ...(clock.extension
      ? []
      : [
          found(
            path,
            'clock-not-extendable',
            `${clock.id} ขยายเวลาไม่ได้ (ไม่มี extension)`,
            `${clock.id} can’t be extended: it has no extension`,
          ),
        ]),
    ...(demandsText(action.form?.schema, 'reason') && action.publicReason
      ? []
      : [
          found(
            path,
            'extension-not-told',
            'การขยายเวลาต้องมีช่อง reason ที่บังคับกรอกและแจ้งผู้ยื่น (publicReason)',
            'An extension demands a text `reason` in its form that the applicant is told (`publicReason`)',
          ),
        ]),
  ];
};

const lintAction = (id: string, action: Action, clocks: readonly Clock[]): readonly Problem[] => {
  const effects = clockEffects(action);
  const twice = doubles(effects.map(([{ clock }]) => clock));
  return [
    ...twice.map((clock) =>
      found(
        `/workflow/actions/${id}/effects`,
        'two-timers-at-once',
        `รายการเดียวสั่ง ${clock} สองครั้ง`,
        `One action moves the clock ${clock} twice`,
      ),
    ),
    ...effects.flatMap(([effect, index]) => {
      const path = `/workflow/actions/${id}/effects/${index}`;
      const clock = clocks.find((one) => one.id === effect.clock);
      if (!clock)
        return [
          found(
            `${path}/clock`,
            'unknown-clock',
            `ไม่มีกำหนดเวลา ${effect.clock}`,
            `There is no clock ${effect.clock}`,
          ),
        ];
      return [
        ...lintStart(effect, path, clock),
        ...lintExtension(effect, path, action, clock),
        ...lintField(effect, path, action),
      ];
    }),
  ];
};

/** What actions do to clocks: the clock is there, may be started or extended so, and its date or number has a field. */
export const lintClockEffects: Lint = ({ definition: { workflow } }) =>
  Object.entries(workflow.actions).flatMap(([id, action]) => lintAction(id, action, workflow.clocks ?? []));
