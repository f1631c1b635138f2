import { Type, type Static } from '@sinclair/typebox';
import {
  closed,
  expressionSchema,
  nameOf,
  oneOfStrings,
  optional,
  pointerSchema,
  reference,
  templateSchema,
  textSchema,
} from './primitives.js';
import { durationSchema } from './duration.js';

export const noticeSchema = closed(
  {
    id: nameOf('notice', 'Name of the notice'),
    title: templateSchema('Its heading in public'),
    body: templateSchema('Its text; only fields of `shows` can be placeholders'),
    stands: durationSchema,
    list: optional(
      Type.Boolean({
        description: 'Cases stand together in one list by their numbers, as results of a round do',
      }),
    ),
    shows: Type.Array(
      closed(
        {
          field: pointerSchema('Field'),
          as: oneOfStrings(['full', 'masked'] as const, 'As answered, or masked: «ส•••• ใ•••»'),
        },
        { description: 'A field in public' },
      ),
      { maxItems: 20, description: 'All that the public sees of the answers' },
    ),
    names: optional(
      textSchema(
        'Legal override: by what law a name, ID number, address or contact stands in public unmasked',
      ),
    ),
    when: optional(expressionSchema('CEL over the case: whether it is posted; missing means always')),
    objections: optional(reference('party', 'The party who may object while it stands')),
    places: optional(
      Type.Array(textSchema('A place'), {
        maxItems: 8,
        description: 'Boards where it hangs besides the website',
      }),
    ),
  },
  { description: 'A public notice that the effect `publish-notice` posts; it comes down by itself' },
);
export type NoticeDefinition = Static<typeof noticeSchema>;
