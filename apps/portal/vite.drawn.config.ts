import { defineConfig } from 'vite';
import react from '@vitejs/plugin-react';
import { slimRjsf } from '../../tools/vite/slim-rjsf.js';

/** What the server draws first pages of forms with: the same components, packed for Node. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react(), slimRjsf()],
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { noExternal: true, resolve: { conditions: ['source', 'module', 'node', 'import', 'default'] } },
  resolve: { conditions: ['source', 'module', 'node', 'import', 'default'] },
  build: {
    ssr: 'src/drawn/draw-form.tsx',
    outDir: '../../dist/drawn/portal',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: '[name].js' } },
  },
});
