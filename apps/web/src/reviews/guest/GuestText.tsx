import { useQuery } from '@tanstack/react-query';
import Button from '@mui/material/Button';
import type { Blocks } from '@mufakat/planning/records/long-text';
import type { Kind } from '@mufakat/planning/records/kinds';
import type { LongText, PlanRecord } from '@mufakat/planning/records/record';
import { childrenOf, inReadingOrder, pathOf } from '@mufakat/planning/records/tree';
import { isObject } from '@mufakat/planning/records/value';
import { useLocale, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Words } from '../../components/Words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { type Translated, useWords } from '../../platform/i18n/use-words.js';
import { LongTextRead, useFieldLabel } from '../../plans/index.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { type GuestComment, guestVerbs, type GuestText as Text } from './guest.verbs.js';
import { GuestForm } from './GuestForm.js';
import { GuestSuggest, wordsIn } from './GuestSuggest.js';

const shown: readonly Kind[] = ['section', 'pillar', 'action', 'activity', 'indicator'];

interface Props {
  readonly token: string;
  readonly comments: readonly GuestComment[];
  readonly maySay: boolean;
  /** The owner lets this guest write how words could read instead. */
  readonly maySuggest: boolean;
  readonly onSaid: () => void;
}

/** The words a guest marked within a record, when the hand went to its button. */
const markedIn = (id: string): string => {
  const selection = window.getSelection();
  const place = document.getElementById(id);
  if (!selection || selection.isCollapsed || !place?.contains(selection.anchorNode)) return '';
  return selection.toString().trim().slice(0, 2000);
};

const headings = ['h2', 'h3', 'h4', 'h5'] as const;

/** The text of a section in the reader's language, else in one it has. */
const bodyIn = (record: PlanRecord, locale: string): readonly [language: string, blocks: Blocks] | undefined => {
  const body = (record['body'] ?? {}) as LongText;
  const language = [locale, 'en', ...Object.keys(body)].find((one) => body[one] !== undefined);
  const blocks = language === undefined ? undefined : body[language];
  return language !== undefined && blocks ? [language, blocks] : undefined;
};

/** Fields of words that stand under the title. */
const under = ['objective', 'description', 'expectedOutput'] as const;

const Facts = ({ record, text }: { readonly record: PlanRecord; readonly text: Text }) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  const leads = childrenOf(text.document, record.id).flatMap((child) =>
    child.kind === 'assignment' && child['role'] === 'lead' ? [words(text.bodyNames[String(child['body'])])] : [],
  );
  const period = format.period(record['startsOn'] as string | null, record['endsOn'] as string | null);
  const facts = [
    leads.length > 0 ? translate('guest.leads', { bodies: format.list(leads) }) : '',
    record.kind === 'action' ? period : '',
  ].filter(Boolean);
  return facts.length > 0 ? <p className="guest-facts">{facts.join(' · ')}</p> : null;
};

const RecordBlock = ({ record, text, props }: { record: PlanRecord; text: Text; props: Props }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const label = useFieldLabel();
  const [quote, setQuote] = useState<string>();
  const [isSuggesting, setSuggesting] = useState(false);
  const depth = Math.min(pathOf(text.document, record.id).length - 2, 3);
  const Heading = headings[depth] ?? 'h2';
  const body = bodyIn(record, locale);
  const place = `record-${record.id}`;
  const own = props.comments.filter(({ recordId }) => recordId === record.id).length;
  return (
    <article className="guest-record" data-kind={record.kind}>
      <div id={place}>
        <Heading>
          {record.code && <bdi className="guest-code">{record.code}</bdi>} <Words of={record['title'] as Translated} />
        </Heading>
        {under.map((field) =>
          isObject(record[field]) ? (
            <p key={field}>
              {field === 'expectedOutput' && <span className="muted">{label(record.kind, field)}: </span>}
              <Words of={record[field] as Translated} />
            </p>
          ) : null,
        )}
        {body && <LongTextRead blocks={body[1]} language={body[0]} level={depth + 2} />}
        <Facts record={record} text={text} />
      </div>
      {props.maySay && quote === undefined && !isSuggesting && (
        <div className="said-buttons">
          <Button size="small" onPointerDown={() => setMarked(place)} onClick={() => setQuote(takeMarked(place))}>
            {translate(own > 0 ? 'guest.comment_more' : 'guest.comment')}
            <span className="hidden-visually"> {record.code}</span>
          </Button>
          {props.maySuggest && wordsIn(record, locale).length > 0 && (
            <Button size="small" onClick={() => setSuggesting(true)}>
              {translate('guest.suggest')}
              <span className="hidden-visually"> {record.code}</span>
            </Button>
          )}
        </div>
      )}
      {isSuggesting && (
        <GuestSuggest
          token={props.token}
          record={record}
          onClose={() => setSuggesting(false)}
          onSaid={() => {
            setSuggesting(false);
            props.onSaid();
          }}
        />
      )}
      {quote !== undefined && (
        <GuestForm
          token={props.token}
          recordId={record.id}
          quote={quote}
          onClose={() => setQuote(undefined)}
          onSaid={() => {
            setQuote(undefined);
            props.onSaid();
          }}
        />
      )}
    </article>
  );
};

/* A tap on the button may take the marked words away before the click comes: they are kept when the hand goes down. */
let marked: { readonly place: string; readonly words: string } | undefined;
const setMarked = (place: string): void => {
  marked = { place, words: markedIn(place) };
};
const takeMarked = (place: string): string => {
  const words = marked?.place === place ? marked.words : markedIn(place);
  marked = undefined;
  return words;
};

/** The frozen version in reading order; a comment on the whole, on a record, on words marked in it. */
export const GuestText = (props: Props) => {
  const translate = useTranslate();
  const [isSaying, setSaying] = useState(false);
  const { token, maySay, maySuggest, onSaid } = props;
  const text = useQuery({
    queryKey: ['link', token, 'text'],
    queryFn: () => guestVerbs.text(token),
    staleTime: Infinity,
    retry: false,
  });
  if (text.error) return <p className="form-error">{wordsOfError(text.error, translate)}</p>;
  if (!text.data) return <p className="muted">{translate('guest.loading')}</p>;
  const records = inReadingOrder(text.data.document).filter(({ kind }) => shown.includes(kind));
  return (
    <section className="guest-text" aria-label={translate('guest.text')}>
      {maySay && !isSaying && (
        <Button variant="outlined" onClick={() => setSaying(true)}>
          {translate('guest.comment_whole')}
        </Button>
      )}
      {isSaying && (
        <GuestForm
          token={token}
          recordId={null}
          quote=""
          onClose={() => setSaying(false)}
          onSaid={() => {
            setSaying(false);
            onSaid();
          }}
        />
      )}
      {maySay && <p className="muted">{translate(maySuggest ? 'guest.how_suggest' : 'guest.how')}</p>}
      {records.map((record) => (
        <RecordBlock key={record.id} record={record} text={text.data} props={props} />
      ))}
    </section>
  );
};
