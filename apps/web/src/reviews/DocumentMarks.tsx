import Button from '@mui/material/Button';
import type { Change } from '@mufakat/planning/changes/change';
import { describe as storyOf } from '@mufakat/planning/changes/describe';
import { descriptionOf, readAt, splitAddress, writesOf } from '@mufakat/planning/records/address';
import { textOfNode } from '@mufakat/planning/records/long-text';
import type { PlanDocument } from '@mufakat/planning/records/record';
import { pathOf } from '@mufakat/planning/records/tree';
import { isObject } from '@mufakat/planning/records/value';
import { useNotify, useTranslate } from 'ra-core';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useState } from 'react';
import { WordDiff } from '../components/WordDiff.js';
import type { DocumentMarksProps, DocumentPhrase } from '../platform/slots.js';
import { FieldLine, StoryView, usePlanInHand, usePlanState } from '../plans/index.js';
import type { Suggestion } from './reviews.js';
import { reviewVerbs } from './reviews.verbs.js';
import './document-marks.css';
import './reviews.css';
import { DecideForm } from './suggestions/DecideForm.js';
import { Fault, FormEnd } from './FormEnd.js';
import { useAct } from './use-act.js';
import { useRefreshReviews, useReviewRights, useRounds, useSaid } from './use-reviews.js';

/** Kinds that stand on the paper with a place of their own, and their fields that do. */
const onPaper = new Set(['plan', 'section', 'pillar', 'action']);
const worded = new Set(['title', 'summary', 'objective', 'description', 'expectedOutput', 'body']);

const wordsOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return isObject(value) && 'node' in value ? textOfNode(value['node']) : '';
};

/** One change of a suggestion at the place where the paper shows it. */
interface Placed {
  readonly key: string;
  readonly suggestion: Suggestion;
  readonly change: Change;
  /** Where words change: their address. */
  readonly address?: string;
  readonly after?: unknown;
}

const ownerOf = (document: PlanDocument, change: Change): string => {
  const start = document.records.has(change.id) || change.op !== 'add' ? change.id : (change.parent ?? document.plan);
  const path = pathOf(document, start);
  return path.reverse().find(({ kind }) => onPaper.has(kind))?.id ?? document.plan;
};

const isWorded = (document: PlanDocument, change: Change, address: string, language: string): boolean => {
  const parts = splitAddress(address);
  const record = document.records.get(change.id);
  const isThere = parts.block === undefined || (record !== undefined && readAt(record, address) !== undefined);
  const type = descriptionOf(change.kind, parts.field)?.type;
  const isText = type === 'translated' || type === 'long-text';
  return isText && isThere && worded.has(parts.field) && onPaper.has(change.kind) && parts.language === language;
};

const placedIn = (document: PlanDocument, suggestion: Suggestion, language: string): Placed[] =>
  suggestion.changes.flatMap((change): Placed[] => {
    const writes = change.op === 'set' ? writesOf(change) : [];
    const [words, others] = [true, false].map((wanted) =>
      writes.filter(([address]) => isWorded(document, change, address, language) === wanted),
    );
    const rest = { key: `${ownerOf(document, change)} *`, suggestion, change };
    return [
      ...(words ?? []).map(([address, after]) => ({
        ...{ key: `${change.id} ${address}`, suggestion, change, address, after },
      })),
      ...(change.op !== 'set' || (others ?? []).length > 0 ? [rest] : []),
    ];
  });

/** The suggested words against those that stand, or the story of what else would change. */
const Suggested = ({ placed, language }: { readonly placed: Placed; readonly language: string }) => {
  const { languages } = usePlanInHand();
  const { document } = usePlanState();
  const { change, address, after } = placed;
  const record = document.records.get(change.id);
  if (address !== undefined && record)
    return <WordDiff before={wordsOf(readAt(record, address))} after={wordsOf(after)} language={language} />;
  const story = storyOf(change, document, languages);
  if (story.op !== 'set') return <StoryView story={story} />;
  return (
    <dl>
      {story.lines.map((line) => (
        <FieldLine key={line.address} kind={story.kind} line={line} />
      ))}
    </dl>
  );
};

interface BesideProps {
  readonly placed: Placed;
  readonly language: string;
  readonly mayDecide: boolean;
  readonly onChanged: () => void;
}

