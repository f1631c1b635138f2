import { type HostileDefinition, field, times, toyWith } from './change.js';

const texts = (count: number, more: object) =>
  Object.fromEntries(times(count, (index) => [`t${index}`, { type: 'string', title: 'ข', ...more }]));

/** What no single limit catches: costly to compile, or costly for every answer. */
export const hostileCosts: readonly HostileDefinition[] = [
  toyWith(
    'takes rows of rows of rows',
    [
      field('clubName', {
        type: 'array',
        maxItems: 1000,
        items: {
          type: 'object',
          properties: {
            inner: {
              type: 'array',
              maxItems: 1000,
              items: {
                type: 'object',
                properties: { more: { type: 'array', maxItems: 1000, items: { type: 'string' } } },
              },
            },
          },
        },
      }),
    ],
    /^\/form/,
    /./,
  ),
  toyWith(
    'has a pattern in twenty fields that is only just cheap enough for one',
    [
      field('purpose', {
        type: 'object',
        title: 'ก',
        properties: texts(20, { pattern: '\\p{L}{1,400}\\p{N}', maxLength: 6000 }),
      }),
    ],
    /^\/form$/,
    /answers-too-costly/,
  ),
];
