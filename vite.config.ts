import { defineConfig } from 'vite';

/** The pages in `web/`, built to `dist/web`: files of our own only, none inlined, so that the server's strict policy holds. */
export default defineConfig({
  root: 'web',
  publicDir: false,
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false,
    target: 'es2022',
  },
});
