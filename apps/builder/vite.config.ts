import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { compressed } from '../../tools/vite/compressed.js';

/** The builder: own-origin files only. It alone may compile forms in the browser, for its preview. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/builder/',
  plugins: [react(), compressed()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    outDir: '../../dist/web/builder',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    target: 'es2023',
    // Only styles and the entry act by being imported: what a page alone uses can then travel with that page.
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => !/\/libs\/.*\.tsx?$/.test(id) } },
  },
});
