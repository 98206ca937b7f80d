import type { PlanDocument } from '@mufakat/planning/records/record';
import { wordingOf } from '@mufakat/planning/records/wording';
import type { AmendedPlace } from '@mufakat/planning/versions/amendment';
import { type Citations, citationsOf, type Spot } from '@mufakat/planning/versions/citations';
import { useTranslate } from 'ra-core';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { Link } from 'react-router';
import { usePlanInHand } from '../store/PlanContext.js';
import './amendment.css';
import type { AmendmentSummary } from './amendments.verbs.js';
import { useActWords } from './citations.js';
import { useAmendments } from './use-amendments.js';

type Cited = AmendmentSummary & { readonly places: readonly AmendedPlace[] };
const nothing: Citations<Cited> = { at: () => [], takenOut: () => [] };
const OnPaper = createContext<{ readonly citations: Citations<Cited>; readonly languages: readonly string[] }>({
  citations: nothing,
  languages: [],
});

interface PaperProps {
  readonly document: PlanDocument;
  /** The first with words is read. */
  readonly languages: readonly string[];
  readonly children: ReactNode;
}

/** A text on which the acts are cited that made it what it is: those in force at its revision. */
export const CitedPaper = ({ document, languages, children }: PaperProps) => {
  const { amending } = usePlanInHand();
  const amendments = useAmendments();
  const cited = useMemo(() => {
    const isIn = ({ appliedRevision = Infinity }: AmendmentSummary) =>
      appliedRevision <= (amending ? amending.adopted.revision : document.revision);
    const inForce = amendments
      .filter(isIn)
      .sort((a, b) => (a.appliedRevision ?? 0) - (b.appliedRevision ?? 0)) as readonly Cited[];
    return { citations: inForce.length === 0 ? nothing : citationsOf(document, inForce, languages), languages };
  }, [document, languages, amendments, amending]);
  return <OnPaper value={cited}>{children}</OnPaper>;
};

/** The amending acts by which what stands here became what it is, and at a name what was taken out under it; nothing where it is as adopted. */
export const Cited = ({ record, spots = ['name'] }: { readonly record: string; readonly spots?: readonly Spot[] }) => {
  const translate = useTranslate();
  const act = useActWords();
  const { plan } = usePlanInHand();
  const { citations, languages } = useContext(OnPaper);
  const amendments = [...new Set(spots.flatMap((spot) => citations.at(record, spot)))];
  const gone = spots.includes('name') ? citations.takenOut(record) : [];
  if (amendments.length + gone.length === 0) return null;
  const to = (id: string): string => `/plans/${plan.id}/history?amendment=${id}`;
  return (
    <small className="amendment-cited">
      {amendments.map((amendment) => (
        <Link key={amendment.id} to={to(amendment.id)}>
          {translate('amendment.cited', { act: act(amendment) })}
        </Link>
      ))}
      {gone.map(({ record: id, gone: was, by }) => (
        <Link key={id} to={to(by.id)}>
          {translate('amendment.taken_out', {
            what: [was.code, wordingOf(was.title, languages)].filter(Boolean).join(' '),
            act: act(by),
          })}
        </Link>
      ))}
    </small>
  );
};
