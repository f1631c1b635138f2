import { randomUUID } from 'node:crypto';
import type { HttpClient } from './http-client.js';
import { toyCode } from './toy-cases.js';

interface OpenApiOperation {
  readonly operationId: string;
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly tags: readonly string[];
  readonly responses: Readonly<Record<string, { content?: Record<string, { schema?: object }> }>>;
}

/** One operation of the OpenAPI document. */
export interface Operation extends OpenApiOperation {
  readonly method: string;
  /** With `{id}` for parameters. */
  readonly path: string;
}

/** All operations that the api says it has. */
export const listOperations = async (caller: HttpClient): Promise<readonly Operation[]> => {
  const { body } = await caller.get<{ paths: Record<string, Record<string, OpenApiOperation>> }>(
    '/api/openapi.json',
  );
  return Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      path,
      method: method.toUpperCase(),
    })),
  );
};

/** The address of an operation, with these parameters and made-up ones for the rest. */
export const addressOf = (
  { path }: Pick<Operation, 'path'>,
  known: Readonly<Record<string, string>> = {},
): string => {
  const usual: Readonly<Record<string, string>> = {
    code: toyCode,
    version: '1',
    id: randomUUID(),
    file: randomUUID(),
    document: randomUUID(),
    notice: randomUUID(),
    action: 'accept',
    page: 'applicant',
    ...known,
  };
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => usual[name] ?? 'unknown');
};
