import { describe, expect, it } from '@jest/globals';
import { defineRoute } from '#core/route';
import { buildOpenApi } from './open-api.js';

const get = defineRoute({
  method: 'GET',
  path: '/api/things/:id',
  tag: 'things',
  access: 'officer',
  status: 200,
  summary: 'A thing',
  params: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
  query: { type: 'object', properties: { limit: { type: 'integer', description: 'How many' } } },
  response: { type: 'object' },
  problems: [401, 404],
});
const put = defineRoute({
  method: 'PUT',
  path: '/api/things/:id',
  tag: 'things',
  access: 'admin',
  status: 200,
  summary: 'Saves a thing',
  body: { type: 'object' },
});
const upload = defineRoute({
  method: 'POST',
  path: '/api/files',
  tag: 'files',
  access: 'public',
  status: 201,
  summary: 'Uploads',
  consumes: 'multipart',
});

const document = buildOpenApi([get, put, upload], {
  title: 'Test',
  version: '1',
  problem: { type: 'object' },
});
const paths = document['paths'] as Record<string, Record<string, Record<string, unknown>>>;

describe('the OpenAPI document', () => {
  it('has every route under its path and method', () => {
    expect(Object.keys(paths)).toEqual(['/api/things/{id}', '/api/files']);
    expect(Object.keys(paths['/api/things/{id}'] ?? {})).toEqual(['get', 'put']);
  });

  it('says parameters, bodies, answers and refusals', () => {
    const operation = paths['/api/things/{id}']?.['get'];
    expect(operation?.['parameters']).toEqual([
      { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'limit', in: 'query', required: false, description: 'How many', schema: { type: 'integer' } },
    ]);
    expect(Object.keys(operation?.['responses'] as object)).toEqual([
      '200',
      '400',
      '401',
      '404',
      '429',
      '503',
    ]);
    expect(paths['/api/files']?.['post']?.['requestBody']).toHaveProperty(['content', 'multipart/form-data']);
  });

  it('asks for the CSRF token on writes of a session only', () => {
    expect(paths['/api/things/{id}']?.['get']?.['security']).toEqual([{ session: [] }]);
    expect(paths['/api/things/{id}']?.['put']?.['security']).toEqual([{ session: [], csrf: [] }]);
    expect(paths['/api/files']?.['post']).not.toHaveProperty('security');
  });

  it('names every operation differently', () => {
    const names = Object.values(paths).flatMap((methods) =>
      Object.values(methods).map((operation) => operation['operationId']),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});
