import type { Journey } from '#core/definition';
import { isObject, valueAt } from '#core/fields';
import type { Service } from './council-services.js';

/** An answer that is the number of an entry in a register. */
export interface LookUp {
  readonly pointer: string;
  readonly register: string;
}

/** Where a form looks entries up, from its widgets. */
export const lookUpsOf = ({ definition }: Service): readonly LookUp[] => search(definition.form.ui, '');

const search = (ui: unknown, pointer: string): readonly LookUp[] => {
  if (!isObject(ui)) return [];
  const { 'ui:widget': widget, 'ui:options': options } = ui;
  if (widget === 'register-lookup' && isObject(options))
    return [{ pointer, register: String(options['register']) }];
  return Object.entries(ui).flatMap(([name, below]) =>
    name.startsWith('ui:') ? [] : search(below, `${pointer}/${name}`),
  );
};

/** A story up to the step by which something comes into a register. */
export interface Registering {
  readonly service: Service;
  readonly journey: Journey;
  /** How many of its steps that takes. */
  readonly steps: number;
}

/** The shortest one of a register, of all services that share it. */
export const registeringOf = (services: readonly Service[], register: string): Registering => {
  const [first] = services
    .flatMap((service) => service.journeys.flatMap((journey) => upToEntry(service, journey, register)))
    .toSorted((one, other) => one.steps - other.steps);
  if (!first) throw new Error(`no story brings anything into ${register}`);
  return first;
};

const upToEntry = (service: Service, journey: Journey, register: string): readonly Registering[] => {
  const { actions } = service.definition.workflow;
  const step = journey.steps.findIndex(
    ({ action = '', expect }) =>
      expect.refused === undefined &&
      actions[action]?.effects?.some((effect) => effect.type === 'register' && effect.register === register),
  );
  const answers = sampleOf(service, journey.sample).answers;
  const looksUp = lookUpsOf(service).some(({ pointer }) => valueAt(answers, pointer) !== undefined);
  return step === -1 || looksUp ? [] : [{ service, journey, steps: step + 1 }];
};

export const sampleOf = ({ code, samples }: Service, title: string) => {
  const found = samples.accepted.find((sample) => sample.title === title);
  if (!found) throw new Error(`${code} has no accepted sample “${title}”`);
  return found;
};

/** The same answers with another value at a pointer that has one. */
export const answersWith = (
  answers: Readonly<Record<string, unknown>>,
  pointer: string,
  value: unknown,
): Record<string, unknown> => {
  const [, name = '', ...below] = pointer.split('/');
  const inner = answers[name];
  const changed = isObject(inner) ? answersWith(inner, ['', ...below].join('/'), value) : value;
  return { ...answers, [name]: changed };
};
