import { type OfferedUpdate, takeOver } from '@mufakat/planning/initiatives/take-over';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { createContext, useContext, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { ProofMark } from '../../components/ProofMark.js';
import { Words } from '../../components/Words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import type { ReportDraft } from '../report/report-draft.js';
import type { EvidenceGiven, ReportLine, ValueGiven } from '../reporting.js';
import type { OfferedInitiative } from './initiatives.js';
import { initiativeVerbs } from './initiatives.verbs.js';
import { provedUpdate, UpdateValues } from './UpdateCard.js';
import './initiatives.css';

type Offered = ReadonlyMap<string, readonly OfferedInitiative[]>;
const nobody: Offered = new Map();

/** By action, the initiatives a report may take over. */
export const OfferedContext = createContext<Offered>(nobody);

/** Without a network nothing is offered, and the report is written as always. */
export const useOffered = (report: string): Offered => {
  const { data } = useQuery({
    queryKey: ['offered-initiatives', report],
    queryFn: () => initiativeVerbs.offered(report),
    retry: false,
  });
  return useMemo(() => new Map((data ?? []).map(({ action, initiatives }) => [action, initiatives])), [data]);
};

const isNew =
  (before: readonly EvidenceGiven[]) =>
  ({ fileId, url }: EvidenceGiven): boolean =>
    !before.some((one) => (fileId ? one.fileId === fileId : one.url === url));

interface Taking {
  readonly draft: ReportDraft;
  readonly action: string;
  readonly offered: readonly OfferedInitiative[];
  /** What an initiative is called in the reader's language. */
  readonly nameOf: (initiative: OfferedInitiative) => string;
}

/** Takes initiatives over into a line of a draft; answers the indicators left to the reporter. */
export const takeInto = (
  { draft, action, offered, nameOf }: Taking,
  chosen: readonly OfferedInitiative[],
): string[] => {
  const updates = offered.flatMap((initiative) =>
    initiative.updates.map(({ id, onDay, text, values }): OfferedUpdate => ({
      ...{ id, onDay, text, values, initiative: initiative.id, title: nameOf(initiative) },
    })),
  );
  const left: string[] = [];
  for (const { id, updates: own } of chosen)
    draft.change(action, (line) => {
      const rules = new Map(line.indicators.map((indicator) => [indicator.id, indicator]));
      const taken = takeOver(line, updates, { initiative: id, rules });
      left.push(...taken.open);
      const evidence = own
        .flatMap((update) => update.evidence)
        .map(({ title, fileId, url }) => ({ title, fileId, url }));
      return {
        ...{ narrative: taken.narrative, values: taken.values as ValueGiven[], takenFrom: [...taken.takenFrom] },
        ...(evidence.length > 0 && { evidence: [...line.evidence, ...evidence.filter(isNew(line.evidence))] }),
      };
    });
  return [...new Set(left)];
};

/** Whether a line already holds everything these updates say. */
const isTaken = ({ updates }: OfferedInitiative, { takenFrom }: ReportLine): boolean =>
  updates.length > 0 && updates.every(({ id }) => takenFrom.includes(id));

/** The first key press takes over whatever of the line's initiatives is not taken yet. */
export const takeAll = (taking: Taking): void => {
  const line = taking.draft.getState().lines.find(({ action }) => action === taking.action);
  const open = taking.offered.filter((one) => line && one.updates.length > 0 && !isTaken(one, line));
  takeInto(taking, open);
};

interface OneProps {
  readonly initiative: OfferedInitiative;
  readonly line: ReportLine;
  readonly onTake: () => void;
}

const One = ({ initiative, line, onTake }: OneProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const { id, title, bodyName, updates, before, takenElsewhere, isElsewhere } = initiative;
  const isDone = isTaken(initiative, line);
  const lines = takenElsewhere.map(({ code, round }) => [code, round].filter(Boolean).join(' · '));
  return (
    <li>
      <div className="line-initiative-head">
        <span>
          <Link to={`/initiatives/${id}`}>
            <Words of={title} />
          </Link>{' '}
          <small className="muted">
            <Words of={bodyName} />
          </small>
        </span>
        {updates.length > 0 && (
          <button type="button" className="quiet-button" aria-pressed={isDone} disabled={isDone} onClick={onTake}>
            {translate(isDone ? 'initiatives.line.taken' : 'initiatives.line.take')}
            {!isDone && (
              <kbd className="wide-only" aria-hidden="true">
                i
              </kbd>
            )}
          </button>
        )}
      </div>
      {updates.length === 0 && <p className="muted">{translate('initiatives.line.nothing')}</p>}
      {updates.map((update) => (
        <div key={update.id}>
          <p dir="auto">
            <small className="muted">{format.day(update.onDay)}</small> {update.text}{' '}
            <ProofMark of={provedUpdate(update)} />
          </p>
          <UpdateValues values={update.values} indicators={line.indicators} />
        </div>
      ))}
      {before && (
        <p className="muted" dir="auto">
          {translate('initiatives.line.before', { day: format.day(before.onDay), text: before.text })}
        </p>
      )}
      {isElsewhere && <p className="muted">{translate('initiatives.line.elsewhere')}</p>}
      {lines.length > 0 && (
        <p className="warning-line">{translate('initiatives.line.taken_elsewhere', { lines: format.list(lines) })}</p>
      )}
    </li>
  );
};

/** What bodies really did for the action in this period; words, values and evidence are taken over with one press. */
export const LineInitiatives = ({ line, draft }: { readonly line: ReportLine; readonly draft: ReportDraft }) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  const offered = useContext(OfferedContext).get(line.action) ?? [];
  const [left, setLeft] = useState<readonly string[]>([]);
  if (offered.length === 0) return null;
  const taking = { draft, action: line.action, offered, nameOf: ({ title }: OfferedInitiative) => words(title) };
  const named = line.indicators
    .filter(({ id }) => left.includes(id))
    .map(({ title, code }) => words(title) || (code ?? ''));
  return (
    <div role="group" className="line-initiatives" aria-label={translate('initiatives.line.title')}>
      <h3>{translate('initiatives.line.title')}</h3>
      <ul>
        {offered.map((initiative) => (
          <One
            key={initiative.id}
            initiative={initiative}
            line={line}
            onTake={() => setLeft(takeInto(taking, [initiative]))}
          />
        ))}
      </ul>
      {named.length > 0 && (
        <p className="warning-line" role="status">
          {translate('initiatives.line.open', { indicators: format.list(named) })}
        </p>
      )}
    </div>
  );
};
