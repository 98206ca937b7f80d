import type { Story } from '@mufakat/planning/changes/describe';
import { pathOf } from '@mufakat/planning/records/tree';
import { labelOf } from '@mufakat/planning/records/wording';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Words } from '../../components/Words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useAddressLabel } from '../labels.js';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';
import type { Credit } from '../store/transport.js';
import { FieldLine } from './FieldLine.js';
import { Restore } from './Restore.js';
import { type Chapter, countsOf } from './story.js';

const few = 6;

/** What one change did, as a person reads it. */
export const StoryView = ({ story, children }: { readonly story: Story; readonly children?: ReactNode }) => {
  const translate = useTranslate();
  const { op, kind, code, label, from, to, removed = 1, lines } = story;
  return (
    <li className="story" data-op={op}>
      <p>
        {translate(`plan.history.ops.${op}`, { kind: translate(`kinds.${kind}`), count: removed })}{' '}
        {code && <bdi className="story-code">{code}</bdi>}{' '}
        <span dir="auto" className="story-label">
          {kind === 'assignment' ? translate(`options.${label}`, { _: label }) : label}
        </span>
        {op === 'move' && (
          <small className="muted">
            {' '}
            {from === to
              ? translate('plan.compare.reordered')
              : translate('plan.history.moved', { from: from || '–', to: to || '–' })}
          </small>
        )}
        {children}
      </p>
      {lines.length > 0 && op !== 'remove' && (
        <dl>
          {lines.map((line) => (
            <FieldLine key={line.address} kind={kind} line={line} />
          ))}
        </dl>
      )}
    </li>
  );
};

interface StoriesProps {
  readonly stories: readonly Story[];
  /** The moment before them, to bring back what was then. */
  readonly before: string;
}

/** A list of changes; a long one says first what it holds and opens on demand. */
export const Stories = ({ stories, before }: StoriesProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const counts = countsOf(stories).map(({ op, kind, count }) =>
    translate(`plan.history.counts.${op}`, {
      count,
      kind: translate(`kinds.${kind}`),
      many: translate(`kinds_many.${kind}`),
    }),
  );
  const list = (
    <ul className="stories">
      {stories.slice(0, 400).map((story, at) => (
        <StoryView key={`${story.op} ${story.record} ${String(at)}`} story={story}>
          <Restore
            record={story.record}
            kind={story.kind}
            label={story.label}
            point={before}
            title="restoring.open_title"
            addresses={story.op === 'set' ? story.lines.map(({ address }) => address) : []}
          />
        </StoryView>
      ))}
    </ul>
  );
  if (stories.length <= few) return list;
  return (
    <details className="stories-many">
      <summary>{format.list(counts)}</summary>
      {list}
    </details>
  );
};

/** Names stay whole in a sentence of another direction. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

const useSentence = ({ author, credits, source, stories }: Chapter): string => {
  const translate = useTranslate();
  const format = useFormat();
  const label = useAddressLabel();
  const names = [...new Set(credits.map(({ name }) => isolated(name)))];
  const who = names.length > 0 ? format.list(names) : isolated(author || translate('plan.history.nobody'));
  const from = translate(`told.sources.${source}`, { _: '' });
  const [story] = stories;
  if (!story || stories.length > 1) return translate('told.many', { who, count: stories.length, source: from });
  const name = story.kind === 'assignment' ? translate(`options.${story.label}`, { _: story.label }) : story.label;
  const shown = story.code ?? (name.length > 60 ? `${name.slice(0, 60)}…` : name);
  const what = shown ? `${translate(`kinds.${story.kind}`)} ${isolated(shown)}` : translate(`kinds.${story.kind}`);
  const fields = format.list(story.lines.map(({ address }) => label(story.kind, address)));
  return translate(`told.${story.op}`, { who, what, fields, source: from, count: story.removed ?? 1 });
};

/** Whose each part of it was: the rows it is about, what hangs on a row under that row's code. */
const Credits = ({ credits }: Pick<Chapter, 'credits'>) => {
  const format = useFormat();
  const { languages } = usePlanInHand();
  const { document } = usePlanState();
  const nameOf = (id: string): string => {
    const path = [...pathOf(document, id)].reverse();
    const record = path.find(({ code }) => code) ?? path[0];
    return record ? isolated(record.code ?? labelOf(record, languages)) : '';
  };
  const people = new Map<string, { readonly credit: Credit; readonly rows: Set<string> }>();
  for (const credit of credits) {
    const key = JSON.stringify([credit.name, credit.bodyName]);
    const known = people.get(key) ?? { credit, rows: new Set<string>() };
    for (const id of credit.records) known.rows.add(nameOf(id));
    people.set(key, known);
  }
  if (people.size === 0) return null;
  return (
    <ul className="chapter-credits">
      {[...people].map(([key, { credit, rows }]) => (
        <li key={key}>
          <bdi>{credit.name}</bdi>
          {credit.bodyName && (
            <>
              {' · '}
              <Words of={credit.bodyName} />
            </>
          )}
          : {format.list([...rows].filter((row) => row !== ''))}
        </li>
      ))}
    </ul>
  );
};

/** Who did what, when, how and why, in a sentence over what they changed. */
export const ChapterView = ({ chapter }: { readonly chapter: Chapter }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { plan } = usePlanInHand();
  const { accepter, credits, from, to, reason, revisions, stories } = chapter;
  const before = `r${String(Math.max(1, revisions[0] - 1))}`;
  return (
    <article className="chapter">
      <header>
        <strong className="chapter-sentence">{useSentence(chapter)}</strong>
        <time dateTime={to} title={format.instant(from)}>
          {format.instant(to)}
        </time>
        {accepter && <small className="muted">{translate('told.taken_in', { name: isolated(accepter) })}</small>}
        <small className="muted">
          {translate('plan.history.revision', { revision: revisions[1] })} ·{' '}
          <Link to={`/plans/${plan.id}/history?from=${before}&to=current`}>{translate('told.compare_since')}</Link>
        </small>
      </header>
      {reason && (
        <p className="chapter-reason" dir="auto">
          {translate('told.why', { reason })}
        </p>
      )}
      <Credits credits={credits} />
      <Stories stories={stories} before={before} />
    </article>
  );
};
