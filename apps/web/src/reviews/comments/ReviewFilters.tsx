import { labelOf } from '@mufakat/planning/records/wording';
import { useTranslate } from 'ra-core';
import { useCallback, useMemo } from 'react';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { usePlanInHand, usePlanState } from '../../plans/index.js';
import { priorities, type Said } from '../reviews.js';
import {
  filtered,
  type Narrowing,
  narrowings,
  type ReviewAddress,
  type ReviewWish,
  shows,
  valueFor,
} from '../use-review-address.js';

interface Props {
  readonly said: readonly Said[];
  readonly address: ReviewAddress;
  readonly change: (wish: ReviewWish) => void;
}

/** How a value of a narrowing is called on the screen. */
const useNames = (): Record<Narrowing, (said: Said, value: string) => string> => {
  const translate = useTranslate();
  const words = useWords();
  const { languages } = usePlanInHand();
  const { document } = usePlanState();
  const recordName = useCallback(
    ({ recordId, recordCode, recordTitle }: Said): string => {
      if (!recordId) return translate('review.whole_plan');
      const record = document.records.get(recordId);
      const title = record ? labelOf(record, languages) : words(recordTitle);
      return [record?.code ?? recordCode, title].filter(Boolean).join(' ');
    },
    [document, languages, translate, words],
  );
  return useMemo(
    () => ({
      body: ({ bodyName }) => words(bodyName),
      author: ({ authorName }) => authorName,
      record: recordName,
      kind: (_, value) => translate(`comment_kinds.${value}`),
      priority: (_, value) => translate(`priorities.${value}`),
      became: (_, value) => translate(`review.became.${value}`),
    }),
    [recordName, translate, words],
  );
};

const order: Partial<Record<Narrowing, readonly string[]>> = { priority: priorities };

/** Open or answered; by body, person, record, kind, priority and what became of it. What has one value only is not asked. */
export const ReviewFilters = ({ said, address, change }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const names = useNames();
  const choices = useMemo(
    () =>
      narrowings.map((name) => {
        const found = new Map<string, string>();
        for (const one of said) {
          const value = valueFor[name](one);
          if (value !== undefined && !found.has(value)) found.set(value, names[name](one, value));
        }
        const known = order[name];
        const options = [...found].sort((a, b) =>
          known ? known.indexOf(a[0]) - known.indexOf(b[0]) : format.compare(a[1], b[1]),
        );
        return { name, options };
      }),
    [said, names, format],
  );
  return (
    <div className="review-filters not-printed" role="search">
      <div className="segments" role="group" aria-label={translate('said.show')}>
        {shows.map((show) => (
          <button key={show} type="button" aria-pressed={address.show === show} onClick={() => change({ show })}>
            {translate(`said.shows.${show}`)} <bdi>{filtered(said, { ...address, show }).length}</bdi>
          </button>
        ))}
      </div>
      {choices
        .filter(({ name, options }) => options.length > 1 || address[name] !== undefined)
        .map(({ name, options }) => (
          <label key={name} className="review-filter" data-set={address[name] !== undefined || undefined}>
            <span className="hidden-visually">{translate(`review.any.${name}`)}</span>
            <select value={address[name] ?? ''} onChange={(event) => change({ [name]: event.target.value })}>
              <option value="">{translate(`review.any.${name}`)}</option>
              {options.map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        ))}
    </div>
  );
};
