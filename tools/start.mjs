import { build } from './build.mjs';
import { prepare } from './prepare.mjs';
import { main } from './running.mjs';

await main(async () => {
  await prepare();
  await build();
  await import('../apps/api/dist/main.js');
});
