import type { CaseView } from '#contracts/cases';
import type { Receipt, SubmitBody } from '#contracts/submissions';
import { toyAnswers } from '#test/fixtures';
import type { Answer, HttpClient } from './http-client.js';

/** Code of the service that a prepared database has published. */
export const toyCode = 'toy-club';

/** A filing of the toy service that is accepted, but for what is changed. */
export const toyFiling = (
  changes: Readonly<Record<string, unknown>> = {},
  more: Partial<SubmitBody> = {},
): SubmitBody => ({ version: 1, answers: { ...toyAnswers, ...changes }, ...more });

/** Files it; throws when it is refused. */
export const fileToyCase = async (citizen: HttpClient, body = toyFiling(), key?: string): Promise<Receipt> =>
  must(await citizen.submit<Receipt>(toyCode, body, key), 201);

export const viewCase = async (officer: HttpClient, id: string): Promise<CaseView> =>
  must(await officer.get<CaseView>(`/api/cases/${id}`), 200);

export const takeCase = async (officer: HttpClient, id: string): Promise<CaseView> =>
  must(await officer.post<CaseView>(`/api/cases/${id}/take`), 200);

/** Performs an action on the case as it stands; throws when it is refused. */
export const actOnCase = async (
  officer: HttpClient,
  id: string,
  action: string,
  answers: Readonly<Record<string, unknown>> = {},
): Promise<CaseView> => {
  const { version } = await viewCase(officer, id);
  return must(await tryAction(officer, id, action, version, answers), 200);
};

export const tryAction = (
  officer: HttpClient,
  id: string,
  action: string,
  expectedVersion: number,
  answers: Readonly<Record<string, unknown>> = {},
): Promise<Answer<CaseView>> =>
  officer.post<CaseView>(`/api/cases/${id}/actions/${action}`, { expectedVersion, answers });

const must = <T>(answer: Answer<T>, status: number): T => {
  if (answer.status !== status) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body;
};
