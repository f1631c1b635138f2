import type { Route } from '#core/route';
import { pieceMedia } from './piece.js';

type Schema = Readonly<Record<string, unknown>>;

export interface OpenApiOptions {
  readonly title: string;
  readonly version: string;
  /** Schema of the problem details, which every refusal has. */
  readonly problem: Schema;
}

const everywhere = [400, 429, 503];
const problemRef = {
  'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDetails' } },
};

/** The OpenAPI 3.1 document of these routes. */
export const buildOpenApi = (
  routes: readonly Route[],
  { title, version, problem }: OpenApiOptions,
): Schema => ({
  openapi: '3.1.0',
  info: { title, version },
  paths: pathsOf(routes),
  components: {
    schemas: { ProblemDetails: problem },
    securitySchemes: {
      session: {
        type: 'apiKey',
        in: 'cookie',
        name: 'sala_session',
        description: 'Cookie of POST /api/session',
      },
      csrf: {
        type: 'apiKey',
        in: 'header',
        name: 'X-CSRF-Token',
        description: '`csrfToken` of the session; writes need it',
      },
    },
  },
});

const pathsOf = (routes: readonly Route[]): Record<string, Record<string, unknown>> => {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) };
  }
  return paths;
};

const operation = (route: Route): Schema => ({
  operationId: operationId(route),
  summary: route.summary,
  tags: [route.tag],
  ...(route.access !== 'public' && {
    security: [route.method === 'GET' ? { session: [] } : { session: [], csrf: [] }],
  }),
  parameters: [
    ...parameters(route.params, 'path'),
    ...parameters(route.query, 'query'),
    ...parameters(route.headers, 'header'),
  ],
  ...requestBody(route),
  responses: { [route.status]: success(route), ...refusals(route) },
});

const operationId = ({ method, path }: Route): string =>
  [method.toLowerCase(), ...path.split(/[/.:-]/).filter((word) => word !== '' && word !== 'api')].join('-');

const parameters = (schema: Schema | undefined, place: string): Schema[] => {
  const required = (schema?.['required'] ?? []) as readonly string[];
  return Object.entries((schema?.['properties'] ?? {}) as Record<string, Schema>).map(
    ([name, { description, ...rest }]) => ({
      name,
      in: place,
      required: place === 'path' || required.includes(name),
      ...(description !== undefined && { description }),
      schema: rest,
    }),
  );
};

const upload = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } },
};

const requestBody = ({ consumes, body, bodyOptional }: Route): Schema => {
  if (consumes === 'multipart')
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema: upload } } } };
  if (consumes === 'bytes') return { requestBody: { required: true, content: { [pieceMedia]: {} } } };
  return body
    ? { requestBody: { required: !bodyOptional, content: { 'application/json': { schema: body } } } }
    : {};
};

const success = ({ response, produces, summary }: Route): Schema => ({
  description: summary,
  ...(response && { content: { 'application/json': { schema: response } } }),
  ...(produces && { content: { [produces]: {} } }),
});

const refusals = ({ problems = [] }: Route): Schema =>
  Object.fromEntries(
    [...new Set([...everywhere, ...problems])].map((status) => [
      status,
      { description: 'Refused', content: problemRef },
    ]),
  );
