import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { slimCataloguesPlugin } from './scripts/lib/slim-catalogues.ts';

/** Property tests read many pages, on machines that may be busy. */
const UNIT_TEST_MS = 60_000;
/** A real browser takes seconds to start, and shares its machine. */
const BROWSER_TEST_MS = 60_000;
/** Also the installation of a browser, where that is allowed. */
const BROWSER_HOOK_MS = 120_000;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [slimCataloguesPlugin(), WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/{unit,packs,architecture,property}/**/*.test.{ts,tsx}'],
          restoreMocks: true,
          testTimeout: UNIT_TEST_MS,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: BROWSER_TEST_MS,
          hookTimeout: BROWSER_HOOK_MS,
          retry: 0,
        },
      },
    ],
  },
});
