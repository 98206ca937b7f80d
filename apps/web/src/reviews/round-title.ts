import type { useTranslate } from 'ra-core';
import type { Round } from './reviews.js';

/** What a round is called: as somebody named it, else as the review of its version. */
export const titleOf = (
  { title, versionNumber, kind }: Pick<Round, 'title' | 'versionNumber' | 'kind'>,
  translate: ReturnType<typeof useTranslate>,
): string =>
  title ?? translate(`${kind === 'review' ? 'review' : 'rounds'}.round_of_version`, { number: versionNumber });
