import { describe, expect, it } from '@jest/globals';
import { bundleDefinition } from '#core/definition';
import { judgeDefinition } from '#core/gate';
import { listServices, readCouncil, readParts } from '#test/support';

const council = readCouncil();
const parts = readParts();
const villages = council.villages.map(({ number }) => number);

const judge = ({ definition, samples, journeys }: ReturnType<typeof listServices>[number]) =>
  judgeDefinition({ source: { definition, samples, journeys }, parts, villages, calendar: council });

describe.each(listServices().map((service) => [service.code, service] as const))('%s', (code, service) => {
  it('lies in the folder of its category and code', () => {
    expect(service.definition).toMatchObject({ category: service.category, code });
  });

  it('passes the gate without a warning', () => {
    const judged = judge(service);
    expect(judged.ok ? judged.value.warnings : judged.problems).toEqual([]);
  });

  it('is proven by enough samples and by journeys of several endings', () => {
    expect(service.samples.accepted.length).toBeGreaterThanOrEqual(4);
    expect(service.samples.refused.length).toBeGreaterThanOrEqual(6);
    expect(service.journeys.length).toBeGreaterThanOrEqual(3);
    expect(new Set(service.journeys.map(({ kind }) => kind))).toEqual(
      new Set(['happy', 'returned', 'refused', 'other']),
    );
  });

  it('is refused for each mistake alone', () => {
    const errors = service.samples.refused.map(({ expect: expected }) => expected?.errors?.length ?? 0);
    expect(errors).toEqual(errors.map(() => 1));
  });

  it('calls for positions and committees that the council has', () => {
    const bundled = bundleDefinition(service.definition, parts);
    if (!bundled.ok) throw new Error(JSON.stringify(bundled.problems));
    const { actions, approvals = {} } = bundled.value.workflow;
    const seats = Object.values(approvals).flatMap((approval) => approval.seats.map(({ by }) => by));
    const called = [...Object.values(actions).flatMap(({ by }) => by), ...seats];
    const known = new Set([...(council.positions ?? []), ...(council.committees ?? [])].map(({ id }) => id));
    const named = called.flatMap(({ position = [], committee = [] }) => [position, committee].flat());
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('asks for no paper that the office can look up itself', () => {
    expect(service.definition.attachments.filter(({ idCopy }) => idCopy)).toEqual([]);
  });
});
