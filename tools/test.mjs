import { prepare } from './prepare.mjs';
import { prepareChromium } from './chromium.mjs';
import { main } from './running.mjs';

/** `npm test`: everything. Its last line is the sum of Jest's tests and the journeys. */
await main(async () => {
  await prepare();
  await prepareChromium();
  const { check } = await import('./check.mjs');
  const { journeys } = await import('./e2e.mjs');
  const rules = await check();
  const told = await journeys().catch((error) => {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  });
  const failed = rules.failed + told.failed;
  console.log(`${rules.passed + told.passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
});
