import { Type, type Static } from '@sinclair/typebox';
import { categories } from './head.js';
import { closed, kebab, oneOfStrings, optional, textSchema } from './primitives.js';

const icon = kebab('Name of an icon of the kit');

const categorySchema = closed(
  {
    id: oneOfStrings(categories, 'Category that definitions name'),
    title: textSchema('What citizens read'),
    icon,
  },
  { description: 'A drawer of the catalogue' },
);

const lifeEventSchema = closed(
  {
    id: kebab('Stands in the address of its page'),
    title: textSchema('What happens in a life, as people say it'),
    icon,
    keywords: optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 60 }), {
        maxItems: 40,
        description: 'Plain words people search with: they find the services of the event',
      }),
    ),
    services: Type.Array(kebab('Code of a service'), {
      minItems: 1,
      maxItems: 30,
      uniqueItems: true,
      description: 'Services that belong to it, what is needed first before the others',
    }),
  },
  { description: 'Something in a life for which people come to the council' },
);

/** How the portal arranges the services for citizens. */
export const catalogueSchema = closed(
  {
    lifeEvents: Type.Array(lifeEventSchema, { maxItems: 24, description: 'Life events, in order' }),
    categories: Type.Array(categorySchema, {
      maxItems: categories.length,
      description: 'Categories, in order; those without a service are not shown',
    }),
  },
  { description: 'How the portal arranges the services for citizens' },
);
export type Catalogue = Static<typeof catalogueSchema>;
