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
    globalSetup: ['test/setup/bundle.js'],
    testTimeout: 30_000,
  },
});
