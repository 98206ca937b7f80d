/** `node --import ./tools/typescript.mjs file.ts` runs our TypeScript without a build. */
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
