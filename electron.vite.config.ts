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
          compaction: from('electron/compaction.ts'),
          'import-child': from('electron/import-child.ts'),
          'picture-child': from('electron/picture-child.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
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
    // The list of 240 font files hides what matters; `entry-size.ts` tells the size that does.
    logLevel: 'warn',
    build: {
      minify: true,
      // A font inlined as data: would be refused by our own content security policy.
      assetsInlineLimit: 0,
      manifest: true,
      outDir: from('out/renderer'),
      rolldownOptions: { input: from('renderer/index.html') },
    },
    plugins: [react()],
  },
});
