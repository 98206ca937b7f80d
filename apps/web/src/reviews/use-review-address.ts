import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { isOpen, type Said } from './reviews.js';

export const shows = ['open', 'answered', 'all'] as const;
export type Show = (typeof shows)[number];
export const saidKinds = ['comment', 'question', 'proposal', 'suggestion'] as const;

export interface ReviewAddress {
  readonly round?: string;
  readonly show: Show;
  readonly body?: string;
  readonly kind?: string;
  /** What an obligation points at: a round, a comment or a suggestion. */
  readonly subject?: string;
}
export type ReviewWish = Partial<Record<'round' | 'show' | 'body' | 'kind', string | undefined>>;

const isShow = (text: string | null): text is Show => shows.some((show) => show === text);

/** What the review view shows stands in its address. */
export const useReviewAddress = (): readonly [ReviewAddress, (wish: ReviewWish) => void] => {
  const [params, setParams] = useSearchParams();
  const show = params.get('show');
  const address: ReviewAddress = {
    round: params.get('round') ?? undefined,
    show: isShow(show) ? show : 'open',
    body: params.get('body') ?? undefined,
    kind: params.get('kind') ?? undefined,
    subject: params.get('subject') ?? undefined,
  };
  const change = useCallback(
    (wish: ReviewWish) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(wish)) {
            if (value) after.set(name, value);
            else after.delete(name);
          }
          return after;
        },
        { replace: true },
      ),
    [setParams],
  );
  return [address, change];
};

const kindOf = (said: Said): string => (said.is === 'comment' ? said.kind : 'suggestion');
const isShown = (said: Said, show: Show): boolean => show === 'all' || isOpen(said) === (show === 'open');

/** What the filters leave. */
export const filtered = (said: readonly Said[], { show, body, kind }: ReviewAddress): Said[] =>
  said.filter(
    (one) =>
      isShown(one, show) && (body === undefined || one.bodyId === body) && (kind === undefined || kindOf(one) === kind),
  );
