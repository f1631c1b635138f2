import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Problem } from '#core/result';
import type { Tracking } from '#contracts/tracking';
import { publicLabels, statusLine } from '#core/workflow';
import {
  CouncilTown,
  type Service,
  beginJourney,
  councilServices,
  expectReadBack,
  filingsOf,
  finishWork,
  readAtDesk,
  storiesOf,
  withEntries,
} from '#test/council';

const openingMs = 300_000;
const patienceMs = 120_000;

/** What citizens read of a case, by the words of its definition. */
const lineOf = ({ definition }: Service, state: string): string => {
  const { step, note = null } = definition.workflow.states[state]!.public;
  return statusLine({ step, label: publicLabels[step], note });
};

/** Every service of the council, from its own samples and journeys: what was rehearsed in memory holds over HTTP. */
describe('the services of the council over HTTP', () => {
  let town: CouncilTown;

  beforeAll(async () => {
    town = await CouncilTown.open();
  }, openingMs);

  afterAll(() => town?.close());

  describe.each(councilServices.map((service) => [service.code, service] as const))('%s', (code, service) => {
    const { samples } = service;

    it.each(filingsOf(service).map((sample) => [sample.title, sample] as const))(
      'takes, and shows as it was meant: %s',
      async (_, sample) => {
        await town.beginAt(sample.today);
        const filed = await withEntries(town, service, sample);
        const { status, body } = await town.file(service, filed);
        expect([status, body]).toEqual([201, expect.anything()]);
        const { answers } = await town.evaluate(service, filed.answers);
        const seen = await readAtDesk(town, service, body.caseId);
        expectReadBack(sample, answers, seen);
        const { body: track } = await town.citizen.get<Tracking>(`/api/tracking/${body.trackingCode}`);
        expect(track.publicStatus).toBe(lineOf(service, seen.state));
      },
    );

    it.each(samples.refused.map((sample) => [sample.title, sample] as const))(
      'refuses at the very field: %s',
      async (_, sample) => {
        await town.beginAt(sample.today);
        // Files are counted before they are looked at.
        const attachments = Object.fromEntries(
          Object.entries(sample.attachments ?? {}).map(([key, count]) => [
            key,
            Array.from({ length: count }, () => randomUUID()),
          ]),
        );
        const body = { version: 1, answers: sample.answers, attachments };
        const refused = await town.citizen.submit<{ errors: Problem[] }>(code, body);
        const errors = refused.body.errors?.map(({ pointer, code: error }) => ({ pointer, code: error }));
        expect([refused.status, errors]).toEqual([
          422,
          expect.arrayContaining([...(sample.expect?.errors ?? [])]),
        ]);
      },
    );

    it.each(storiesOf(service).map((journey) => [journey.title, journey] as const))(
      'goes its way to the end: %s',
      async (_, journey) => {
        const story = await beginJourney(town, service, journey);
        for (const [index, step] of journey.steps.entries())
          await story.play(step).catch((error: Error) => {
            error.message = `step ${index + 1}, ${step.actor} ${step.action ?? step.question}: ${error.message}`;
            throw error;
          });
        const { state } = await story.row();
        expect((await story.track()).publicStatus).toBe(lineOf(service, state));
      },
      patienceMs,
    );

    it('all that was set going is done: messages sent, papers set', async () => {
      expect(await finishWork(town.sala)).toEqual([]);
    });
  });
});
