import { choicesOf } from '#core/fields';
import type { Problem } from '#core/result';
import type { Rounds } from '../../meta/rounds.js';
import { doubles, found, unknownField, type Lint, type LintContext } from '../lint-context.js';

type Window = Rounds['windows'][number];

const isYearly = (day: string): boolean => day.length === 5;

const realDay = (day: string): boolean => {
  const whole = isYearly(day) ? `2028-${day}` : day;
  const date = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(whole);
};

const lintWindow = ({ opens, closes }: Window, path: string): readonly Problem[] => {
  const wrong = (['opens', 'closes'] as const).filter((key) => !realDay({ opens, closes }[key]));
  if (wrong.length > 0)
    return wrong.map((key) => found(`${path}/${key}`, 'no-such-day', 'ไม่มีวันนี้ในปฏิทิน', 'There is no such day'));
  if (isYearly(opens) !== isYearly(closes))
    return [
      found(
        path,
        'window-mixed-days',
        'วันเปิดและวันปิดต้องมีปีทั้งคู่ หรือไม่มีทั้งคู่',
        'Both days have a year, or neither has',
      ),
    ];
  return !isYearly(opens) && closes < opens
    ? [found(path, 'window-swapped', 'วันปิดอยู่ก่อนวันเปิด', 'It closes before it opens')]
    : [];
};

const lintChoice = ({ windows, choice }: Rounds, { fields }: LintContext): readonly Problem[] => {
  if (choice === undefined) return [];
  const field = fields.get(choice);
  if (!field) return [unknownField('/rounds/choice', choice)];
  const offered = (choicesOf(field.schema) ?? []).map(({ value }) => value);
  const ids = windows.map(({ id }) => id);
  return offered.length === ids.length && ids.every((id) => offered.includes(id))
    ? []
    : [
        found(
          '/rounds/choice',
          'window-choices',
          'ตัวเลือกของช่องนี้ต้องตรงกับรหัสช่วงเวลาทุกช่วง',
          'The choices of this field are the ids of the windows, all and no others',
        ),
      ];
};

/** Windows: days that there are, in order, and a field that chooses among them when one does. */
export const lintRounds: Lint = (context) => {
  const { rounds } = context.definition;
  if (!rounds) return [];
  return [
    ...rounds.windows.flatMap((window, index) => lintWindow(window, `/rounds/windows/${index}`)),
    ...lintChoice(rounds, context),
    ...doubles((rounds.ranking?.groups ?? []).map(({ id }) => id)).map((id) =>
      found(
        '/rounds/ranking/groups',
        'double-id',
        `มีกลุ่ม ${id} มากกว่าหนึ่ง`,
        `There are two groups called ${id}`,
      ),
    ),
  ];
};

const wrongSurvey = (path: string, th: string, en: string): Problem =>
  found(path, 'survey-with-case', th, en);

/** A survey keeps answers and makes no case: nothing moves, nobody is told, and its counts hide the few. */
export const lintSurvey: Lint = ({ definition }) => {
  const { kind, workflow, statistics, privacy, access } = definition;
  if (kind !== 'survey') return [];
  const { actions, states, initial } = workflow;
  return [
    ...(Object.keys(actions).length > 0
      ? [
          wrongSurvey(
            '/workflow/actions',
            'แบบสำรวจไม่มีการดำเนินงานของเจ้าหน้าที่',
            'A survey makes no case: it has no actions',
          ),
        ]
      : []),
    ...(states[initial] && !states[initial].final
      ? [
          wrongSurvey(
            `/workflow/states/${initial}`,
            'แบบสำรวจสิ้นสุดทันทีที่ส่ง',
            'A survey is over when it is sent: its one state is final',
          ),
        ]
      : []),
    ...(privacy.publicList !== false && !access.sealed
      ? [
          wrongSurvey(
            '/privacy/publicList',
            'คำตอบแบบสำรวจไม่แสดงในรายการสาธารณะ (publicList: false)',
            'Answers to a survey stand in no public list (`publicList: false`)',
          ),
        ]
      : []),
    ...(statistics
      ? []
      : [
          found(
            '/statistics',
            'survey-without-statistics',
            'แบบสำรวจต้องบอกว่าสรุปผลอย่างไร (statistics)',
            'A survey says what is counted (`statistics`)',
          ),
        ]),
  ];
};
