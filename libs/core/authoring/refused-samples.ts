import type { Samples, ServiceDefinition } from '#core/definition';
import { fieldTree, own } from '#core/fields';

type Sample = Samples['accepted'][number];

/** Samples that must be refused, out of one that is accepted: each lacks one answer that everyone must give. */
export const samplesWithoutAnswers = (
  { form }: ServiceDefinition,
  { answers, ...rest }: Sample,
): readonly Sample[] =>
  fieldTree(form.schema)
    .fields.filter(({ name, required, branch }) => required && !branch && own(answers, name) !== undefined)
    .map(({ name, pointer, schema }) => {
      const { [name]: _, ...others } = answers;
      return {
        title: `ไม่ตอบ «${String(own(schema, 'title') ?? name)}»`,
        ...(rest.today !== undefined && { today: rest.today }),
        ...(rest.attachments && { attachments: rest.attachments }),
        answers: others,
        expect: { errors: [{ pointer, code: 'answer.required' }] },
      };
    });
