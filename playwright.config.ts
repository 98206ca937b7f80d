import { defineConfig } from '@playwright/test';

/** tools/e2e.mjs starts the product and sets BASE_URL, CHROMIUM and RESULTS; `npm run pictures` takes the guide's pictures instead. */
export default defineConfig({
  testDir: process.env['PICTURES'] ? 'e2e/pictures' : 'e2e/journeys',
  outputDir: process.env['RESULTS'] ?? 'test-results',
  timeout: 240_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 1,
  // A second try tells a busy machine from a fault; it is reported as flaky, and the first try keeps its trace.
  retries: 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json']],
  use: {
    baseURL: process.env['BASE_URL'] ?? 'http://localhost:3000',
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Asia/Jakarta',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    actionTimeout: 15_000,
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
