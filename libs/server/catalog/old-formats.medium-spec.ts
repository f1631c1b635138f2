import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { currentFormat } from '#core/definition';
import { compileStandalone } from '#core/schema';
import { createDataSource } from '#platform/database';
import { type FrozenVersion, format1, testContext } from '#test/fixtures';
import { type TestDatabase, createTestDatabase } from '#test/support';
import { PublishedServices } from './published-services.js';
import { ServiceEntity } from './service.entity.js';
import { ServiceVersionEntity } from './service-version.entity.js';

const entities = [ServiceEntity, ServiceVersionEntity];

describe('versions that were published in an older format', () => {
  let test: TestDatabase;
  let database: DataSource;
  let published: PublishedServices;

  const store = async ({ definition, hash }: FrozenVersion): Promise<void> => {
    const form = definition['form'] as { schema: Readonly<Record<string, unknown>> };
    await database.getRepository(ServiceEntity).insert({ code: definition.code, liveVersion: 1 });
    await database.getRepository(ServiceVersionEntity).insert({
      service: definition.code,
      version: 1,
      hash,
      definition,
      source: { definition },
      validator: compileStandalone(form.schema),
      pageValidators: {},
      publishedAt: new Date('2026-01-01T00:00:00Z'),
      publishedBy: 'sala',
    });
  };

  beforeAll(async () => {
    test = await createTestDatabase();
    database = await createDataSource({ url: test.url, entities, poolSize: 2 }).initialize();
    for (const version of format1) await store(version);
    published = new PublishedServices(
      database.getRepository(ServiceEntity),
      database.getRepository(ServiceVersionEntity),
    );
  });

  afterAll(async () => {
    await database.destroy();
    await test.drop();
  });

  it.each(format1.map((version) => [version.definition.code, version] as const))(
    '%s is served in the language of today, with the hash under which it was published',
    async (code, { hash }) => {
      const live = await published.getLive(code);
      if (!live.ok) throw new Error(live.problems[0]?.code);
      const { definition, detail, form } = live.value;
      expect(definition.format).toBe(currentFormat);
      expect([live.value.hash, detail.hash]).toEqual([hash, hash]);
      expect(JSON.stringify(detail.attachments)).not.toMatch(/"(?:show|camera)":/);
      expect(form.evaluate({}, testContext).errors.length).toBeGreaterThan(0);
    },
  );

  it('stay as they were in the database', async () => {
    const rows = await database.getRepository(ServiceVersionEntity).find();
    expect(rows.map((row) => (row.definition as { format: number }).format)).toEqual(format1.map(() => 1));
  });
});
