import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Zod and the word that it may not use eval stand in one file, which is run before any schema is made. */
const output = {
  codeSplitting: {
    groups: [{ name: 'zod', test: /node_modules[\\/]zod[\\/]|atlas[\\/]forbid-eval/ }],
  },
};

export default defineConfig({
  base: './',
  plugins: [react()],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    license: true,
    rolldownOptions: { output },
  },
  worker: { format: 'es', rolldownOptions: { output } },
});
