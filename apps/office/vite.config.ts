import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { compressed } from '../../tools/vite/compressed.js';
import { preloads } from '../../tools/vite/preloads.js';

/** Small things; what shares large ones, such as the map, shares them in files of their own. */
const sharedByParts =
  /\/libs\/(ui\/kit|ui\/case|ui\/client|core|ui\/form\/(context|model|templates|widgets|messages))/;

/** Whoever opens a case needs its page; who is signed in, and where, is asked by every page. */
const preloaded = [
  {
    path: '^/office/cases/[0-9a-f-]+$',
    module: '/case/CasePage.tsx',
    data: ['/api/session', '/api/council'],
    fonts: /(plex-sans-thai-thai-(400|600))-.*\.woff2$/,
  },
];

/** The officers' app: own-origin files only, so that it runs under `script-src 'self'`. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/office/',
  plugins: [react(), preloads(preloaded), compressed()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    outDir: '../../dist/web/office',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    target: 'es2023',
    // Only styles and the entry act by being imported: what a page alone uses can then travel with that page.
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !/\/libs\/.*\.tsx?$/.test(id) },
      output: {
        // Few files: what every page starts with, what several parts share, and each part.
        codeSplitting: {
          groups: [
            { name: 'start', tags: ['$initial'], priority: 1 },
            { name: 'shared', minShareCount: 2, test: sharedByParts },
          ],
        },
      },
    },
  },
});
