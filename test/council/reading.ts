import assert from 'node:assert/strict';
import type { CaseView } from '#contracts/cases';
import type { Sample } from '#core/definition';
import { valueAt } from '#core/fields';
import type { HttpClient } from '#test/support';
import type { CouncilTown } from './council-town.js';
import type { Service } from './council-services.js';

const officerRoles = /^(officer|supervisor|executive)\b/;

/** The first officer who has to do with cases of a service. */
export const firstOfficer = ({ journeys }: Service): string => {
  const actors = journeys.flatMap(({ steps }) => steps.map(({ actor }) => actor));
  return actors.find((actor) => officerRoles.test(actor)) ?? 'watcher';
};

/** A case as that officer reads it, taken where it has to be. */
export const readAtDesk = async (town: CouncilTown, service: Service, caseId: string): Promise<CaseView> => {
  const officer = await town.office.person(firstOfficer(service));
  const seen = await open(officer, caseId);
  if (!seen.masked || !seen.canTake) return seen;
  await officer.post(`/api/cases/${caseId}/take`);
  return open(officer, caseId);
};

const open = async (officer: HttpClient, caseId: string): Promise<CaseView> => {
  const { status, body } = await officer.get<CaseView>(`/api/cases/${caseId}`);
  if (status !== 200) throw new Error(`the case can’t be opened: ${status} ${JSON.stringify(body)}`);
  return body;
};

/** The case says what was filed, with the values, fees and papers that the sample names. What is over at once stays masked. */
export const expectReadBack = (
  { attachments = {}, expect = {} }: Sample,
  answers: Readonly<Record<string, unknown>>,
  seen: CaseView,
): void => {
  if (!seen.masked) assert.deepEqual(seen.answers, answers);
  for (const [pointer, value] of Object.entries(expect.answers ?? {}))
    assert.deepEqual([pointer, valueAt(answers, pointer) ?? null], [pointer, value]);
  const lines = Object.fromEntries(seen.fees.map(({ code, satang }) => [code, satang]));
  assert.deepEqual(lines, expect.fees ?? lines);
  const sent = new Map(seen.attachments.map(({ key, files }) => [key, files.length]));
  for (const [key, count] of sent) assert.deepEqual([key, count], [key, attachments[key]]);
  const missing = (expect.attachments ?? []).filter((key) => !seen.masked && !sent.has(key));
  assert.deepEqual(missing, []);
};
