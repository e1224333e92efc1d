import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const SHARED = {
  testTimeout: 30_000,
  // Some hooks wait for the sample's edition, which one of them makes for all.
  hookTimeout: 60_000,
  restoreMocks: true,
  // Pure functions over immutable data: the files share processes and what these have loaded, which takes a third of the
  // time. Nothing here may replace a module (test/beside.test.ts).
  isolate: false,
};

// As many as there are cores: by default one is left idle, which on two is half of them.
const EVERY_CORE = { ...SHARED, maxWorkers: availableParallelism() };
const BROWSER = ['testing/setup/browser.ts'];
const FRESH = ['test/fresh/**/*.test.ts'];
const LONG = ['test/long/**/*.test.ts'];
const TIMED = ['test/browser/large.test.ts'];

export default defineConfig({
  test: {
    globalSetup: ['testing/setup/bundle.js', 'testing/setup/sample.ts'],
    projects: [
      {
        test: {
          ...EVERY_CORE,
          name: 'rooms',
          include: ['src', 'web', 'bench', 'corpora', 'training', 'testing', 'test'].map(
            (room) => `${room}/**/*.test.ts`,
          ),
          exclude: ['test/browser/**', ...LONG, ...FRESH],
        },
      },
      {
        // These look at what happens while a module is loaded, or replace one.
        test: { ...EVERY_CORE, name: 'fresh', isolate: true, include: FRESH },
      },
      {
        test: {
          ...EVERY_CORE,
          name: 'long',
          globalSetup: BROWSER,
          // In a browser, or a quarter of a minute each.
          include: ['test/browser/**/*.test.ts', ...LONG],
          exclude: TIMED,
        },
      },
      {
        test: {
          ...SHARED,
          name: 'timed',
          // After all others and alone: what a page takes to be painted is measured, which needs a core for it.
          sequence: { groupOrder: 1 },
          maxWorkers: 1,
          globalSetup: BROWSER,
          include: TIMED,
        },
      },
    ],
  },
});
