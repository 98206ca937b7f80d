import { type PlanDocumentView, toDocument } from '@mufakat/planning/records/record';
import { labelOf } from '@mufakat/planning/records/wording';
import { type ParentAnswer, parentAnswers } from '@mufakat/planning/versions/parent-answers';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { fetchJson } from '../../platform/api.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import type { PlanSummary } from '../plan-summary.js';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';

const useParent = (id: string | undefined) => {
  const shared = { enabled: id !== undefined, retry: false, staleTime: 60_000 };
  const { data: plan } = useQuery({
    ...shared,
    queryKey: ['plans', id, 'named'],
    queryFn: () => fetchJson<PlanSummary>(`/plans/${id ?? ''}`),
  });
  const { data: view } = useQuery({
    ...shared,
    queryKey: ['plans', id, 'document-of-parent'],
    queryFn: () => fetchJson<PlanDocumentView>(`/plans/${id ?? ''}/document`),
  });
  return { plan, view };
};

const One = ({ answer: { item, own }, parent }: { readonly answer: ParentAnswer; readonly parent: string }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { plan, languages } = usePlanInHand();
  return (
    <li>
      <Link to={`/plans/${parent}/matrix?record=${item.id}`} dir="auto">
        <bdi>{item.code}</bdi> {labelOf(item, [locale, ...languages])}
      </Link>
      {own.length > 0 && (
        <span className="muted">
          {translate('renewal.answer')}{' '}
          {own.map(({ record }, at) => (
            <span key={record.id}>
              {at > 0 && ', '}
              <Link to={`/plans/${plan.id}/matrix?record=${record.id}`} dir="auto">
                {record.code ?? labelOf(record, languages)}
              </Link>
            </span>
          ))}
        </span>
      )}
    </li>
  );
};

/** What a child plan has for each action of its parent, and what it has nothing for; where the reader may see the parent. */
export const ParentAnswers = () => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  const { plan } = usePlanInHand();
  const { document } = usePlanState();
  const parent = useParent(plan.parentPlanId);
  const answers = useMemo(
    () => (parent.view ? parentAnswers(toDocument(parent.view), document) : []),
    [parent.view, document],
  );
  if (!parent.plan || answers.length === 0) return null;
  const given = answers.filter(({ own }) => own.length > 0);
  const open = answers.filter(({ own }) => own.length === 0);
  const count = {
    answered: format.number(given.length),
    all: format.number(answers.length),
    plan: words(parent.plan.title),
  };
  return (
    <section className="card parent-answers">
      <h2>{translate('renewal.answers')}</h2>
      <p dir="auto">{translate('renewal.answers_count', count)}</p>
      {open.length === 0 && <p className="muted">{translate('renewal.answers_none')}</p>}
      {[['answers_open', open] as const, ['answers_given', given] as const].map(([label, all]) =>
        all.length === 0 ? null : (
          <details key={label} open={label === 'answers_open'}>
            <summary>
              {translate(`renewal.${label}`)} ({format.number(all.length)})
            </summary>
            <ul>
              {all.map((answer) => (
                <One key={answer.item.id} answer={answer} parent={parent.plan?.id ?? ''} />
              ))}
            </ul>
          </details>
        ),
      )}
    </section>
  );
};
