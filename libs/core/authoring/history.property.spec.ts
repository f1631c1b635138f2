import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bundleDefinition, canonicalJson, checkDefinition, lintDefinition } from '#core/definition';
import { toyDefinition, toyJourneys, toySamples } from '#test/fixtures';
import type { Command } from './command.js';
import { answerAddress } from './field-address.js';
import { record, redo, startHistory, undo, type History } from './history.js';
import { setIn } from './json-edit.js';
import { namesOf } from './names.js';
import { plainKinds } from './palette/index.js';
import { patternIds } from './patterns/index.js';
import { createPerform } from './perform.js';
import { fieldNamesIn } from './place-field.js';
import type { ServiceDraft } from './service-draft.js';

const perform = createPerform(plainKinds);
const toy: ServiceDraft = { definition: toyDefinition, samples: toySamples, journeys: toyJourneys };

type Choose = (draft: ServiceDraft, pick: <T>(items: readonly T[]) => T | undefined) => Command | undefined;

const fieldsOf = (draft: ServiceDraft): readonly string[] =>
  fieldNamesIn(draft, answerAddress('')).map((name) => answerAddress(`/${name}`));

const choices: readonly Choose[] = [
  (draft, pick) => {
    const [kind, section] = [pick(plainKinds), pick(namesOf(draft, 'section'))];
    return kind && section !== undefined
      ? { type: 'add-field', kind: kind.id, place: { section } }
      : undefined;
  },
  (draft, pick) => {
    const [field, section] = [pick(fieldsOf(draft)), pick(namesOf(draft, 'section'))];
    return field !== undefined && section !== undefined
      ? { type: 'move-field', field, place: { section, index: 0 } }
      : undefined;
  },
  (draft, pick) => {
    const field = pick(fieldsOf(draft));
    return field === undefined ? undefined : { type: 'delete-fields', fields: [field], mend: true };
  },
  (draft, pick) => {
    const field = pick(fieldsOf(draft));
    return field === undefined
      ? undefined
      : { type: 'rename-field', field, name: pick(['one', 'two', 'three'])! };
  },
  (draft, pick) => {
    const field = pick(fieldsOf(draft));
    return field === undefined ? undefined : { type: 'require-field', field, required: pick([true, false])! };
  },
  (draft, pick) => {
    const from = pick(namesOf(draft, 'state'));
    return from === undefined
      ? undefined
      : { type: 'rename', sort: 'state', from, to: pick(['here', 'there'])! };
  },
  (draft, pick) => {
    const sort = pick(['page', 'rule', 'check', 'action', 'state', 'flag', 'notification'] as const)!;
    const name = pick(namesOf(draft, sort));
    return name === undefined ? undefined : { type: 'delete', sort, name, mend: true };
  },
  (draft, pick) => {
    const [after, title] = [pick(namesOf(draft, 'state')), { th: 'ใหม่', en: pick(['New', 'Other'])! }];
    return after === undefined ? undefined : { type: 'add-state', title, after, via: title };
  },
  (draft, pick) => {
    const [name, instead] = [pick(namesOf(draft, 'state')), pick(namesOf(draft, 'state'))];
    return name === undefined ? undefined : { type: 'delete-state', name, instead };
  },
  (draft, pick) => {
    const [sort, to] = [pick(['state', 'action'] as const)!, pick([0, 1, 2])!];
    const name = pick(namesOf(draft, sort));
    if (name === undefined) return undefined;
    return to > 0 ? { type: 'move-step', sort, name, to } : { type: 'duplicate-step', sort, name };
  },
  (draft, pick) => {
    const name = pick(namesOf(draft, 'action'));
    return name === undefined ? undefined : { type: 'delete-action', name, mend: true };
  },
  (draft, pick) => ({
    type: 'add-clock',
    state: pick([undefined, ...namesOf(draft, 'state')]),
    length: { amount: 7, unit: 'working-days' },
  }),
  (_, pick) => ({ type: 'apply-pattern', pattern: pick(patternIds)! }),
  (_, pick) => ({ type: 'set', path: '/definition/title/th', value: pick(['ก', 'ข', 'ค'])! }),
];

const script = fc.array(
  fc.record({
    choice: fc.nat(choices.length - 1),
    numbers: fc.array(fc.nat(997), { minLength: 3, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 12 },
);

type Script = readonly { readonly choice: number; readonly numbers: readonly number[] }[];

const play = (steps: Script): History =>
  steps.reduce((history, { choice, numbers }) => {
    let asked = 0;
    const pick = <T>(items: readonly T[]): T | undefined =>
      items[numbers[asked++ % numbers.length]! % items.length];
    const command = choices[choice]!(history.draft, pick);
    const result = command && perform(history.draft, command);
    return command && result?.ok ? record(history, command, result.value) : history;
  }, startHistory(toy));

const hashOf = (draft: ServiceDraft): string => canonicalJson(draft);

const repeat = (times: number, step: (history: History) => History, history: History): History =>
  Array.from({ length: times }).reduce<History>((whole) => step(whole), history);

describe('whatever is done to a draft', () => {
  it('taking it all back gives the same draft, and doing it again gives the same end', () => {
    fc.assert(
      fc.property(script, (steps) => {
        const played = play(steps);
        const back = repeat(played.done.length, undo, played);
        expect(hashOf(back.draft)).toBe(hashOf(toy));
        expect(hashOf(repeat(played.done.length, redo, back).draft)).toBe(hashOf(played.draft));
      }),
      { numRuns: 15 },
    );
  });

  it('the lint can judge it', () => {
    fc.assert(
      fc.property(script, (steps) => {
        const { draft } = play(steps);
        const bundled = bundleDefinition(draft.definition, []);
        const judged = bundled.ok ? lintDefinition(bundled.value) : undefined;
        expect(Array.isArray(judged)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});

describe('judging only what a command changed', () => {
  it('lets nothing through that judging the whole would refuse', () => {
    fc.assert(
      fc.property(script, (steps) => {
        for (const { before } of play(steps).done) expect(checkDefinition(before.definition).ok).toBe(true);
        expect(checkDefinition(play(steps).draft.definition).ok).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  it.each([
    ['a keyword that forms can’t have', '/form/schema/properties/clubName/patternProperties', {}],
    ['a pattern that can’t be compiled', '/form/schema/properties/clubName/pattern', '(?<=a)b'],
    ['a hidden character in a name', '/form/schema/properties/clubName/title', 'ก\u200eข'],
    ['markup in a new text', '/form/messages', { '/clubName': { pattern: { th: '<b>', en: '' } } }],
    ['a name that differs in capitals only', '/form/schema/properties/clubname', { type: 'string' }],
    ['a widget nobody knows', '/form/ui/clubName/ui:widget', 'iframe'],
    ['a reference to nowhere', '/form/schema/properties/clubName', { $ref: '#/definitions/none' }],
  ])('refuses %s as judging the whole does', (_, path, value) => {
    const result = perform(toy, { type: 'set', path: `/definition${path}`, value });
    const whole = checkDefinition(setIn(toy.definition, path, value));
    expect([result.ok, whole.ok]).toEqual([false, false]);
  });
});

describe('typing', () => {
  it('into one text is one step', () => {
    const typed = ['ข', 'ขอ', 'ขอต'].reduce((history, value) => {
      const command: Command = { type: 'set', path: '/definition/title/th', value };
      const result = perform(history.draft, command);
      return result.ok ? record(history, command, result.value) : history;
    }, startHistory(toy));
    expect(typed.done).toHaveLength(1);
    expect(undo(typed).draft).toBe(toy);
  });
});
