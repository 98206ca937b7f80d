import type { Schemas } from '@mufakat/api-client/client';

/** One committed change. */
export type HistoryEntry = Schemas['EventView'];
/** A change as home tells it. */
export type RecentChange = Schemas['HomeChangeView'];
