import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { getBrowser } from './src/dev/browser.ts';

const chromium = getBrowser('chromium');
if (!chromium) throw new Error('No Chromium, Chrome or Edge found or installable: set CHROME_PATH.');

// a busy machine is slow; a test ends as soon as what it waits for is there
const poll = { timeout: 10_000 };

export default defineConfig({
  test: {
    reporters: ['default', './tests/plain-reporter.ts'],
    projects: [
      {
        // pure: no DOM, no browser
        test: {
          name: 'unit',
          include: ['tests/{core,cli,dev}/**/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'dom',
          include: ['tests/{page,ui,popup}/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          expect: { poll },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: chromium } }),
            instances: [{ browser: 'chromium' }],
          },
        },
        optimizeDeps: {
          include: [
            'axe-core',
            'fast-check',
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
          ],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/e2e/build.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          expect: { poll },
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
