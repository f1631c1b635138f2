import { describe, expect, it } from '@jest/globals';
import { findWebFile } from './web-files.js';

const files = new Set([
  'portal/index.html',
  'portal/assets/index-BxY12_ab.js',
  'portal/icon.svg',
  'office/index.html',
]);

describe('which file answers an address', () => {
  it.each([
    ['/', 'portal/index.html'],
    ['/services/toy-club/apply', 'portal/index.html'],
    ['/track', 'portal/index.html'],
    ['/office', 'office/index.html'],
    ['/office/cases/1', 'office/index.html'],
    ['/officers', 'portal/index.html'],
    ['/icon.svg', 'portal/icon.svg'],
  ])('%s is %s', (path, name) => {
    expect(findWebFile(files, path, true)).toEqual({ name, cacheControl: 'no-cache' });
  });

  it('lets browsers keep files that carry their hash for ever', () => {
    expect(findWebFile(files, '/assets/index-BxY12_ab.js', false)?.cacheControl).toContain('immutable');
  });

  it.each(['/assets/gone-12345678.js', '/../package.json', '/portal/index.html', '/%2e%2e/x'])(
    'a program that asks for %s gets nothing',
    (path) => {
      expect(findWebFile(files, path, false)).toBeNull();
    },
  );

  it('gives nothing for an app that wasn’t built', () => {
    expect(findWebFile(files, '/builder', true)).toBeNull();
  });
});
