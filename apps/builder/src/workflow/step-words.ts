import type { Action, Clock, Duration, Performer, State, Workflow } from '#core/definition';
import { text, type Problem, type Text } from '#core/result';
import { choiceWords } from '../words/choice-words.js';

/** A division of the council with its name. */
export interface NamedDivision {
  readonly id: string;
  readonly name: Text;
}

export const filledText = ({ th, en }: Text): Text => ({ th, en: en || th });

export const divisionWords = (divisions: readonly NamedDivision[], id: string): Text =>
  divisions.find((one) => one.id === id)?.name ?? text(id, id);

const both = (make: (language: 'th' | 'en') => string): Text => text(make('th'), make('en'));

/** «หัวหน้า กองช่าง». */
export const performerWords = (performer: Performer, named: readonly NamedDivision[]): Text => {
  const { role, division, position, committee } = performer;
  const beside = [division, position, committee].flatMap((name) =>
    name === undefined ? [] : [divisionWords(named, name)],
  );
  return both((language) => [choiceWords(role), ...beside].map((one) => one[language]).join(' '));
};

export const whoWords = (by: readonly Performer[], named: readonly NamedDivision[]): Text =>
  both((language) =>
    by.map((one) => performerWords(one, named)[language]).join(language === 'th' ? ' หรือ ' : ' or '),
  );

const units: Readonly<Record<Duration['unit'], Text>> = {
  'working-days': text('วันทำการ', 'working days'),
  days: text('วัน', 'days'),
  hours: text('ชั่วโมง', 'hours'),
};

export const unitWords = (unit: Duration['unit']): Text => units[unit];

export const durationWords = ({ amount, unit }: Duration): Text =>
  text(`${amount} ${units[unit].th}`, `${amount} ${units[unit].en}`);

export const stateWords = ({ states }: Pick<Workflow, 'states'>, name: string): Text =>
  Object.hasOwn(states, name) ? filledText(states[name]!.title) : text(name, name);

const listed = (workflow: Workflow, names: readonly string[], language: 'th' | 'en'): string =>
  names.map((name) => `«${stateWords(workflow, name)[language]}»`).join(language === 'th' ? ' หรือ ' : ' or ');

const lengthWords = ({ length }: Clock): Text =>
  'otherwise' in length
    ? text(
        `${durationWords(length.otherwise).th} (บางกรณีต่างไป)`,
        `${durationWords(length.otherwise).en} (other in some cases)`,
      )
    : durationWords(length);

const startWords = ({ starts }: Clock, workflow: Workflow): Text => {
  if (!starts) return text('ตั้งแต่รับเรื่อง', 'from the receipt');
  if ('effect' in starts) return text('ตั้งแต่มีการดำเนินการสั่งให้นับ', 'from when an action starts it');
  return text(
    `ตั้งแต่เข้า ${listed(workflow, starts.entering, 'th')}`,
    `from entering ${listed(workflow, starts.entering, 'en')}`,
  );
};

const stopWords = ({ stopsAt = [] }: Clock, workflow: Workflow): Text =>
  stopsAt.length === 0
    ? text('จนเรื่องจบ', 'till the case ends')
    : text(`จนถึง ${listed(workflow, stopsAt, 'th')}`, `till ${listed(workflow, stopsAt, 'en')}`);

const warningWords = ({ warnings = [] }: Clock): readonly Text[] =>
  warnings.map(({ before, to }) =>
    text(
      `เตือน${choiceWords(to).th}ก่อนครบ ${durationWords(before).th}`,
      `warns the ${choiceWords(to).en.toLowerCase()} ${durationWords(before).en} before`,
    ),
  );

const endWords = ({ late, silence = [] }: Clock): readonly Text[] => [
  ...(late?.escalate ?? []).map(({ to, after }) =>
    text(
      `เกินกำหนด${after ? ` ${durationWords(after).th}` : 'เมื่อใด'} แจ้ง${choiceWords(to).th}`,
      `tells the ${choiceWords(to).en.toLowerCase()} ${after ? `${durationWords(after).en} after` : 'when it runs out'}`,
    ),
  ),
  ...(late?.explain ? [text('ต้องแจ้งเหตุล่าช้าแก่ผู้ยื่น', 'the applicant is told why it is late')] : []),
  ...silence.map(({ then }) => {
    const { th, en } = choiceWords(then);
    return text(`พ้นกำหนดแล้ว: ${th}`, `at the end: ${en}`);
  }),
];

/** A clock as sentences: how long, from when till when, who is warned, what happens when it runs out. */
export const clockSentences = (clock: Clock, workflow: Workflow): readonly Text[] => {
  const [length, start, stop] = [lengthWords(clock), startWords(clock, workflow), stopWords(clock, workflow)];
  return [
    text(`${length.th} ${start.th} ${stop.th}`, `${length.en} ${start.en} ${stop.en}`),
    ...warningWords(clock),
    ...endWords(clock),
  ];
};

/** What the public reads while a case is here: «อยู่ระหว่างดำเนินการ: ตรวจเอกสาร». */
export const publicWords = ({ public: { step, note } }: State): Text => {
  const words = choiceWords(step);
  return note ? text(`${words.th}: ${note.th}`, `${words.en}: ${note.en || note.th}`) : words;
};

/** An action as a sentence: who presses what, and where the case goes then. */
export const actionSentence = (
  { title, by, to }: Action,
  workflow: Workflow,
  named: readonly NamedDivision[],
): Text => {
  const who = whoWords(by, named);
  const where = to === undefined ? undefined : stateWords(workflow, to);
  return text(
    `${who.th}กด «${title.th}» ${where ? `เรื่องไปที่ «${where.th}»` : 'เรื่องอยู่ที่เดิม'}`,
    `${who.en} presses “${title.en || title.th}”; the case ${where ? `goes to “${where.en}”` : 'stays where it is'}`,
  );
};

const within = (pointer: string, path: string): boolean => pointer === path || pointer.startsWith(`${path}/`);

/** What the check says of one state, action or clock (by its place). */
export const problemsOf = (
  problems: readonly Problem[],
  sort: 'state' | 'action' | 'clock',
  name: string | number,
): readonly Problem[] => problems.filter(({ pointer = '' }) => within(pointer, `/workflow/${sort}s/${name}`));

/** The clocks that run while a case is in a state, because it starts them. */
export const clocksStartedBy = (workflow: Workflow, state: string): readonly Clock[] =>
  (workflow.clocks ?? []).filter(({ starts }) =>
    starts ? 'entering' in starts && starts.entering.includes(state) : workflow.initial === state,
  );

/** What must be mended before a publish; the rest is worth a look. */
export const errorsIn = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ severity }) => severity !== 'warning');
