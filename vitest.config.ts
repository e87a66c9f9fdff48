import { defineConfig } from 'vitest/config';
import { SlowFiles } from './tests/support/slow-files.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    environment: 'node',
    setupFiles: ['tests/support/bound-properties.ts', 'src/i18n/japanese.ts'],
    // A log that no one watches holds failures and the sum, not a line for each test.
    reporters: [process.stdout.isTTY ? 'default' : 'agent', new SlowFiles()],
    // Property tests on a busy machine: slow is not wrong.
    testTimeout: 60_000,
  },
});
