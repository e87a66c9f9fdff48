import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Zod and the word that it may not use eval stand in one file, which is run before any schema is made. */
const output = {
  codeSplitting: {
    groups: [{ name: 'zod', test: /node_modules[\\/]zod[\\/]|atlas[\\/]forbid-eval/ }],
  },
};

/** React Aria's own words in the languages that the page does not speak. */
const otherWords = /react-aria[\\/].*[\\/]intl[\\/].*[\\/](?!en-US|ja-JP)[a-z]{2}-[A-Z]{2}\.mjs$/;

/** Leaves those words out: they would make the page a twentieth longer. */
const ownLanguages: Plugin = {
  name: 'own-languages',
  load: (id) => (otherWords.test(id) ? 'export default {};' : null),
};

export default defineConfig({
  base: './',
  plugins: [ownLanguages, react()],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    license: true,
    rolldownOptions: { output },
  },
  worker: { format: 'es', rolldownOptions: { output } },
});
