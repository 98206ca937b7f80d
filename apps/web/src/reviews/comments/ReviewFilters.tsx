import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import type { Said } from '../reviews.js';
import { filtered, type ReviewAddress, type ReviewWish, saidKinds, shows } from '../use-review-address.js';

interface Props {
  readonly said: readonly Said[];
  readonly address: ReviewAddress;
  readonly change: (wish: ReviewWish) => void;
}

/** Open or answered, by body, by kind. */
export const ReviewFilters = ({ said, address, change }: Props) => {
  const translate = useTranslate();
  const words = useWords();
  const bodies = useMemo(() => {
    const names = new Map<string, string>();
    for (const { bodyId, bodyName } of said) if (bodyId) names.set(bodyId, words(bodyName));
    return [...names];
  }, [said, words]);
  return (
    <div className="review-filters not-printed" role="search">
      <div className="segments" role="group" aria-label={translate('said.show')}>
        {shows.map((show) => (
          <button key={show} type="button" aria-pressed={address.show === show} onClick={() => change({ show })}>
            {translate(`said.shows.${show}`)} <bdi>{filtered(said, { ...address, show }).length}</bdi>
          </button>
        ))}
      </div>
      <label className="review-filter" data-set={address.body !== undefined || undefined}>
        <span className="hidden-visually">{translate('review.any_body')}</span>
        <select value={address.body ?? ''} onChange={(event) => change({ body: event.target.value })}>
          <option value="">{translate('review.any_body')}</option>
          {bodies.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="review-filter" data-set={address.kind !== undefined || undefined}>
        <span className="hidden-visually">{translate('review.any_kind')}</span>
        <select value={address.kind ?? ''} onChange={(event) => change({ kind: event.target.value })}>
          <option value="">{translate('review.any_kind')}</option>
          {saidKinds.map((kind) => (
            <option key={kind} value={kind}>
              {translate(`comment_kinds.${kind}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
};
