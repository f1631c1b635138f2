import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { permissionReference, routeRules } from '#contracts/permissions';
import { projectFolder } from '#platform/config';
import { contractRoutes } from '#test/support';

describe('who may call which route', () => {
  const guarded = contractRoutes.filter(({ access }) => access !== 'public');
  const keyOf = ({ method, path }: (typeof guarded)[number]): string => `${method} ${path}`;

  it('every guarded route has its rule, and no rule is without a route', () => {
    expect(guarded.map(keyOf).toSorted()).toEqual(Object.keys(routeRules).toSorted());
  });

  it('what is for administrators alone is said by both alike', () => {
    for (const route of guarded)
      expect([keyOf(route), route.access === 'admin']).toEqual([
        keyOf(route),
        routeRules[keyOf(route)] === 'admin',
      ]);
  });

  it('docs/permissions.md is as `npx sala docs` writes it', () => {
    expect(readFileSync(join(projectFolder, 'docs/permissions.md'), 'utf8')).toBe(permissionReference());
  });
});
