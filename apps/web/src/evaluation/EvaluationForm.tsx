import { evaluationCriteria, type EvaluationKind, evaluationKinds } from '@mufakat/planning/evaluations/evaluation';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { ConfirmReason } from '../components/ConfirmReason.js';
import { BodySelect } from '../components/forms/ReferenceInput.js';
import { usePlanInHand } from '../plans/index.js';
import { type Evaluation, evaluationVerbs } from './evaluation.js';
import { One, Text } from './Text.js';
import { useCriterion } from './use-criterion.js';

interface Props {
  /** The one to change; without it a new one is opened. */
  readonly evaluation?: Evaluation;
  readonly onKept: (evaluation: Evaluation) => void;
  readonly onClose: () => void;
}

const kindOf = (stage: string): EvaluationKind => (stage === 'final-evaluation' ? 'final' : 'mid-term');

/** What is asked of an evaluation; as proposed for the plan's stage and period. */
const useDraft = (evaluation: Evaluation | undefined) => {
  const { plan, today } = usePlanInHand();
  const translate = useTranslate();
  const { read } = useCriterion();
  const kind = kindOf(plan.stage);
  const proposed = {
    ...{
      kind,
      title: translate(`evaluation.kinds.${kind}`),
      isExternal: false,
      criteria: [...evaluationCriteria] as string[],
    },
    ...{ evaluatorBodyId: null, evaluatorName: null, terms: null, reportDueOn: null, responseDueOn: null },
    ...{ periodFrom: `${today.slice(0, 4)}-01-01`, periodTo: today },
  };
  const told: Pick<Evaluation, keyof typeof proposed> = evaluation ?? proposed;
  const { title, isExternal, criteria, evaluatorBodyId, periodFrom, periodTo } = told;
  return useState({
    ...{ kind: told.kind, title, isExternal, evaluatorBodyId, periodFrom, periodTo },
    ...{ criteria: criteria.map(read).join('\n'), evaluatorName: told.evaluatorName ?? '', terms: told.terms ?? '' },
    ...{ reportDueOn: told.reportDueOn ?? '', responseDueOn: told.responseDueOn ?? '' },
  });
};

const lines = (text: string): string[] => text.split('\n').flatMap((line) => line.trim() || []);

/** Opens an evaluation, or changes what is asked of it. */
export const EvaluationForm = ({ evaluation, onKept, onClose }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { plan } = usePlanInHand();
  const { written } = useCriterion();
  const [draft, setDraft] = useDraft(evaluation);
  const set = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const isWhole = draft.title.trim() !== '' && (draft.evaluatorBodyId !== null || draft.evaluatorName.trim() !== '');
  const submit = async () => {
    const { kind, criteria, evaluatorName, terms, reportDueOn, responseDueOn, ...rest } = draft;
    const asked = {
      ...rest,
      ...{
        criteria: lines(criteria).map(written),
        evaluatorName: evaluatorName.trim() || null,
        terms: terms.trim() || null,
      },
      ...{ reportDueOn: reportDueOn || null, responseDueOn: responseDueOn || null },
    };
    onKept(
      evaluation
        ? await evaluationVerbs.change(evaluation, asked)
        : await evaluationVerbs.open({ planId: plan.id, kind, ...asked }),
    );
    notify(evaluation ? 'evaluation.saved' : 'evaluation.opened', { type: 'success' });
  };
  return (
    <ConfirmReason
      title={translate(evaluation ? 'evaluation.edit' : 'evaluation.open')}
      confirm={translate(evaluation ? 'ra.action.save' : 'evaluation.open')}
      reason="none"
      isReady={isWhole}
      onConfirm={submit}
      onClose={onClose}
    >
      {!evaluation && (
        <One
          label={translate('evaluation.kind')}
          value={draft.kind}
          options={evaluationKinds.map((id) => ({ id, label: translate(`evaluation.kinds.${id}`) }))}
          onChange={(kind) => set({ kind: kind as EvaluationKind, title: translate(`evaluation.kinds.${kind}`) })}
        />
      )}
      <Text label={translate('evaluation.name')} value={draft.title} isRequired onChange={(title) => set({ title })} />
      <BodySelect
        label={translate('evaluation.evaluator_body')}
        value={draft.evaluatorBodyId}
        onChange={(evaluatorBodyId) => set({ evaluatorBodyId })}
      />
      <Text
        label={translate('evaluation.evaluator_name')}
        value={draft.evaluatorName}
        hint={translate('evaluation.evaluator_hint')}
        onChange={(evaluatorName) => set({ evaluatorName })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={draft.isExternal}
          onChange={(event) => set({ isExternal: event.target.checked })}
        />{' '}
        {translate('evaluation.external')}
      </label>
      <div className="form-row">
        {(['periodFrom', 'periodTo'] as const).map((name) => (
          <Text
            key={name}
            type="date"
            label={translate(name === 'periodFrom' ? 'evaluation.period_from' : 'evaluation.period_to')}
            value={draft[name]}
            isRequired
            onChange={(day) => set({ [name]: day })}
          />
        ))}
      </div>
      <div className="form-row">
        {(['reportDueOn', 'responseDueOn'] as const).map((name) => (
          <Text
            key={name}
            type="date"
            label={translate(name === 'reportDueOn' ? 'evaluation.report_due_on' : 'evaluation.response_due_on')}
            value={draft[name]}
            onChange={(day) => set({ [name]: day })}
          />
        ))}
      </div>
      <Text label={translate('evaluation.terms')} rows={3} value={draft.terms} onChange={(terms) => set({ terms })} />
      <Text
        label={translate('evaluation.criteria')}
        hint={translate('evaluation.criteria_hint')}
        rows={3}
        value={draft.criteria}
        onChange={(criteria) => set({ criteria })}
      />
    </ConfirmReason>
  );
};
