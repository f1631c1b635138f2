import { describe, expect, it } from '@jest/globals';
import { bundleDefinition } from '#core/definition';
import { judgeDefinition } from '#core/gate';
import { listServices, readCouncil, readParts } from '#test/support';

const council = readCouncil();
const parts = readParts();
const villages = council.villages.map(({ number }) => number);

const judge = ({ definition, samples, journeys }: ReturnType<typeof listServices>[number]) =>
  judgeDefinition({ source: { definition, samples, journeys }, parts, villages, calendar: council });

/** What its journeys must show: a survey is never given back, and no officer refuses who is in need of care. */
const endingsOf = ({ definition }: ReturnType<typeof listServices>[number]): ReadonlySet<string> => {
  const bundled = bundleDefinition(definition, parts);
  const actions = bundled.ok ? Object.values(bundled.value.workflow.actions) : [];
  const corrects = actions.some(({ effects }) => effects?.some(({ type }) => type === 'request-correction'));
  const refuses = actions.some(({ decision }) => decision?.outcome === 'refused');
  return new Set(['happy', ...(corrects ? ['returned'] : []), ...(refuses ? ['refused'] : [])]);
};

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
    const kinds = new Set<string>(service.journeys.map(({ kind }) => kind));
    expect([...endingsOf(service)].filter((kind) => !kinds.has(kind))).toEqual([]);
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
