import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DefinitionFile, DiffReport, Draft, VersionInfo } from '#contracts/admin';
import { canonicalJson } from '#core/definition';
import { type HttpClient, Stage, createCouncilDatabase, listServices } from '#test/support';

const patienceMs = 120_000;

describe('every service of the product', () => {
  let stage: Stage;
  let admin: HttpClient;

  beforeAll(async () => {
    stage = await Stage.open({ database: await createCouncilDatabase() });
    admin = await stage.as('admin');
  }, patienceMs);

  afterAll(() => stage.close());

  it.each(listServices().map((service) => [service.code, service] as const))(
    '%s is opened, saved and published unchanged, then edited, compared and published anew',
    async (code, { definition, samples, journeys }) => {
      const path = `/api/admin/services/${code}`;
      const opened = (await admin.get<Draft>(`${path}/draft`)).body;
      expect(canonicalJson(opened.file)).toBe(canonicalJson({ definition, samples, journeys }));
      const saved = await admin.put<Draft>(`${path}/draft`, { file: opened.file, expectedRevision: 0 });
      expect(canonicalJson(saved.body.file)).toBe(canonicalJson(opened.file));
      const [before] = (await admin.get<{ items: VersionInfo[] }>(`${path}/versions`)).body.items;
      const same = (await admin.post<VersionInfo>(`${path}/publish`)).body;
      expect([same.version, same.hash]).toEqual([before?.version, before?.hash]);
      const title = { th: `${definition.title.th} (ใหม่)`, en: definition.title.en };
      const file: DefinitionFile = { ...opened.file, definition: { ...definition, title } };
      await admin.put(`${path}/draft`, { file });
      const { changes } = (await admin.get<DiffReport>(`${path}/diff`)).body;
      expect(changes.map(({ kind, name }) => [kind, name])).toEqual([['changed', 'title']]);
      const next = await admin.post<VersionInfo>(`${path}/publish`);
      expect([next.status, next.body.version]).toEqual([200, (before?.version ?? 0) + 1]);
    },
    patienceMs,
  );
});
