import { filledTitle, type Problem } from '#core/result';
import type { Action, Approval, Performer, Workflow } from '../meta/workflow.js';
import { doubles, found, warned, type Lint } from './lint-context.js';

const samePerformer = (one: Performer, other: Performer): boolean =>
  (['role', 'division', 'position', 'committee'] as const).every((key) => one[key] === other[key]);

const statesOf = ({ states }: Workflow, approval: string): readonly string[] =>
  Object.keys(states).filter((id) => states[id]?.approval === approval);

/** Every seat can say what the rule needs, in every state where the approval is asked. */
const lintSeats = (id: string, approval: Approval, workflow: Workflow): readonly Problem[] => {
  const wanted = approval.rule === 'opinions' ? 'opinion' : 'for';
  const votes = Object.values(workflow.actions).filter(({ vote }) => vote?.choice === wanted);
  return statesOf(workflow, id).flatMap((state) => {
    const at = filledTitle(workflow.states[state]?.title, state);
    return approval.seats.flatMap((seat, index) => {
      const can = votes.some(
        ({ from, by }) => from.includes(state) && by.some((performer) => samePerformer(performer, seat.by)),
      );
      return can
        ? []
        : [
            found(
              `/workflow/approvals/${id}/seats/${index}`,
              'seat-cannot-vote',
              `ในสถานะ «${at.th}» ${seat.title.th} ไม่มีปุ่มที่ใช้${wanted === 'for' ? 'เห็นชอบ' : 'ให้ความเห็น'}`,
              `In the state “${at.en}” ${seat.title.en || seat.id} has no button to ${wanted === 'for' ? 'agree' : 'give an opinion'}`,
            ),
          ];
    });
  });
};

const lintRule = (path: string, { rule, needed, seats, failed }: Approval): readonly Problem[] => {
  const all = seats.reduce((sum, { count = 1 }) => sum + count, 0);
  const isQuorum = rule === 'quorum';
  return [
    ...(isQuorum === (needed !== undefined) && (needed ?? 1) <= all
      ? []
      : [
          found(
            `${path}/needed`,
            'quorum-impossible',
            'กฎ quorum ต้องบอกจำนวนเสียงที่ต้องการ ไม่เกินจำนวนที่นั่ง กฎอื่นไม่ต้องบอก',
            'A quorum says how many votes it needs, no more than there are seats; other rules don’t',
          ),
        ]),
    ...((rule === 'opinions') === (failed === undefined)
      ? []
      : [
          found(
            `${path}/failed`,
            'approval-outcome',
            'ต้องบอกว่าไม่ผ่านแล้วไปที่ใด ยกเว้นการขอความเห็น',
            'Say what follows when it fails; opinions can’t fail',
          ),
        ]),
    ...doubles(seats.map(({ id }) => id)).map((id) =>
      found(`${path}/seats`, 'double-id', `มีที่นั่ง ${id} มากกว่าหนึ่ง`, `There are two seats called ${id}`),
    ),
  ];
};

const lintApproval = (id: string, approval: Approval, workflow: Workflow): readonly Problem[] => {
  const path = `/workflow/approvals/${id}`;
  const targets = [
    ['granted', approval.granted.to],
    ['failed', approval.failed?.to],
  ] as const;
  return [
    ...lintRule(path, approval),
    ...lintSeats(id, approval, workflow),
    ...targets.flatMap(([outcome, to]) =>
      to === undefined || Object.hasOwn(workflow.states, to)
        ? []
        : [found(`${path}/${outcome}/to`, 'unknown-state', `ไม่มีสถานะ ${to}`, `There is no state ${to}`)],
    ),
    ...(statesOf(workflow, id).length > 0
      ? []
      : [
          warned(
            path,
            'approval-unused',
            `ไม่มีสถานะใดใช้การอนุมัติ ${id}`,
            `No state asks for the approval ${id}`,
          ),
        ]),
  ];
};

const lintVote = (
  id: string,
  { from, to, effects, decision, vote }: Action,
  workflow: Workflow,
): readonly Problem[] => {
  if (!vote) return [];
  const path = `/workflow/actions/${id}`;
  const rules = from.map((state) => workflow.approvals?.[workflow.states[state]?.approval ?? '']?.rule);
  const fits = rules.every(
    (rule) => rule !== undefined && (rule === 'opinions') === (vote.choice === 'opinion'),
  );
  return [
    ...(fits
      ? []
      : [
          found(
            `${path}/vote`,
            'vote-without-approval',
            'ลงมติได้เฉพาะในสถานะที่มีการอนุมัติ และความเห็นใช้กับกฎ opinions เท่านั้น',
            'A vote stands in states with an approval; opinions belong to the rule `opinions`',
          ),
        ]),
    ...(to === undefined && (effects ?? []).length === 0 && decision === undefined
      ? []
      : [
          found(
            path,
            'vote-moves',
            'การลงมติไม่ย้ายเรื่องและไม่มีผลเอง ผลอยู่ที่ granted และ failed',
            'A vote moves nothing by itself: what follows stands in `granted` and `failed`',
          ),
        ]),
  ];
};

const lintStates = ({ states, approvals = {} }: Workflow): readonly Problem[] =>
  Object.entries(states).flatMap(([id, { approval, final }]) => {
    const path = `/workflow/states/${id}/approval`;
    if (approval === undefined) return [];
    if (!Object.hasOwn(approvals, approval))
      return [found(path, 'unknown-approval', `ไม่มีการอนุมัติ ${approval}`, `There is no approval ${approval}`)];
    return final
      ? [found(path, 'approval-at-end', 'สถานะสิ้นสุดมีการอนุมัติไม่ได้', 'Nothing is approved after the end')]
      : [];
  });

/** Approvals: every seat can vote, the rule can be met, both outcomes lead somewhere. */
export const lintApprovals: Lint = ({ definition: { workflow } }) => [
  ...lintStates(workflow),
  ...Object.entries(workflow.approvals ?? {}).flatMap(([id, approval]) =>
    lintApproval(id, approval, workflow),
  ),
  ...Object.entries(workflow.actions).flatMap(([id, action]) => lintVote(id, action, workflow)),
];
