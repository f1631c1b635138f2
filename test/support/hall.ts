import type { Fit, Hold, Slots } from '#contracts/bookings';
import type { Receipt } from '#contracts/submissions';
import { toyHall, toyHallAnswers, toyHallJourneys, toyHallResources, toyHallSamples } from '#test/fixtures';
import type { Answer, HttpClient } from './http-client.js';
import { prepareDatabase } from './prepare-database.js';
import { Stage, type StageOptions } from './stage.js';
import { type TestDatabase, createTestDatabase } from './test-database.js';

const path = '/api/services/toy-hall';

/** With the toy service that books a hall. */
export const createHallDatabase = async (): Promise<TestDatabase> => {
  const database = await createTestDatabase();
  await prepareDatabase(database.url, [
    { definition: toyHall, samples: toyHallSamples, journeys: toyHallJourneys },
  ]);
  return database;
};

/** A council with a hall, and the toy service that books it. */
export class HallStage {
  private filed = 0;

  private constructor(readonly stage: Stage) {}

  static async open(options: StageOptions = {}): Promise<HallStage> {
    const database = await createHallDatabase();
    return HallStage.on(await Stage.open({ ...options, database }));
  }

  /** Gives a council whose database was prepared for it its hall. */
  static async on(stage: Stage): Promise<HallStage> {
    const resources = JSON.stringify({ resources: toyHallResources });
    await stage.query('update council set profile = profile || $1::jsonb', [resources]);
    return new HallStage(stage);
  }

  /** Answers of somebody new, but for what is changed. */
  answers(changes: object = {}): Record<string, unknown> {
    this.filed += 1;
    const phone = `08${String(this.filed).padStart(8, '0')}`;
    return { ...toyHallAnswers, memberId: `M-${this.filed}`, phone, ...changes };
  }

  file(changes: object = {}, holds: readonly string[] = []): Promise<Answer<Receipt>> {
    const body = { version: 1, answers: this.answers(changes), holds: [...holds] };
    return this.stage.citizen.submit<Receipt>('toy-hall', body);
  }

  hold(slot: object, answers = this.answers(), instead?: string): Promise<Answer<Hold>> {
    const body = { slot, answers, ...(instead && { instead }) };
    return this.stage.citizen.post<Hold>(`${path}/bookings/hall/holds`, body);
  }

  fit(answers: object): Promise<Answer<Fit>> {
    return this.stage.citizen.post<Fit>(`${path}/bookings/hall/fit`, { answers });
  }

  slots(from: string, to = from, takes = 1, length = 1, more = ''): Promise<Answer<Slots>> {
    const query = `from=${from}&to=${to}&takes=${takes}&length=${length}${more}`;
    return this.stage.citizen.get<Slots>(`${path}/bookings/hall/slots?${query}`);
  }

  lookUp(number: string, field: string, value: string): Promise<Answer<Record<string, unknown>>> {
    return this.stage.citizen.post(`${path}/lookups/hall-users`, { number, proof: { field, value } });
  }

  officer(): Promise<HttpClient> {
    return this.stage.as('engineer');
  }

  close(): Promise<void> {
    return this.stage.close();
  }
}
