import Button from '@mui/material/Button';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'ra-core';
import { type SubmitEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Empty } from '../../components/Empty.js';
import { PageHeader } from '../../components/PageHeader.js';
import { fetchJson } from '../../platform/api.js';
import { Waiting } from '../../platform/layout/Pages.js';
import { Hit } from './Hit.js';
import { offered, type SearchView } from './search.js';
import './search.css';

const useFound = (q: string, source: string) => {
  const language = useLocale();
  return useInfiniteQuery({
    queryKey: ['search', q, source, language],
    enabled: q !== '',
    initialPageParam: 1,
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams({ q, language, page: String(pageParam), ...(source && { source }) });
      return fetchJson<SearchView>(`/search?${asked.toString()}`, { signal });
    },
    getNextPageParam: ({ total }, pages) =>
      pages.flatMap(({ hits }) => hits).length < total ? pages.length + 1 : undefined,
  });
};

interface SourcesProps {
  readonly counts: SearchView['counts'];
  readonly chosen: string;
  readonly onChoose: (source: string) => void;
}

/** All, or what stands in one source, each with how much it holds. */
const Sources = ({ counts, chosen, onChoose }: SourcesProps) => {
  const translate = useTranslate();
  const shown = offered.filter((source) => counts[source] > 0 || source === chosen);
  if (shown.length < 2 && !chosen) return null;
  const total = offered.reduce((sum, source) => sum + counts[source], 0);
  return (
    <div className="search-sources" role="group" aria-label={translate('search.sources_label')}>
      {['', ...shown].map((source) => (
        <button key={source} type="button" aria-pressed={source === chosen} onClick={() => onChoose(source)}>
          {translate(source ? `search.sources.${source}` : 'search.everything')}{' '}
          <b>{source ? counts[source as (typeof offered)[number]] : total}</b>
        </button>
      ))}
    </div>
  );
};

const Found = ({
  q,
  source,
  onChoose,
}: {
  readonly q: string;
  readonly source: string;
  readonly onChoose: (source: string) => void;
}) => {
  const translate = useTranslate();
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage } = useFound(q, source);
  if (error) throw error;
  if (!data) return <Waiting />;
  const [first] = data.pages;
  const hits = data.pages.flatMap((page) => page.hits);
  if (!first || (hits.length === 0 && !source))
    return <Empty title={translate('search.nothing', { q })} why={translate('search.nothing_why')} />;
  return (
    <>
      <Sources counts={first.counts} chosen={source} onChoose={onChoose} />
      <p className="muted" role="status">
        {translate('search.found', { count: first.total })}
        {hits.length > 0 && !hits.some(({ isExact }) => isExact) && ` ${translate('search.only_alike')}`}
      </p>
      <ol className="search-hits">
        {hits.map((hit) => (
          <Hit key={`${hit.source}/${hit.sourceId}/${String(hit.versionNumber)}`} hit={hit} />
        ))}
      </ol>
      {hasNextPage && (
        <Button variant="outlined" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {translate('search.more')}
        </Button>
      )}
    </>
  );
};

/** Every text one may read, sought by its words, by words like them, or by a code. */
export const Search = () => {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const q = params.get('q')?.trim() ?? '';
  const [text, setText] = useState(q);
  const [asked, setAsked] = useState(q);
  if (asked !== q) {
    setAsked(q);
    setText(q);
  }
  const seek = (event: SubmitEvent) => {
    event.preventDefault();
    if (text.trim()) setParams({ q: text.trim() });
  };
  const choose = (source: string) => setParams({ q, ...(source && { source }) });
  return (
    <>
      <PageHeader title={translate('search.title')} />
      <div className="search">
        <form role="search" onSubmit={seek}>
          <input
            type="search"
            dir="auto"
            maxLength={200}
            autoFocus={q === ''}
            aria-label={translate('search.label')}
            placeholder={translate('search.hint')}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Button type="submit" variant="contained">
            {translate('search.seek')}
          </Button>
        </form>
        {q === '' ? (
          <p className="muted">{translate('search.begin')}</p>
        ) : (
          <Found q={q} source={params.get('source') ?? ''} onChoose={choose} />
        )}
      </div>
    </>
  );
};
