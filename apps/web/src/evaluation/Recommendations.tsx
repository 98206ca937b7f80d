import Button from '@mui/material/Button';
import {
  type RecommendationPriority,
  recommendationPriorities,
  type RecommendationStanding,
} from '@mufakat/planning/evaluations/evaluation';
import { useTranslate } from 'ra-core';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { ConfirmReason } from '../components/ConfirmReason.js';
import { Empty } from '../components/Empty.js';
import { Figure } from '../components/Figure.js';
import { Mark, type Tone } from '../components/Mark.js';
import { Words } from '../components/Words.js';
import { Chosen } from './Chosen.js';
import { type Evaluation, evaluationVerbs, type Keep, type Recommendation } from './evaluation.js';
import { EntryMoves } from './EntryMoves.js';
import { SpokenOf } from './Findings.js';
import { ManagementResponse } from './Response.js';
import { One, Text } from './Text.js';
import { useBodyChoices, useRecordChoices } from './use-choices.js';

const tones: Readonly<Record<RecommendationStanding, Tone>> = {
  unanswered: 'warning',
  'not-accepted': 'plain',
  'not-begun': 'warning',
  'under-way': 'accent',
  done: 'good',
  overtaken: 'plain',
  carried: 'violet',
};

export const Standing = ({ of }: { readonly of: RecommendationStanding }) => {
  const translate = useTranslate();
  return <Mark tone={tones[of]}>{translate(`evaluation.standings.${of}`)}</Mark>;
};

interface FormProps {
  readonly evaluation: Evaluation;
  readonly recommendation?: Recommendation;
  readonly keep: Keep;
  readonly onClose: () => void;
}

const RecommendationForm = ({ evaluation, recommendation, keep, onClose }: FormProps) => {
  const translate = useTranslate();
  const bodies = useBodyChoices();
  const records = useRecordChoices('action', 'indicator');
  const [draft, setDraft] = useState({
    text: recommendation?.text ?? '',
    priority: recommendation?.priority ?? 'medium',
    bodies: recommendation?.bodies.map(({ id }) => id) ?? [],
    records: recommendation?.records.map(({ id }) => id) ?? [],
    findings: [...(recommendation?.findings ?? [])],
    isRestricted: recommendation?.isRestricted ?? false,
  });
  const set = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = async () =>
    keep(
      recommendation
        ? await evaluationVerbs.changeRecommendation(evaluation.id, recommendation, draft)
        : await evaluationVerbs.addRecommendations(evaluation.id, [draft]),
    );
  const number = recommendation && String(recommendation.number);
  return (
    <ConfirmReason
      title={
        number ? translate('evaluation.edit_recommendation', { number }) : translate('evaluation.add_recommendation')
      }
      confirm={translate('ra.action.save')}
      reason="none"
      isReady={draft.text.trim() !== ''}
      onConfirm={submit}
      onClose={onClose}
    >
      <Text
        label={translate('evaluation.text')}
        rows={3}
        isRequired
        value={draft.text}
        onChange={(text) => set({ text })}
      />
      <One
        label={translate('evaluation.priority')}
        value={draft.priority}
        options={recommendationPriorities.map((id) => ({ id, label: translate(`evaluation.priorities.${id}`) }))}
        onChange={(priority) => set({ priority: priority as RecommendationPriority })}
      />
      <Chosen
        label={translate('evaluation.addressed')}
        options={bodies}
        value={draft.bodies}
        onChange={(ids) => set({ bodies: ids })}
      />
      <Chosen
        label={translate('evaluation.follows_from')}
        options={evaluation.findings.map(({ id, number: of }) => ({
          id,
          label: translate('evaluation.finding_number', { number: of }),
        }))}
        value={draft.findings}
        onChange={(ids) => set({ findings: ids })}
      />
      <Chosen
        label={translate('evaluation.speaks_of')}
        options={records}
        value={draft.records}
        onChange={(ids) => set({ records: ids })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={draft.isRestricted}
          onChange={(event) => set({ isRestricted: event.target.checked })}
        />{' '}
        {translate('evaluation.is_restricted')}
      </label>
    </ConfirmReason>
  );
};

interface OneProps {
  readonly evaluation: Evaluation;
  readonly recommendation: Recommendation;
  readonly isSought: boolean;
  readonly keep: Keep;
}

const RecommendationShown = ({ evaluation, recommendation, isSought, keep }: OneProps) => {
  const translate = useTranslate();
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isSought) place.current?.scrollIntoView({ block: 'center' });
  }, [isSought]);
  const { number, text, priority, bodies, records, findings, isRestricted, standing, carried } = recommendation;
  return (
    <li ref={place} data-sought={isSought || undefined}>
      <p className="evaluation-text" dir="auto">
        <b className="number">{number}.</b> {text}
      </p>
      <p className="evaluation-marks">
        {['final', 'responded', 'closed'].includes(evaluation.state) && <Standing of={standing} />}
        <Mark tone={priority === 'high' ? 'danger' : 'plain'}>
          {translate('evaluation.priority')}: {translate(`evaluation.priorities.${priority}`)}
        </Mark>
        {isRestricted && <Mark tone="danger">{translate('evaluation.restricted')}</Mark>}
        {bodies.map(({ id, name }) => (
          <span key={id}>
            <Words of={name} />
          </span>
        ))}
        {evaluation.findings
          .filter(({ id }) => findings.includes(id))
          .map((finding) => (
            <a key={finding.id} href={`#finding-${finding.id}`}>
              {translate('evaluation.finding_number', { number: finding.number })}
            </a>
          ))}
        <SpokenOf plan={evaluation.planId} records={records} />
        {evaluation.may.write && (
          <EntryMoves
            name={translate('evaluation.edit_recommendation', { number })}
            form={(onClose) => (
              <RecommendationForm
                evaluation={evaluation}
                recommendation={recommendation}
                keep={keep}
                onClose={onClose}
              />
            )}
            onRemove={() => evaluationVerbs.removeRecommendation(evaluation.id, recommendation).then(keep)}
          />
        )}
      </p>
      <ManagementResponse recommendation={recommendation} mayRespond={evaluation.may.respond} keep={keep} />
      <AnsweredBy carried={carried} />
    </li>
  );
};

