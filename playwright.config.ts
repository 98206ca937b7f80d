import { defineConfig } from '@playwright/test';

import { ownProduct, products } from './e2e/products.js';

/** tools/e2e.mjs starts the products and says where they are; `npm run pictures` takes the guide's pictures instead. */
export default defineConfig({
  testDir: process.env['PICTURES'] ? 'e2e/pictures' : 'e2e/journeys',
  timeout: 240_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  // A worker a product: files are taken in turn by whoever is free, and no journey sees what another worker's did.
  workers: products.length,
  // A second try tells a busy machine from a fault; it is reported as flaky, and the first try keeps its trace.
  retries: 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json']],
  use: {
    baseURL: ownProduct.address,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Asia/Jakarta',
    // Without the film of every screen, which costs a third of a core: the trace holds each step's page as it stood.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: true, sources: true },
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
