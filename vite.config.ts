// Builds the client into dist/. Pages, the socket library and the stage are chunks of their own, loaded when needed.

import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist',
    target: 'es2022',
    // Phaser is one lazy chunk of its own.
    chunkSizeWarningLimit: 1600,
    assetsInlineLimit: 2048,
  },
});
