import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const from = (path: string): string => resolve(import.meta.dirname, path);

/**
 * Everything is bundled (`externalizeDeps: false`), so the packaged app carries no node_modules.
 *
 * The worker and the child are inputs of their own: the entrances find them by a URL beside themselves.
 */
export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      outDir: from('out/main'),
      rolldownOptions: {
        input: {
          boot: from('electron/boot.ts'),
          serve: from('electron/serve.ts'),
          'import-child': from('electron/import-child.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      outDir: from('out/preload'),
      rolldownOptions: {
        input: { preload: from('electron/preload.ts') },
        // A sandboxed preload cannot be an ES module.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: from('renderer'),
    build: {
      minify: true,
      manifest: true,
      outDir: from('out/renderer'),
      rolldownOptions: { input: from('renderer/index.html') },
    },
    plugins: [react()],
  },
});
