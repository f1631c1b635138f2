import type { Journey, ServiceDefinition } from '#core/definition';
import { bangkokDay } from '#core/thai';
import type { CaseState } from '#core/workflow';
import { candidatesFor } from './candidates.js';
import type { PlayedStep, Stage } from './player.js';
import { inputsFor } from './sample-input.js';

export interface StepSource {
  readonly definition: ServiceDefinition;
  readonly journeys?: readonly Journey[];
}

type Input = Readonly<Record<string, unknown>>;

const owedOf = ({ debts }: CaseState): number =>
  debts.reduce((sum, { satang, paid }) => sum + satang - paid, 0);

const saidInJourneys = (journeys: readonly Journey[], action: string): readonly Input[] =>
  journeys
    .flatMap(({ steps }) =>
      steps.flatMap((step) => (step.action === action && step.answers ? [step.answers] : [])),
    )
    .slice(0, 3);

/** What could be given back. */
const takenIn = ({ receipts }: CaseState): number => receipts.reduce((sum, { satang }) => sum + satang, 0);

const earlierSteps = ({ state }: Stage): readonly Input[] =>
  state.path.map((step) => ({ step, reason: 'ลองส่งกลับไปขั้นตอนก่อน' }));

/** Answers of an action’s form to try: what journeys said, then made-up ones. */
const inputsOf = ({ definition, journeys = [] }: StepSource, id: string, stage: Stage): readonly Input[] => {
  const action = definition.workflow.actions[id];
  if (!action?.form) return [{}];
  const { state, now } = stage;
  const goesBack = action.effects?.some(({ type }) => type === 'return-step');
  const byName = {
    ...(state.debts.length > 0 && { satang: owedOf(state) || takenIn(state) }),
    secondReason: 'พบจุดที่ต้องแก้ไขเพิ่มเติม',
    receiptNumber: String(state.receipts.length + 1),
  };
  return [
    ...(goesBack ? earlierSteps(stage) : []),
    ...saidInJourneys(journeys, id),
    ...inputsFor(action.form.schema, { today: bangkokDay(now), byName }),
  ];
};

const answersFrom = ({ definition }: StepSource, { state, now }: Stage): readonly PlayedStep[] =>
  state.asks
    .filter(({ answer }) => answer === null)
    .flatMap(({ id, party }) => {
      const form = definition.parties?.find((one) => one.id === party)?.form;
      const [input] = form ? inputsFor(form.schema, { today: bangkokDay(now), byName: {} }) : [];
      return [{ actor: 'party', question: id, answers: input ?? {} }];
    });

/** What could be tried with a case as it stands: every action of its state by everybody, and answers to its questions. */
export const possibleSteps = (source: StepSource, stage: Stage): readonly PlayedStep[] => {
  const { workflow } = source.definition;
  const people = candidatesFor(source.definition, stage.state.division);
  const acts = Object.entries(workflow.actions)
    .filter(([, { from }]) => from.includes(stage.state.state))
    .flatMap(([action]) =>
      inputsOf(source, action, stage).flatMap((answers) =>
        people.map((actor) => ({ actor, action, answers })),
      ),
    );
  return [...acts, ...answersFrom(source, stage)];
};
