import type { Story, StoryLine } from '@mufakat/planning/changes/describe';
import { descriptionOf } from '@mufakat/planning/records/address';
import { useLocale, useTranslate } from 'ra-core';
import { WordDiff } from '../../components/WordDiff.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useAddressLabel } from '../labels.js';
import { usePlanInHand } from '../store/PlanContext.js';
import { type Chapter, countsOf } from './story.js';

type Say = (line: StoryLine, kind: Story['kind'], value: unknown) => string;

/** A value of a field in words: bodies by name, days as days, lists joined. */
const useValueWords = (): Say => {
  const { bodies } = usePlanInHand();
  const format = useFormat();
  const translate = useTranslate();
  return ({ field }, kind, value) => {
    const type = descriptionOf(kind, field)?.type;
    if (value === null || value === undefined) return '';
    if (type === 'reference' && typeof value === 'string') return bodies.name(value);
    if (type === 'day' && typeof value === 'string') return format.day(value);
    if (type === 'choice' && typeof value === 'string') return translate(`options.${value}`, { _: value });
    if (typeof value === 'boolean') return translate(value ? 'form.yes' : 'form.no');
    if (Array.isArray(value)) return value.join('; ');
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
};

/** One value before and after, by the words that changed. */
export const FieldLine = ({ kind, line }: { readonly kind: Story['kind']; readonly line: StoryLine }) => {
  const locale = useLocale();
  const label = useAddressLabel();
  const say = useValueWords();
  const [before, after] = [say(line, kind, line.before), say(line, kind, line.after)];
  return (
    <div className="story-line">
      <dt>{label(kind, line.address)}</dt>
      <dd>
        <WordDiff before={before} after={after} language={line.language ?? locale} />
      </dd>
    </div>
  );
};

/** What one change did, as a person reads it. */
export const StoryView = ({ story }: { readonly story: Story }) => {
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

const few = 6;

/** A list of changes; a long one says first what it holds and opens on demand. */
export const Stories = ({ stories }: { readonly stories: readonly Story[] }) => {
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
        <StoryView key={`${story.op} ${story.record} ${String(at)}`} story={story} />
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

/** Who, when, how and why, over what they changed. */
export const ChapterView = ({ chapter }: { readonly chapter: Chapter }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { author, from, to, source, reason, revisions, stories } = chapter;
  return (
    <article className="chapter">
      <header>
        <strong>
          <bdi>{author || translate('plan.history.nobody')}</bdi>
        </strong>
        <time dateTime={to} title={format.instant(from)}>
          {format.instant(to)}
        </time>
        {source !== '' && <span className="mark">{translate(`plan.history.sources.${source}`, { _: source })}</span>}
        <small className="muted">{translate('plan.history.revision', { revision: revisions[1] })}</small>
      </header>
      {reason && (
        <p className="chapter-reason" dir="auto">
          “{reason}”
        </p>
      )}
      <Stories stories={stories} />
    </article>
  );
};
