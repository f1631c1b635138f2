import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { slimRjsf } from '../../tools/vite/slim-rjsf.js';

/** The citizens' app: own-origin files only, so that it runs under `script-src 'self'`; what a page needs, when it needs it. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react(), slimRjsf()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    outDir: '../../dist/web/portal',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    target: 'es2023',
    /** What a page uses of a room comes along, nothing else: modules of rooms do nothing while they are loaded. */
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => !/\/libs\/.*\.tsx?$/.test(id) } },
  },
});
