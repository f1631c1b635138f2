import type { FastifyRequest } from 'fastify';
import { problem } from '#core/result';
import type { Route } from '#core/route';
import { type SchemaValidator, compileValidator } from '#core/schema';
import { coerce } from './coerce.js';
import { pieceMedia } from './piece.js';
import { ProblemException } from './problem-exception.js';
import { nothingHere, wrongMedia } from './refusals.js';
import { requestErrors } from './request-errors.js';

export type RouteCheck = (request: FastifyRequest) => void;

const invalid = problem(
  'request.invalid',
  'คำขอไม่ถูกต้อง โปรดตรวจตามรายการ',
  'The request isn’t valid; see the list',
);

const refusedBody = 422;
const mediaOf = {
  json: 'application/json',
  multipart: 'multipart/form-data',
  bytes: pieceMedia,
} as const;

/** Compiles the schemas of a route into one check; what it reads of the address and query takes the place of the strings. */
export const compileRouteCheck = (route: Route): RouteCheck => {
  const { params, query, headers, body, consumes, bodyOptional } = route;
  const checks: RouteCheck[] = [];
  if (bodyOptional) checks.push(fillBody);
  else if (body || consumes) checks.push(checkMedia(mediaOf[consumes ?? 'json']));
  if (params) checks.push(checkParams(params));
  if (query) checks.push(checkQuery(query));
  if (headers) checks.push(checkHeaders(compileValidator(headers)));
  if (body) checks.push(checkBody(compileValidator(body)));
  return (request) => {
    for (const check of checks) check(request);
  };
};

const checkMedia =
  (expected: string): RouteCheck =>
  ({ headers }) => {
    const media = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
    if (media !== expected) throw new ProblemException([wrongMedia]);
  };

const fillBody: RouteCheck = (request) => {
  request.body ??= {};
};

/** An address that can't exist is not found, like one that merely doesn't. */
const checkParams = (schema: NonNullable<Route['params']>): RouteCheck => {
  const validate = compileValidator(schema);
  return (request) => {
    const params = coerce(schema, request.params as Record<string, unknown>);
    if (validate(params).length > 0) throw new ProblemException([nothingHere]);
    request.params = params;
  };
};

const checkQuery = (schema: NonNullable<Route['query']>): RouteCheck => {
  const validate = compileValidator(schema);
  return (request) => {
    const query = coerce(schema, request.query as Record<string, unknown>);
    refuseErrors(validate(query), '/query');
    request.query = query;
  };
};

const checkHeaders =
  (validate: SchemaValidator): RouteCheck =>
  ({ headers }) =>
    refuseErrors(validate(headers), '/headers');

const checkBody =
  (validate: SchemaValidator): RouteCheck =>
  ({ body }) =>
    refuseErrors(validate(body), '', refusedBody);

const refuseErrors = (errors: ReturnType<SchemaValidator>, place: string, status?: number): void => {
  if (errors.length > 0) throw new ProblemException([invalid, ...requestErrors(errors, place)], { status });
};
