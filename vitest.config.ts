import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'bench/**/*.test.ts',
      'corpora/**/*.test.ts',
      'training/**/*.test.ts',
      'test/**/*.test.ts',
      'testing/**/*.test.ts',
      'web/**/*.test.ts',
    ],
    globalSetup: ['testing/setup/bundle.js', 'testing/setup/sample.ts'],
    testTimeout: 30_000,
    // Some hooks wait for the sample's edition, which one of them makes for all.
    hookTimeout: 60_000,
  },
});
