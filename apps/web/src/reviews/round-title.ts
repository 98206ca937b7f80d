import type { useTranslate } from 'ra-core';
import type { Round } from './reviews.js';

/** What a round is called: as somebody named it, else as the review of its version. */
export const titleOf = (
  { title, versionNumber }: Pick<Round, 'title' | 'versionNumber'>,
  translate: ReturnType<typeof useTranslate>,
): string => title ?? translate('review.round_of_version', { number: versionNumber });
