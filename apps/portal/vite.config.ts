import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { compressed } from '../../tools/vite/compressed.js';
import { preloads } from '../../tools/vite/preloads.js';
import { slimRjsf } from '../../tools/vite/slim-rjsf.js';

/** Small things; what shares large ones, such as the map, shares them in files of their own. */
const sharedByParts = /\/libs\/(ui\/kit|core|ui\/form\/(context|model|templates|widgets|messages))/;

/** Whoever opens a form needs the form room and two answers of the api. */
const preloaded = [
  {
    path: '^/services/([a-z0-9-]+)/apply$',
    module: '/apply/service-form.ts',
    data: ['/api/services/$1', '/api/council'],
    fonts: /(looped-thai-400|plex-sans-thai-thai-600)-.*\.woff2$/,
  },
];

/** The citizens' app: own-origin files only, so that it runs under `script-src 'self'`; what a page needs, when it needs it. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react(), slimRjsf(), preloads(preloaded), compressed()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    outDir: '../../dist/web/portal',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    target: 'es2023',
    rolldownOptions: {
      // What a page uses of a room comes along, nothing else: modules of rooms do nothing while they are loaded.
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
