import type { Answer, RouteAt } from '#ui/client';
import { api } from '../app/api.js';
import { useFetch } from '../app/use-fetch.js';

export type Question = Answer<RouteAt<'POST', '/api/questions/open'>>;

export const useQuestion = (code: string) =>
  useFetch(`question ${code}`, () => api.post('/api/questions/open', { body: { code } }));
