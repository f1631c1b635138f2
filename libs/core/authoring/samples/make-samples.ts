import type { Samples, ServiceDefinition } from '#core/definition';
import { choicesOf, descendants, fieldTree, own, type Field } from '#core/fields';
import type { Answers } from '#core/form';
import { samplesWithoutAnswers } from '../refused-samples.js';
import { fillForm, type Filled, type Filling } from './fill-form.js';
import { mistakesIn } from './mistakes.js';

type Sample = Samples['accepted'][number];

const maxBranches = 8;
const maxMistakes = 20;

/** Fields that rules and pages ask about, at the top of the form: what is answered to them makes another case. */
const deciding = ({ form }: Pick<ServiceDefinition, 'form'>): readonly Field[] => {
  const asked = new Set(
    [...(form.rules ?? []), ...form.pages].flatMap(({ when }) =>
      when && 'rows' in when ? when.rows.map(({ field }) => field) : [],
    ),
  );
  return descendants(fieldTree(form.schema)).filter(
    ({ pointer }) => asked.has(pointer) && pointer.lastIndexOf('/') === 0,
  );
};

const branchesOf = (field: Field): readonly { readonly value: unknown; readonly label: string }[] => {
  const choices = own(field.schema, 'type') === 'array' ? undefined : choicesOf(field.schema);
  if (choices) return choices.map(({ value, title }) => ({ value, label: title ?? String(value) }));
  return own(field.schema, 'type') === 'boolean'
    ? [
        { value: true, label: 'ใช่' },
        { value: false, label: 'ไม่ใช่' },
      ]
    : [];
};

const titleOf = ({ schema, name }: Field): string => String(own(schema, 'title') ?? name);

const toSample = (title: string, { answers, files }: Filled, today: string): Sample => ({
  title,
  today,
  answers: { ...answers },
  ...(Object.keys(files).length > 0 && { attachments: { ...files } }),
});

const makeAccepted = (filling: Filling): readonly Sample[] => {
  const { definition, context } = filling;
  const plans: readonly (readonly [title: string, given: Answers, all: boolean])[] = [
    ['ตอบเท่าที่จำเป็น', {}, false],
    ['ตอบทุกช่อง', {}, true],
    ...deciding(definition)
      .flatMap((field) =>
        branchesOf(field).map(
          ({ value, label }) =>
            [`«${titleOf(field)}» เป็น «${label}»`, { [field.name]: value }, false] as const,
        ),
      )
      .slice(0, maxBranches),
  ];
  const seen = new Set<string>();
  return plans.flatMap(([title, given, all]) => {
    const filled = fillForm(filling, given, all);
    const key = JSON.stringify(filled);
    if (!filled || seen.has(key)) return [];
    seen.add(key);
    return [toSample(title, filled, context.today)];
  });
};

/** A sample must be refused for what is wrong in it: the engine says with which error. */
const refusedFor = ({ engine, context }: Filling, sample: Sample, pointer: string): Sample | undefined => {
  const { errors } = engine.evaluate(sample.answers, { ...context, files: sample.attachments ?? {} });
  const error = errors.find((one) => one.pointer === pointer);
  return error && { ...sample, expect: { errors: [{ pointer, code: error.code }] } };
};

const withoutPapers = (filling: Filling, sample: Sample): readonly Sample[] =>
  Object.keys(sample.attachments ?? {}).flatMap((key) => {
    const { [key]: _, ...attachments } = sample.attachments ?? {};
    const refused = refusedFor(
      filling,
      { ...sample, title: `ไม่แนบเอกสาร ${key}`, attachments },
      `/attachments/${key}`,
    );
    return refused ? [refused] : [];
  });

const makeRefused = (filling: Filling, accepted: readonly Sample[]): readonly Sample[] => {
  const { definition } = filling;
  const [least] = accepted;
  if (!least) return [];
  const fullest = accepted.find(({ title }) => title === 'ตอบทุกช่อง') ?? least;
  const mistaken = mistakesIn(definition.form.schema, fullest.answers).flatMap(
    ({ title, pointer, answers }) => {
      const refused = refusedFor(filling, { ...fullest, title, answers }, pointer);
      return refused ? [refused] : [];
    },
  );
  return [
    ...samplesWithoutAnswers(definition as ServiceDefinition, least),
    ...withoutPapers(filling, least),
    ...mistaken.slice(0, maxMistakes),
  ];
};

/**
 * Samples of a published definition, made up from its schema: answers that are accepted (only what must be answered,
 * everything, and each way that its rules know), with valid check digits; and answers with typical mistakes, each with
 * the error that must come of it. Nothing is accepted when no answers are found that the form takes. Pure, and the same
 * every time.
 */
export const makeSamples = (filling: Filling): Samples => {
  const accepted = makeAccepted(filling);
  return { accepted: [...accepted], refused: [...makeRefused(filling, accepted)] };
};
