import { defineConfig } from 'vitest/config';

const SHARED = {
  testTimeout: 30_000,
  // Some hooks wait for the sample's edition, which one of them makes for all.
  hookTimeout: 60_000,
  restoreMocks: true,
};

export default defineConfig({
  test: {
    globalSetup: ['testing/setup/bundle.js', 'testing/setup/sample.ts'],
    projects: [
      {
        test: {
          ...SHARED,
          name: 'rooms',
          // Pure functions over immutable data: the files share processes and what these have loaded, which takes a third
          // of the time. Nothing here may replace a module (test/beside.test.ts).
          isolate: false,
          include: ['src', 'web', 'bench', 'corpora', 'training', 'testing'].map((room) => `${room}/**/*.test.ts`),
        },
      },
      { test: { ...SHARED, name: 'product', include: ['test/**/*.test.ts'] } },
    ],
  },
});
