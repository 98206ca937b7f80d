import { journeys } from './e2e.mjs';
import { prepare } from './prepare.mjs';
import { main } from './running.mjs';

/** `npm run pictures`: takes the guide's pictures anew from the product with its sample; look at them, then commit. */
await main(async () => {
  await prepare();
  process.env.PICTURES = 'on';
  const { failed } = await journeys(process.argv.slice(2));
  return failed > 0 ? 1 : 0;
});
