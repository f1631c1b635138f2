import type { FastifyInstance } from 'fastify';
import { findDuplicateKey } from '#core/fields';
import { problem } from '#core/result';
import { ProblemException } from './problem-exception.js';

const duplicateKey = problem(
  'request.duplicate-key',
  'คำขอมีชื่อช่องซ้ำกัน',
  'The request has a name that stands twice',
);

/** One body is one thing, whoever reads it: no key stands twice. */
const refusalOf = (body: string): ProblemException | null => {
  const pointer = findDuplicateKey(body);
  return pointer === null ? null : new ProblemException([duplicateKey, { ...duplicateKey, pointer }]);
};

/**
 * JSON is the only body besides uploads. A write without content may still call itself JSON. Keys of prototypes
 * come through here as plain keys, for `requirePlainBody` to refuse with their place.
 */
export const readJsonBodies = (server: FastifyInstance): void => {
  const parse = server.getDefaultJsonParser('ignore', 'ignore');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) =>
    body.length === 0
      ? done(null)
      : parse(request, body, (error, value) => done(error ?? refusalOf(body), value)),
  );
};
