import Button from '@mui/material/Button';
import { isOpenStanding } from '@mufakat/planning/evaluations/evaluation';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router';
import { ConfirmReason } from '../components/ConfirmReason.js';
import { Words } from '../components/Words.js';
import { thingOf, usePlanInHand, usePlanState } from '../plans/index.js';
import { useMay } from '../platform/actor.js';
import { evaluationVerbs, type Recommendation } from './evaluation.js';
import { AnsweredBy, Standing } from './Recommendations.js';
import { One } from './Text.js';
import { useRecordChoices } from './use-choices.js';

interface CarryProps {
  readonly recommendation: Recommendation;
  readonly onClose: () => void;
}

/** Makes an action of a recommendation of the plan before, or names the one that answers it. */
const Carry = ({ recommendation, onClose }: CarryProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const client = useQueryClient();
  const { plan, store } = usePlanInHand();
  const pillars = useRecordChoices('pillar');
  const actions = useRecordChoices('action');
  const [record, setRecord] = useState('');
  const [under, setUnder] = useState(pillars[0]?.id ?? plan.id);
  const carry = async () => {
    await store.flush();
    const answer = record === '' ? { under } : { record };
    await evaluationVerbs.carry(plan.id, [{ recommendation: recommendation.id, ...answer }]);
    await client.invalidateQueries({ queryKey: ['plans', plan.id] });
    notify('evaluation.carried', { type: 'success' });
  };
  return (
    <ConfirmReason
      title={translate('evaluation.carry_choose')}
      confirm={translate('ra.action.save')}
      reason="none"
      onConfirm={carry}
      onClose={onClose}
    >
      <p dir="auto">{recommendation.text}</p>
      <One
        label={translate('evaluation.answered_by')}
        value={record}
        options={[{ id: '', label: translate('evaluation.carry_new') }, ...actions]}
        onChange={setRecord}
      />
      {record === '' && (
        <One
          label={translate('evaluation.carry_under')}
          value={under}
          options={[...pillars, { id: plan.id, label: translate('evaluation.carry_whole') }]}
          onChange={setUnder}
        />
      )}
    </ConfirmReason>
  );
};

interface ListProps {
  readonly plan: string;
  readonly rows: readonly Recommendation[];
  readonly onCarry?: (recommendation: Recommendation) => void;
}

const Rows = ({ plan, rows, onCarry }: ListProps) => {
  const translate = useTranslate();
  return (
    <ul className="evaluation-list">
      {rows.map((one) => (
        <li key={one.id}>
          <p className="evaluation-text" dir="auto">
            {one.text}
          </p>
          <p className="evaluation-marks">
            <Standing of={one.standing} />
            <Link to={`/plans/${one.planId}/evaluation?evaluation=${one.evaluationId}&recommendation=${one.id}`}>
              <bdi>
                {translate('evaluation.of_evaluation', { title: one.evaluationTitle, number: String(one.number) })}
              </bdi>
            </Link>
            {one.bodies.map(({ id, name }) => (
              <span key={id}>
                <Words of={name} />
              </span>
            ))}
            {onCarry && (
              <Button
                size="small"
                variant="outlined"
                aria-label={`${translate('evaluation.carry')}: ${String(one.number)}`}
                onClick={() => onCarry(one)}
              >
                {translate('evaluation.carry')}
              </Button>
            )}
          </p>
          <AnsweredBy carried={one.carried.filter(({ planId }) => planId === plan)} />
        </li>
      ))}
    </ul>
  );
};

/** What is still open of this plan's evaluations and of those before it, and what this plan answers. */
export const OpenRecommendations = () => {
  const translate = useTranslate();
  const may = useMay();
  const { plan } = usePlanInHand();
  const { document } = usePlanState();
  const [carrying, setCarrying] = useState<Recommendation>();
  const { data = [] } = useQuery({
    queryKey: ['plans', plan.id, 'recommendations'],
    retry: false,
    queryFn: () => evaluationVerbs.recommendationsOf(plan.id),
  });
  const open = data.filter(({ standing }) => isOpenStanding(standing));
  const [own, before] = [
    open.filter(({ planId }) => planId === plan.id),
    open.filter(({ planId }) => planId !== plan.id),
  ];
  const answered = data.filter(({ carried }) => carried.some(({ planId }) => planId === plan.id));
  const mayCarry = may('plan.revise', thingOf(plan, document));
  const parts = [
    {
      name: 'open_of_before',
      rows: before,
      why: 'evaluation.open_of_before_why',
      onCarry: mayCarry ? setCarrying : undefined,
    },
    { name: 'answered_here', rows: answered },
    { name: 'open_recommendations', rows: own },
  ] as const;
  return (
    <>
      {parts.map(
        (part) =>
          part.rows.length > 0 && (
            <section key={part.name} className="progress-card" aria-label={translate(`evaluation.${part.name}`)}>
              <h2>{translate(`evaluation.${part.name}`)}</h2>
              {'why' in part && <p className="muted">{translate(part.why)}</p>}
              <Rows plan={plan.id} rows={part.rows} onCarry={'onCarry' in part ? part.onCarry : undefined} />
            </section>
          ),
      )}
      {carrying && <Carry recommendation={carrying} onClose={() => setCarrying(undefined)} />}
    </>
  );
};
