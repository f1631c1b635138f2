import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DefinitionFile, Draft, VersionInfo } from '#contracts/admin';
import type { ServiceDetail } from '#contracts/catalog';
import type { ProblemDetails } from '#contracts/common';
import { toyJourneys, toySamples } from '#test/fixtures';
import { type HostileDefinition, hostileBodies, hostileDefinitions } from '#test/hostile';
import { type HttpClient, Stage, expectFieldErrors, toyCode } from '#test/support';

const path = `/api/admin/services/${toyCode}`;

const malformed = 400;
const tooLarge = 413;
const bodyLimit = 1024 * 1024;
const breathMs = 20;

/** Whoever goes on sending far beyond the limit is cut off in the middle of it. */
const cutOff = (body: string): { readonly status: number; readonly body: Partial<ProblemDetails> } => ({
  status: body.length > bodyLimit ? tooLarge : 0,
  body: { code: 'request.too-large' },
});

const fileOf = ({
  definition,
  samples = toySamples,
  journeys = toyJourneys,
}: HostileDefinition): DefinitionFile => ({ definition, samples, journeys });

describe('a hostile definition', () => {
  let stage: Stage;
  let admin: HttpClient;
  const reading = new AbortController();
  let reads: Promise<readonly number[]>;

  const readOnAndOn = async (): Promise<readonly number[]> => {
    const statuses: number[] = [];
    while (!reading.signal.aborted) {
      statuses.push((await stage.citizen.get(`/api/services/${toyCode}`)).status);
      await sleep(breathMs);
    }
    return statuses;
  };

  beforeAll(async () => {
    stage = await Stage.open();
    admin = await stage.as('admin');
    reads = readOnAndOn();
  });

  afterAll(() => stage.close());

  it.each(hostileDefinitions)('that $title is refused with the place and the reason', async (hostile) => {
    const imported = await admin.post<Draft>('/api/admin/services/import', fileOf(hostile));
    const refused = imported.status === 200 ? await admin.post<VersionInfo>(`${path}/publish`) : imported;
    const errors = expectFieldErrors(refused, refused.status === malformed ? malformed : 422);
    expect(errors.map(({ pointer, code }) => [pointer, code])).toContainEqual([
      expect.stringMatching(hostile.path),
      expect.stringMatching(hostile.code),
    ]);
    for (const { message } of errors) {
      expect(message.th).toMatch(/[ก-๙]/);
      expect(message.en).toMatch(/[a-z]/i);
    }
  });

  it.each(hostileBodies)('$title is not even taken as a draft', async ({ body, status, code }) => {
    const sent = admin.post<ProblemDetails>('/api/admin/services/import', body);
    const answer = await sent.catch(() => cutOff(body));
    expect(answer.status).toBe(status);
    const codes = [answer.body, ...(answer.body.errors ?? [])].map((said) => said.code);
    expect(codes).toContainEqual(expect.stringMatching(code));
  });

  it('keeps no citizen from being answered', async () => {
    reading.abort();
    const statuses = await reads;
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(stage.sala.isAlive('api')).toBe(true);
  });

  it('was never published', async () => {
    const { body } = await stage.citizen.get<ServiceDetail>(`/api/services/${toyCode}`);
    expect(body.version).toBe(1);
    expect(await stage.query('select version from service_version')).toEqual([{ version: 1 }]);
  });
});
