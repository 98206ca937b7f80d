import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'ra-core';
import { useState } from 'react';
import { WordDiff } from '../../components/WordDiff.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import type { Comment } from '../reviews.js';
import { reviewVerbs } from '../reviews.verbs.js';

/** What an edited comment said before, newest first, each against the words that followed it. */
export const Wordings = ({ comment }: { readonly comment: Comment }) => {
  const translate = useTranslate();
  const format = useFormat();
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['reviews', comment.planId, 'edits', comment.id, comment.version],
    queryFn: () => reviewVerbs.wordings(comment.id),
    enabled: isOpen,
    retry: false,
  });
  if (!comment.editedAt) return null;
  return (
    <details className="said-wordings" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {translate('said.edited')} <time dateTime={comment.editedAt}>{format.distance(comment.editedAt)}</time>
      </summary>
      {error && <p className="muted">{wordsOfError(error, translate)}</p>}
      <ol aria-label={translate('said.wordings')}>
        {(data ?? []).map(({ text, at, byName }, place) => (
          <li key={at}>
            <small>
              {translate('said.until_edit', { when: format.instant(at) })} {byName && <bdi>{byName}</bdi>}
            </small>
            <p className="said-text">
              <WordDiff before={text} after={data?.[place - 1]?.text ?? comment.text} language={locale} />
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
};
