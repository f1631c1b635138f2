import { filledTitle, type Problem } from '#core/result';
import type { ServiceDefinition } from '../meta/definition.js';
import type { Action, Workflow } from '../meta/workflow.js';
import { reachableStates, statesWithoutWayOut } from '../workflow-graph.js';
import { isCalledBySilence } from './lint-silence.js';
import { demandsText, found, warned, type Lint } from './lint-context.js';

const unknownState = (path: string, id: string): Problem =>
  found(path, 'unknown-state', `ไม่มีสถานะ ${id}`, `There is no state ${id}`);

const has = (record: Readonly<Record<string, unknown>> | undefined, id: string): boolean =>
  record !== undefined && Object.hasOwn(record, id);

const unknownStates = ({ initial, states, actions, clocks }: Workflow): readonly Problem[] => [
  ...(has(states, initial) ? [] : [unknownState('/workflow/initial', initial)]),
  ...Object.entries(actions).flatMap(([id, { from, to }]) => [
    ...from.flatMap((state, index) =>
      has(states, state) ? [] : [unknownState(`/workflow/actions/${id}/from/${index}`, state)],
    ),
    ...(to === undefined || has(states, to) ? [] : [unknownState(`/workflow/actions/${id}/to`, to)]),
  ]),
  ...(clocks ?? []).flatMap(({ stopsAt = [] }, clock) =>
    stopsAt.flatMap((state, index) =>
      has(states, state) ? [] : [unknownState(`/workflow/clocks/${clock}/stopsAt/${index}`, state)],
    ),
  ),
];

/** States in which some cases begin by `routes`. */
const firstStates = (routes: ServiceDefinition['routes']): readonly string[] =>
  (routes ?? []).flatMap(({ state }) => (state === undefined ? [] : [state]));

/** States: all can be reached, and from each a case can come to an end. */
export const lintStates: Lint = ({ definition: { workflow, routes } }) => {
  const unknown = unknownStates(workflow);
  if (unknown.length > 0) return unknown;
  const reached = new Set(reachableStates(workflow, firstStates(routes)));
  const stuck = new Set(statesWithoutWayOut(workflow));
  return Object.entries(workflow.states).flatMap(([id, { title }]) => {
    const path = `/workflow/states/${id}`;
    const { th, en } = filledTitle(title, id);
    if (!reached.has(id))
      return [
        found(path, 'unreachable-state', `ไม่มีทางไปถึงสถานะ «${th}»`, `The state “${en}” can’t be reached`),
      ];
    if (stuck.has(id))
      return [
        found(
          path,
          'no-way-out',
          `จากสถานะ «${th}» เรื่องไม่มีทางสิ้นสุด`,
          `From the state “${en}” a case can never end`,
        ),
      ];
    return [];
  });
};

const lintActors = (
  id: string,
  action: Action,
  { workflow, routes }: Pick<ServiceDefinition, 'workflow' | 'routes'>,
): readonly Problem[] => {
  const { states } = workflow;
  const path = `/workflow/actions/${id}`;
  const reached = new Set(reachableStates(workflow, firstStates(routes)));
  const bySystem = action.by.some((performer) => performer.role === 'system');
  const problems: Problem[] = [];
  if (!action.from.some((state) => reached.has(state))) {
    problems.push(
      found(
        `${path}/from`,
        'action-never-available',
        `ไม่มีใครทำ “${id}” ได้ เพราะเรื่องไปไม่ถึงสถานะเหล่านี้`,
        `Nobody can ever do “${id}”: its states can’t be reached`,
      ),
    );
  }
  if (bySystem && !action.after && !isCalledBySilence(id, workflow)) {
    problems.push(
      found(
        `${path}/after`,
        'system-needs-after',
        'รายการที่ระบบทำต้องบอกว่าทำเมื่อผ่านไปนานเท่าใด',
        'An action of the system says after how long it is done',
      ),
    );
  }
  if (!bySystem && action.after) {
    problems.push(
      found(
        `${path}/after`,
        'after-without-system',
        '“after” ใช้กับรายการที่ระบบทำเท่านั้น',
        '“after” is for actions of the system',
      ),
    );
  }
  if (bySystem && action.form) {
    problems.push(
      found(`${path}/form`, 'system-with-form', 'ระบบกรอกแบบฟอร์มไม่ได้', 'The system fills in no form'),
    );
  }
  if (action.from.some((state) => states[state]?.final) && !action.within && !action.appeals) {
    const { th, en } = filledTitle(action.title, id);
    problems.push(
      warned(
        `${path}/from`,
        'action-after-end',
        `«${th}» ทำได้หลังเรื่องสิ้นสุดแล้ว`,
        `“${en}” can be done after the case has ended`,
      ),
    );
  }
  return problems;
};

/** A refusal says why, and how to appeal (พ.ร.บ.วิธีปฏิบัติราชการทางปกครอง 2539 ม.37, 40). */
const lintDecision = (id: string, { decision, form }: Action): readonly Problem[] => {
  if (decision?.outcome !== 'refused') return [];
  const path = `/workflow/actions/${id}`;
  return [
    ...(demandsText(form?.schema, 'reason')
      ? []
      : [
          found(
            `${path}/form`,
            'refusal-without-reason',
            'การไม่อนุญาตต้องมีช่อง reason ที่บังคับกรอก',
            'A refusal demands a text `reason` in its form',
          ),
        ]),
    ...(decision.appeal
      ? []
      : [
          found(
            `${path}/decision/appeal`,
            'refusal-without-appeal',
            'การไม่อนุญาตต้องแจ้งสิทธิอุทธรณ์และระยะเวลา',
            'A refusal tells the right of appeal and its period',
          ),
        ]),
  ];
};

/** Actions: somebody can do them, refusals have reasons and an appeal. */
export const lintActions: Lint = ({ definition }) =>
  unknownStates(definition.workflow).length > 0
    ? []
    : Object.entries(definition.workflow.actions).flatMap(([id, action]) => [
        ...lintActors(id, action, definition),
        ...lintDecision(id, action),
      ]);