/** A waiting suggestion beside the words it would change, with whose it is and the answer to it. */
const Beside = ({ placed, language, mayDecide, onChanged }: BesideProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { store } = usePlanInHand();
  const { isBusy, fault, run } = useAct();
  const [isRejecting, reject] = useState(false);
  const { suggestion } = placed;
  const accept = async () => {
    await store.flush();
    if (!(await run(() => reviewVerbs.accept(suggestion.id, {})))) return;
    notify('said.accepted', { type: 'success' });
    onChanged();
  };
  return (
    <span className="said-beside" role="group" aria-label={translate('said.suggests')}>
      <span className="said-beside-words">
        <Suggested placed={placed} language={language} />
      </span>
      <span className="said-beside-line">
        <span dir="auto">{suggestion.authorName}</span>
        {suggestion.reason && <span dir="auto"> · {suggestion.reason}</span>}
        {suggestion.changes.length > 1 && (
          <span> · {translate('said.with_others', { count: suggestion.changes.length - 1 })}</span>
        )}
        {mayDecide && !isRejecting && (
          <>
            <Button size="small" disabled={isBusy} onClick={() => void accept()}>
              {translate('said.accept')}
            </Button>
            <Button size="small" disabled={isBusy} onClick={() => reject(true)}>
              {translate('said.reject')}
            </Button>
          </>
        )}
      </span>
      <Fault>{fault}</Fault>
      {isRejecting && (
        <DecideForm suggestion={suggestion} isRejecting onDone={onChanged} onClose={() => reject(false)} />
      )}
    </span>
  );
};

interface PhraseProps {
  readonly phrase: DocumentPhrase;
  readonly roundId?: string;
  readonly onSaid: () => void;
  readonly onClose: () => void;
}

/** Says something of the selected words. */
const PhraseForm = ({ phrase, roundId, onSaid, onClose }: PhraseProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const id = useId();
  const { plan } = usePlanInHand();
  const { isBusy, fault, run } = useAct();
  const [text, setText] = useState('');
  const save = async () => {
    const { record: recordId, ...where } = phrase;
    const draft = { planId: plan.id, recordId, ...where, text: text.trim(), kind: 'comment' as const };
    if (!(await run(() => reviewVerbs.comment(roundId === undefined ? draft : { ...draft, roundId })))) return;
    notify('said.comment_made', { type: 'success' });
    onSaid();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && text.trim() !== '') void save();
  };
  return (
    <form
      className="said-form said-phrase-form"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <blockquote className="said-quote" dir="auto">
        {phrase.quote}
      </blockquote>
      <div className="field">
        <label htmlFor={id}>{translate('said.text')}</label>
        <textarea
          id={id}
          autoFocus
          dir="auto"
          rows={3}
          maxLength={20_000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <FormEnd fault={fault}>
        <Button type="submit" variant="contained" size="small" disabled={isBusy || text.trim() === ''}>
          {translate('said.comment_do')}
        </Button>
        <Button size="small" onClick={onClose}>
          {translate('ra.action.cancel')}
        </Button>
      </FormEnd>
    </form>
  );
};

const opensForm = ({ key, ctrlKey, metaKey, altKey }: globalThis.KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && altKey && key.toLowerCase() === 'm';

/** Suggestions as inserted and deleted words beside the document's, and "comment on this" for a selected phrase. */
export const DocumentMarks = ({ plan, language, phrase, onMarks, onClose }: DocumentMarksProps) => {
  const translate = useTranslate();
  const { document } = usePlanState();
  const said = useSaid(plan);
  const { rounds } = useRounds(plan);
  const { mayDecide, readsDraft, askedIn } = useReviewRights(rounds);
  const refresh = useRefreshReviews(plan);
  const [opened, open] = useState<DocumentPhrase>();
  const marks = useMemo(() => {
    const waiting = said.flatMap((one) => (one.is === 'suggestion' && one.state === 'waiting' ? [one] : []));
    const byPlace = new Map<string, ReactNode[]>();
    for (const placed of waiting.flatMap((one) => placedIn(document, one, language))) {
      const here = byPlace.get(placed.key) ?? [];
      const key = `${placed.suggestion.id} ${String(here.length)}`;
      here.push(<Beside key={key} placed={placed} language={language} mayDecide={mayDecide} onChanged={refresh} />);
      byPlace.set(placed.key, here);
    }
    return byPlace;
  }, [said, document, language, mayDecide, refresh]);
  useEffect(() => onMarks(marks), [marks, onMarks]);
  useEffect(() => {
    if (!phrase) return undefined;
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (!opensForm(event)) return;
      event.preventDefault();
      open(phrase);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [phrase]);
  const roundId = readsDraft ? undefined : askedIn[0]?.id;
  if (!phrase || (!readsDraft && roundId === undefined)) return null;
  const close = (): void => {
    open(undefined);
    onClose();
  };
  if (opened === phrase) return <PhraseForm {...{ phrase, roundId }} onSaid={refresh} onClose={close} />;
  return (
    <Button
      className="said-phrase"
      variant="contained"
      size="small"
      title="Ctrl+Alt+M"
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => open(phrase)}
    >
      {translate('said.on_phrase')}
    </Button>
  );
};
