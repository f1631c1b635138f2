import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { compressed } from '../../tools/vite/compressed.js';

/** The officers' app: own-origin files only, so that it runs under `script-src 'self'`. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/office/',
  plugins: [react(), compressed()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    outDir: '../../dist/web/office',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    target: 'es2023',
    // Only styles and the entry act by being imported: what a page alone uses can then travel with that page.
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => !/\/libs\/.*\.tsx?$/.test(id) } },
  },
});
