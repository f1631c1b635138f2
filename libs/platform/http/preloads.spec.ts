import { describe, expect, it } from '@jest/globals';
import { tmpdir } from 'node:os';
import { preloadLinks, readPreloads } from './preloads.js';

const links = preloadLinks([
  {
    path: '^/services/([a-z0-9-]+)/apply$',
    links: ['</assets/form-12345678.js>; rel=modulepreload', '</api/services/$1>; rel=preload; as=fetch'],
  },
]);

describe('what a page is told to fetch beforehand', () => {
  it('is that of its address', () => {
    expect(links('/services/toy-club/apply')).toBe(
      '</assets/form-12345678.js>; rel=modulepreload, </api/services/toy-club>; rel=preload; as=fetch',
    );
  });

  it.each(['/', '/services/toy-club', '/services/x%0d%0aSet-Cookie:a/apply', '/services/x>/apply'])(
    'is nothing for %s',
    (path) => expect(links(path)).toBeNull(),
  );

  it('is nothing for an app that says nothing', () => {
    expect(readPreloads(tmpdir())('/')).toBeNull();
  });
});
