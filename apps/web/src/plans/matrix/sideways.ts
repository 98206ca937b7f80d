import { useLocale } from 'ra-core';
import { directionOf } from '../../platform/i18n/languages.js';

/** The arrow keys that lead on along the line of reading, and back, as they are printed on the keys. */
export const useSideways = (): { readonly on: string; readonly back: string } =>
  directionOf(useLocale()) === 'rtl' ? { on: '←', back: '→' } : { on: '→', back: '←' };
