import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    environment: 'node',
    // Property tests on a busy machine: slow is not wrong.
    testTimeout: 60_000,
  },
});
