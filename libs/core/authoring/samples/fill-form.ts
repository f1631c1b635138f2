import type { ServiceDefinition } from '#core/definition';
import { descendants, fieldTree, patternOf, pointerNames, valueAt, type Field } from '#core/fields';
import type { Answers, Evaluation, FormContext, FormEngine } from '#core/form';
import { setIn } from '../json-edit.js';
import { candidatesOf } from './candidates.js';

/** What a form is filled in with. */
export interface Filling {
  readonly definition: Pick<ServiceDefinition, 'form'>;
  readonly engine: FormEngine;
  readonly context: Omit<FormContext, 'files'>;
}

/** Answers that the engine takes, with the number of files under each paper that it asks for. */
export interface Filled {
  readonly answers: Answers;
  readonly files: Readonly<Record<string, number>>;
}

const maxRounds = 60;

const filesFor = ({ attachments }: Evaluation): Readonly<Record<string, number>> =>
  Object.fromEntries(attachments.flatMap(({ key, required }) => (required ? [[key, 1]] : [])));

const isMissing = (answers: unknown, pointer: string): boolean => valueAt(answers, pointer) === undefined;

/** The form being filled in: what was tried of each field so far. */
class Hand {
  private readonly fields: ReadonlyMap<string, Field>;
  private readonly tried = new Map<string, number>();

  constructor(
    { definition }: Filling,
    private readonly today: string,
    private readonly kept: ReadonlySet<string>,
  ) {
    this.fields = new Map(
      descendants(fieldTree(definition.form.schema)).map((field) => [field.pointer, field]),
    );
  }

  /** The answers with the next thing to try in the place; the same answers when there is nothing left to try. */
  try(answers: Answers, pointer: string): Answers {
    const field = this.fields.get(patternOf(pointer));
    const at = this.tried.get(pointer) ?? 0;
    const values = field && !this.kept.has(pointer) ? candidatesOf(field, this.today) : [];
    if (at >= values.length) return answers;
    this.tried.set(pointer, at + 1);
    return setIn(answers, pointer, values[at]) as Answers;
  }
}

const depth = (pointer: string): number => pointerNames(pointer).length;

/**
 * Fills a form in by asking the engine what is missing, then what is wrong, until it takes the answers; undefined when it
 * never does. `given` answers stay as they are. With `all` everything that shows is answered, not only what must be.
 */
export const fillForm = (filling: Filling, given: Answers, all: boolean): Filled | undefined => {
  const { engine, context } = filling;
  const hand = new Hand(filling, context.today, new Set(Object.keys(given).map((name) => `/${name}`)));
  let answers = given;
  for (let round = 0; round < maxRounds; round += 1) {
    const bare = engine.evaluate(answers, context);
    const evaluation = engine.evaluate(answers, { ...context, files: filesFor(bare) });
    const wanted = (all ? evaluation.visible : evaluation.required).filter((pointer) =>
      isMissing(evaluation.answers, pointer),
    );
    const wrong = evaluation.errors.map(({ pointer }) => pointer);
    if (evaluation.errors.length === 0 && (!all || round > maxRounds / 2 || wanted.length === 0))
      return { answers: evaluation.answers, files: filesFor(bare) };
    const places = [...new Set([...wanted, ...wrong])].toSorted((one, other) => depth(one) - depth(other));
    const next = places.reduce((whole, pointer) => hand.try(whole, pointer), answers);
    if (next === answers)
      return evaluation.errors.length === 0
        ? { answers: evaluation.answers, files: filesFor(bare) }
        : undefined;
    answers = next;
  }
  return undefined;
};
