import type { Schemas } from '@mufakat/api-client/client';

/** What waits on me, what waits on others, my plans and what changed lately. */
export type HomeView = Schemas['HomeView'];
export type HomePlan = Schemas['HomePlanView'];
