import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Empty } from '../components/Empty.js';
import { Mark } from '../components/Mark.js';
import { Words } from '../components/Words.js';
import { thingOf, usePlanInHand, usePlanState } from '../plans/index.js';
import { useMay } from '../platform/actor.js';
import { isRefusal } from '../platform/api.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { Waiting } from '../platform/layout/Pages.js';
import { wordsOfError } from '../platform/refusal-words.js';
import '../components/data-list.css';
import { type EvaluationSummary, evaluationVerbs } from './evaluation.js';
import './evaluation.css';
import { EvaluationForm } from './EvaluationForm.js';
import { EvaluationPage } from './EvaluationPage.js';
import { OpenRecommendations } from './OpenRecommendations.js';
import { toneOfEvaluation } from './tone.js';

const Row = ({ evaluation }: { readonly evaluation: EvaluationSummary }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { id, title, kind, state, evaluatorBodyName, evaluatorName, periodFrom, periodTo } = evaluation;
  return (
    <li>
      <p>
        <Link to={`?evaluation=${id}`}>
          <strong>
            <bdi>{title}</bdi>
          </strong>
        </Link>{' '}
        <Mark tone={toneOfEvaluation(state)}>{translate(`evaluation.states.${state}`)}</Mark>
      </p>
      <p className="evaluation-marks">
        <span>{translate(`evaluation.kinds.${kind}`)}</span>
        {evaluatorBodyName && (
          <span>
            <Words of={evaluatorBodyName} />
          </span>
        )}
        {evaluatorName && <bdi>{evaluatorName}</bdi>}
        <bdi>{format.period(periodFrom, periodTo)}</bdi>
      </p>
    </li>
  );
};

const stages = ['mid-term-review', 'final-evaluation'] as const;

interface ListProps {
  readonly evaluations: readonly EvaluationSummary[];
  readonly mayLead: boolean;
  readonly onOpen: () => void;
}

/** The evaluations of the plan, and what is open of them and of those before. */
const List = ({ evaluations, mayLead, onOpen }: ListProps) => {
  const translate = useTranslate();
  const { plan } = usePlanInHand();
  const stage = stages.find((one) => one === plan.stage);
  const isProposed = mayLead && !evaluations.some(({ state }) => state !== 'closed' && state !== 'abandoned');
  const open = mayLead && (
    <Button variant="contained" onClick={onOpen}>
      {translate('evaluation.open')}
    </Button>
  );
  return (
    <>
      {isProposed && stage && (
        <p className="extent" role="note">
          {translate(`evaluation.proposed.${stage}`)}
        </p>
      )}
      {evaluations.length > 0 ? (
        <section className="progress-card" aria-label={translate('evaluation.evaluations')}>
          <div className="section-head">
            <h2>{translate('evaluation.evaluations')}</h2>
            {open}
          </div>
          <ul className="evaluation-list">
            {evaluations.map((one) => (
              <Row key={one.id} evaluation={one} />
            ))}
          </ul>
        </section>
      ) : (
        <Empty
          title={translate('evaluation.none')}
          why={translate(mayLead ? 'evaluation.none_why' : 'evaluation.none_why_read')}
          action={open}
        />
      )}
      <OpenRecommendations />
    </>
  );
};

const useListed = (plan: string) => {
  const evaluations = useQuery({
    queryKey: ['plans', plan, 'evaluations'],
    retry: false,
    queryFn: () => evaluationVerbs.ofPlan(plan),
  });
  const recommendations = useQuery({
    queryKey: ['plans', plan, 'recommendations'],
    retry: false,
    queryFn: () => evaluationVerbs.recommendationsOf(plan),
  });
  /* Who is shown no evaluation of any plan sees that there is none. */
  const isWithheld = isRefusal(evaluations.error, 'access.not-allowed');
  return {
    evaluations: isWithheld ? [] : evaluations.data,
    error: isWithheld ? null : evaluations.error,
    recommendations: recommendations.data,
    isFinding: recommendations.isPending,
  };
};

/** Evaluations of the plan with what is open of them and of those before; one of them on its own page. */
export const PlanEvaluation = () => {
  const translate = useTranslate();
  const may = useMay();
  const { plan } = usePlanInHand();
  const { document } = usePlanState();
  const [params, setParams] = useSearchParams();
  const [isOpening, setOpening] = useState(false);
  const { evaluations, error, recommendations, isFinding } = useListed(plan.id);
  const sought = params.get('recommendation');
  const shown = params.get('evaluation') ?? recommendations?.find(({ id }) => id === sought)?.evaluationId;
  if (error) return <Empty title={translate('evaluation.closed')} why={wordsOfError(error, translate)} />;
  if (!evaluations || (sought !== null && isFinding)) return <Waiting />;
  return (
    <div className="evaluation">
      {shown ? (
        <EvaluationPage key={shown} id={shown} sought={sought} />
      ) : (
        <List
          evaluations={evaluations}
          mayLead={may('evaluation.lead', thingOf(plan, document))}
          onOpen={() => setOpening(true)}
        />
      )}
      {isOpening && (
        <EvaluationForm onKept={({ id }) => setParams({ evaluation: id })} onClose={() => setOpening(false)} />
      )}
    </div>
  );
};
