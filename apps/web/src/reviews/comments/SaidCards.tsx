import type { KeyboardEvent } from 'react';
import { CommentCard } from './CommentCard.js';
import { isOpen, type Said } from '../reviews.js';
import { SuggestionCard } from '../suggestions/SuggestionCard.js';
import type { ReviewRights } from '../use-reviews.js';

interface Props {
  readonly said: readonly Said[];
  readonly rights: ReviewRights;
  readonly onChanged: () => void;
  /** The one an address points at. */
  readonly marked?: string;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };

/** Moves between the cards of a list by arrow keys, while a card itself has the focus. */
export const moveBetweenCards = (event: KeyboardEvent<HTMLElement>): void => {
  const step = steps[event.key];
  const card = event.target as HTMLElement;
  if (step === undefined || !card.matches('.said')) return;
  event.preventDefault();
  const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('.said')];
  cards[cards.indexOf(card) + step]?.focus();
};

/** Comments and suggestions, oldest first. */
export const SaidCards = ({ said, rights, onChanged, marked }: Props) => (
  <>
    {said.map((one) => (
      <article
        key={one.id}
        id={`said-${one.id}`}
        tabIndex={0}
        className="said"
        data-is={one.is}
        data-open={isOpen(one) || undefined}
        data-marked={one.id === marked || undefined}
        aria-label={one.authorName}
      >
        {one.is === 'comment' ? (
          <CommentCard comment={one} mayAnswer={rights.mayDispose} onChanged={onChanged} />
        ) : (
          <SuggestionCard suggestion={one} mayDecide={rights.mayDecide} onChanged={onChanged} />
        )}
      </article>
    ))}
  </>
);