/** What answers a recommendation in a later plan. */
export const AnsweredBy = ({ carried }: Pick<Recommendation, 'carried'>) => {
  const translate = useTranslate();
  return carried.map(({ planId, planTitle, record }) => (
    <p key={record.id} className="answered-by">
      {translate('evaluation.answered_by')}{' '}
      <Link to={`/plans/${planId}/matrix?record=${record.id}`}>
        {record.code && <bdi className="line-code">{record.code} </bdi>}
        <Words of={record.title} />
      </Link>{' '}
      <small className="muted">
        <Words of={planTitle} />
      </small>
    </p>
  ));
};

interface Props {
  readonly evaluation: Evaluation;
  /** The recommendation that was come for. */
  readonly sought: string | null;
  readonly keep: Keep;
  readonly onTable: () => void;
}

/** What is recommended, what the state answers, and what became of it. */
export const Recommendations = ({ evaluation, sought, keep, onTable }: Props) => {
  const translate = useTranslate();
  const [isAdding, setAdding] = useState(false);
  const { recommendations, figures, may, state } = evaluation;
  const add = may.write && (
    <span className="evaluation-doing">
      <Button variant="outlined" onClick={() => setAdding(true)}>
        {translate('evaluation.add_recommendation')}
      </Button>
      <Button variant="outlined" onClick={onTable}>
        {translate('evaluation.from_table')}
      </Button>
    </span>
  );
  const isFinal = ['final', 'responded', 'closed'].includes(state);
  return (
    <section className="progress-card" aria-label={translate('evaluation.recommendations')}>
      <div className="section-head">
        <h2>{translate('evaluation.recommendations')}</h2>
        {recommendations.length > 0 && add}
      </div>
      {isFinal && recommendations.length > 0 && (
        <div className="evaluation-figures">
          {(['answered', 'accepted', 'done'] as const).map((name) => (
            <Figure key={name} label={translate(`evaluation.figures.${name}`)} figure={figures[name]} />
          ))}
        </div>
      )}
      {recommendations.length === 0 ? (
        <Empty
          title={translate('evaluation.recommendations_none')}
          why={may.write ? translate('evaluation.recommendations_none_why') : undefined}
          action={add}
        />
      ) : (
        <ul className="evaluation-list">
          {recommendations.map((one) => (
            <RecommendationShown
              key={one.id}
              evaluation={evaluation}
              recommendation={one}
              isSought={one.id === sought}
              keep={keep}
            />
          ))}
        </ul>
      )}
      {isAdding && <RecommendationForm evaluation={evaluation} keep={keep} onClose={() => setAdding(false)} />}
    </section>
  );
};
