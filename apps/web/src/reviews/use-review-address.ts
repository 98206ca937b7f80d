import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { isOpen, type Said } from './reviews.js';

export const shows = ['open', 'answered', 'all'] as const;
export type Show = (typeof shows)[number];

export interface ReviewAddress {
  readonly round?: string;
  readonly show: Show;
  readonly body?: string;
  readonly kind?: string;
  /** A person or a guest. */
  readonly author?: string;
  /** A record's id, or `plan` for the plan as a whole. */
  readonly record?: string;
  readonly priority?: string;
  /** What became of it, as `becameOf` calls it. */
  readonly became?: string;
  /** What an obligation points at: a round, a comment or a suggestion. */
  readonly subject?: string;
}
/** What narrows the list, beside open and answered. */
export const narrowings = ['body', 'author', 'record', 'kind', 'priority', 'became'] as const;
export type Narrowing = (typeof narrowings)[number];
export type ReviewWish = Partial<Record<'round' | 'show' | Narrowing, string | undefined>>;

const isShow = (text: string | null): text is Show => shows.some((show) => show === text);

/** What the review view shows stands in its address. */
export const useReviewAddress = (): readonly [ReviewAddress, (wish: ReviewWish) => void] => {
  const [params, setParams] = useSearchParams();
  const show = params.get('show');
  const address: ReviewAddress = {
    round: params.get('round') ?? undefined,
    show: isShow(show) ? show : 'open',
    subject: params.get('subject') ?? undefined,
    ...Object.fromEntries(narrowings.map((name) => [name, params.get(name) ?? undefined])),
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

/** What became of it: its answer, or where it stands without one. */
export const becameOf = (said: Said): string => {
  if (said.is === 'suggestion')
    return { waiting: 'open', rejected: 'not-accepted' }[said.state as string] ?? said.state;
  return said.disposition?.outcome ?? (said.state === 'closed' ? 'withdrawn' : said.state);
};

/** The value by which each narrowing finds something said. */
export const valueFor: Record<Narrowing, (said: Said) => string | undefined> = {
  body: ({ bodyId }) => bodyId ?? undefined,
  author: ({ authorId, guestId }) => authorId ?? guestId ?? undefined,
  record: ({ recordId }) => recordId ?? 'plan',
  kind: (said) => (said.is === 'comment' ? said.kind : 'suggestion'),
  priority: ({ priority }) => priority ?? undefined,
  became: becameOf,
};

const isShown = (said: Said, show: Show): boolean => show === 'all' || isOpen(said) === (show === 'open');

/** What the filters leave. */
export const filtered = (said: readonly Said[], address: ReviewAddress): Said[] =>
  said.filter(
    (one) =>
      isShown(one, address.show) &&
      narrowings.every((name) => address[name] === undefined || valueFor[name](one) === address[name]),
  );
