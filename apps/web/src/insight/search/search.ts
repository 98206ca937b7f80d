import type { Schemas } from '@mufakat/api-client/client';

export type SearchView = Schemas['SearchView'];
export type SearchHit = Schemas['SearchHitView'];

/** Sources as they are chosen on the page: what stands in plans (drafts, or frozen versions), what was said, what was reported, what proves it. */
export const offered = [
  'record',
  'version',
  'comment',
  'report-line',
  'evidence',
  'initiative',
  'paper',
  'meeting',
  'decision',
] as const;

const placeOfRecord = ({ source, planId: plan, recordId, kind }: SearchHit): string => {
  const planId = plan ?? '';
  if (kind === 'plan') return `/plans/${planId}`;
  const view = source === 'version' || kind === 'section' ? 'document' : 'matrix';
  return `/plans/${planId}/${view}?record=${recordId ?? ''}`;
};

const ownPlaces: Partial<Record<SearchHit['source'], string>> = {
  paper: '/rounds/:id/paper',
  meeting: '/meetings/:id',
  decision: '/decisions/:id',
  initiative: '/initiatives/:id',
};

/** Where the words that were found stand. */
export const placeOfHit = (hit: SearchHit): string => {
  const { source, sourceId, planId, roundId, reportId } = hit;
  const own = ownPlaces[source];
  if (own) return own.replace(':id', sourceId);
  if (source === 'comment')
    return `/plans/${planId ?? ''}/review?${roundId ? `round=${roundId}&` : ''}show=all&subject=${sourceId}`;
  return source === 'record' || source === 'version' ? placeOfRecord(hit) : `/reports/${reportId ?? ''}`;
};

/** The text cut at its marks: pieces in order, each marked or not. */
export const pieces = ({ text, marks }: SearchHit['extract']): readonly { text: string; isMarked: boolean }[] => {
  const cuts = [0, ...marks.flat(), text.length];
  return cuts
    .slice(0, -1)
    .map((from, at) => ({ text: text.slice(from, cuts[at + 1]), isMarked: at % 2 === 1 }))
    .filter((piece) => piece.text !== '');
};
