import { Type } from '@sinclair/typebox';
import { defineRoute } from '#core/route';

const Health = Type.Object({ status: Type.String(), checks: Type.Record(Type.String(), Type.String()) });

export const healthRoutes = {
  live: defineRoute({
    method: 'GET',
    path: '/api/health/live',
    tag: 'health',
    access: 'public',
    status: 200,
    summary: 'The process answers',
    response: Health,
  }),
  ready: defineRoute({
    method: 'GET',
    path: '/api/health/ready',
    tag: 'health',
    access: 'public',
    status: 200,
    summary: 'Database and queue answer',
    response: Health,
  }),
  openapi: defineRoute({
    method: 'GET',
    path: '/api/openapi.json',
    tag: 'health',
    access: 'public',
    status: 200,
    summary: 'This document',
    response: Type.Unknown(),
  }),
  metrics: defineRoute({
    method: 'GET',
    path: '/metrics',
    tag: 'health',
    access: 'public',
    status: 200,
    summary: 'Metrics for operators, from this machine only',
    produces: 'text/plain',
    problems: [403],
  }),
};
