import createCache, { type EmotionCache } from '@emotion/cache';

export type Direction = 'ltr' | 'rtl';
type Plugins = Parameters<typeof createCache>[0]['stylisPlugins'];

const caches: Partial<Record<Direction, EmotionCache>> = {};
let mirroring: Plugins = [];

/** What turns the styles around is fetched only where a language runs from right to left; await it before its first screen. */
export const readyFor = async (direction: Direction): Promise<void> => {
  if (direction === 'rtl') mirroring = [(await import('@mui/stylis-plugin-rtl')).default];
};

export const stylesFor = (direction: Direction): EmotionCache =>
  (caches[direction] ??= createCache(direction === 'rtl' ? { key: 'r', stylisPlugins: mirroring } : { key: 'l' }));
