import { useQuery } from '@tanstack/react-query';
import Button from '@mui/material/Button';
import { type Blocks, plainText } from '@mufakat/planning/records/long-text';
import type { Kind } from '@mufakat/planning/records/kinds';
import type { LongText, PlanRecord } from '@mufakat/planning/records/record';
import { childrenOf, inReadingOrder, pathOf } from '@mufakat/planning/records/tree';
import { useLocale, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Words } from '../../components/Words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { type Translated, useWords } from '../../platform/i18n/use-words.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { type GuestComment, guestVerbs, type GuestText as Text } from './guest.verbs.js';
import { GuestForm } from './GuestForm.js';

const shown: readonly Kind[] = ['section', 'pillar', 'action', 'activity', 'indicator'];

interface Props {
  readonly token: string;
  readonly comments: readonly GuestComment[];
  readonly maySay: boolean;
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

const paragraphsOf = (record: PlanRecord, locale: string): string[] => {
  const body = record['body'] as LongText | undefined;
  const blocks: Blocks | undefined = body?.[locale] ?? body?.['en'] ?? Object.values(body ?? {})[0];
  return blocks ? plainText(blocks).split('\n').filter(Boolean) : [];
};

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
  const [quote, setQuote] = useState<string>();
  const Heading = headings[Math.min(pathOf(text.document, record.id).length - 2, 3)] ?? 'h2';
  const place = `record-${record.id}`;
  const own = props.comments.filter(({ recordId }) => recordId === record.id).length;
  return (
    <article className="guest-record" data-kind={record.kind}>
      <div id={place}>
        <Heading>
          {record.code && <bdi className="guest-code">{record.code}</bdi>} <Words of={record['title'] as Translated} />
        </Heading>
        {record['description'] !== undefined && record['description'] !== null && (
          <p>
            <Words of={record['description'] as Translated} />
          </p>
        )}
        {paragraphsOf(record, locale).map((paragraph) => (
          <p key={paragraph} dir="auto">
            {paragraph}
          </p>
        ))}
        <Facts record={record} text={text} />
      </div>
      {props.maySay && quote === undefined && (
        <Button size="small" onPointerDown={() => setMarked(place)} onClick={() => setQuote(takeMarked(place))}>
          {translate(own > 0 ? 'guest.comment_more' : 'guest.comment')}
          <span className="hidden-visually"> {record.code}</span>
        </Button>
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
  const { token, maySay, onSaid } = props;
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
      {maySay && <p className="muted">{translate('guest.how')}</p>}
      {records.map((record) => (
        <RecordBlock key={record.id} record={record} text={text.data} props={props} />
      ))}
    </section>
  );
};
