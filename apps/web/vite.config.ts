import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const API = process.env['TONGBAN_API'] ?? 'http://localhost:3000';

/** The web as the API serves it; `npx vite apps/web` serves it by itself and asks a started product for the rest. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  logLevel: 'error', // antd's 'use client' would be told of a hundred times
  build: {
    outDir: fileURLToPath(new URL('../../dist/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0, // a font in the style sheet is no file of ours: the page's policy refuses it
    chunkSizeWarningLimit: 1_500,
  },
  server: { proxy: { '/api': API, '/health': API } },
});
