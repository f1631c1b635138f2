import assert from 'node:assert/strict';
import type { CaseView } from '#contracts/cases';
import type { Sample } from '#core/definition';
import { valueAt } from '#core/fields';
import type { CouncilTown } from './council-town.js';
import type { Service } from './council-services.js';

const officerRoles = /^(officer|supervisor|executive)\b/;

/** Officers who have to do with cases of a service, in the order of its stories. */
const officersOf = ({ journeys }: Service): readonly string[] => {
  const actors = journeys.flatMap(({ steps }) => steps.map(({ actor }) => actor));
  return [...new Set(actors.filter((actor) => officerRoles.test(actor)))];
};

/** A case as the first of them reads it whose it is, taken where it has to be; which division that is, the answers may say. */
export const readAtDesk = async (town: CouncilTown, service: Service, caseId: string): Promise<CaseView> => {
  const path = `/api/cases/${caseId}`;
  const readers = await Promise.all(officersOf(service).map((actor) => town.office.person(actor)));
  for (const officer of [...readers, town.watcher]) {
    const seen = await officer.get<CaseView>(path);
    if (seen.status !== 200) continue;
    if (!seen.body.masked) return seen.body;
    if (!seen.body.canTake) continue;
    await officer.post(`${path}/take`);
    return (await officer.get<CaseView>(path)).body;
  }
  return (await town.watcher.get<CaseView>(path)).body;
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
