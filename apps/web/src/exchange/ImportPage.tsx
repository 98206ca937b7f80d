import Button from '@mui/material/Button';
import type { Kind } from '@mufakat/planning/records/kinds';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { ConfirmReason } from '../components/ConfirmReason.js';
import { Empty } from '../components/Empty.js';
import { PageHeader } from '../components/PageHeader.js';
import { RecordName } from '../components/RecordName.js';
import { isRefusal } from '../platform/api.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { NotFound, Waiting } from '../platform/layout/Pages.js';
import { BodiesStep } from './BodiesStep.js';
import { ChangesStep } from './ChangesStep.js';
import './exchange.css';
import type { PlanImport } from './imports.js';
import { importVerbs } from './imports.verbs.js';
import { ProblemsStep } from './ProblemsStep.js';
import { ReadingStep } from './ReadingStep.js';
import { wordsOfFileRefusal } from './refusal.js';
import { useCorrecting, useImport } from './use-import.js';

const steps = ['reading', 'bodies', 'problems', 'changes'] as const;
type Step = (typeof steps)[number];
const isStep = (text: string | null): text is Step => steps.some((step) => step === text);

const counted: readonly Kind[] = ['pillar', 'action', 'activity', 'indicator', 'target', 'budget-line'];

/** What applying it would do, in one line of counts. */
const Counts = ({ given }: { readonly given: PlanImport }) => {
  const translate = useTranslate();
  const { added, set, moved, removed, rowsRead, rowsSkipped } = given.counts;
  const kinds = counted.flatMap((kind) => ((added[kind] ?? 0) > 0 ? [{ kind, count: added[kind] ?? 0 }] : []));
  return (
    <dl className="import-counts">
      <div>
        <dt>{translate('imports.rows_read')}</dt>
        <dd>{rowsRead}</dd>
      </div>
      {rowsSkipped > 0 && (
        <div>
          <dt>{translate('imports.rows_skipped')}</dt>
          <dd>{rowsSkipped}</dd>
        </div>
      )}
      {kinds.map(({ kind, count }) => (
        <div key={kind} data-op="add">
          <dt>{translate(`kinds_many.${kind}`)}</dt>
          <dd>+{count}</dd>
        </div>
      ))}
      {[
        ['set', set],
        ['moved', moved],
        ['removed', removed],
      ].map(([name, count]) =>
        Number(count) > 0 ? (
          <div key={name} data-op={name}>
            <dt>{translate(`imports.counts.${String(name)}`)}</dt>
            <dd>{count}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
};

interface ApplyProps {
  readonly given: PlanImport;
  readonly isBusy: boolean;
  readonly ask: () => void;
}

const Apply = ({ given, isBusy, ask }: ApplyProps) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { state, planId, changes, isNewPlan } = given;
  if (state === 'applied')
    return (
      <Button variant="contained" onClick={() => void navigate(`/plans/${planId ?? ''}/matrix`)}>
        {translate('imports.to_plan')}
      </Button>
    );
  return (
    <Button variant="contained" disabled={isBusy || (changes.length === 0 && !isNewPlan)} onClick={ask}>
      {translate('imports.apply')}
    </Button>
  );
};

const Review = ({ given }: { readonly given: PlanImport }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const format = useFormat();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const correcting = useCorrecting(given);
  const [isApplying, setApplying] = useState(false);
  const asked = params.get('step');
  const step = isStep(asked) ? asked : 'reading';
  const isApplied = given.state === 'applied';
  const graves = given.problems.filter(({ severity }) => severity !== 'notice').length;
  const counts: Record<Step, number> = {
    reading: given.mapping.tables.filter(({ use }) => use).length,
    bodies: given.bodies.length,
    problems: graves,
    changes: given.changes.length,
  };
  const apply = async (reason: string) => {
    const { planId } = await importVerbs.apply(given.id, reason);
    notify('imports.applied', { type: 'success' });
    void navigate(`/plans/${planId ?? ''}/matrix`);
  };
  const errors = given.problems.filter(({ severity }) => severity === 'error').length;
  return (
    <>
      <PageHeader
        title={given.fileName}
        trail={[{ label: translate('plan_list.title'), to: '/plans' }]}
        facts={
          <>
            <span>
              {translate(given.isNewPlan ? 'imports.becomes_new' : 'imports.goes_into')}{' '}
              {given.planId && <RecordName resource="plans" id={given.planId} to={`/plans/${given.planId}/matrix`} />}
            </span>
            <span className="import-status" role="status">
              {correcting.isBusy && translate('imports.reading')}
            </span>
          </>
        }
        actions={<Apply given={given} isBusy={correcting.isBusy} ask={() => setApplying(true)} />}
      >
        <Counts given={given} />
        <nav className="tabs" aria-label={translate('imports.steps_label')}>
          {steps.map((one) => (
            <button
              key={one}
              type="button"
              className={one === step ? 'active' : undefined}
              aria-current={one === step ? 'step' : undefined}
              onClick={() => setParams({ step: one }, { replace: true })}
            >
              {translate(`imports.steps.${one}`)}
              {counts[one] > 0 && <b>{format.number(counts[one])}</b>}
            </button>
          ))}
        </nav>
      </PageHeader>
      <div className="import-page" aria-busy={correcting.isBusy}>
        {correcting.fault !== '' && (
          <p className="form-error" role="alert">
            {correcting.fault}
          </p>
        )}
        {isApplied && <p className="muted">{translate('imports.already')}</p>}
        {step === 'reading' && <ReadingStep given={given} correcting={correcting} />}
        {step === 'bodies' && <BodiesStep given={given} correcting={correcting} />}
        {step === 'problems' && <ProblemsStep problems={given.problems} />}
        {step === 'changes' && <ChangesStep given={given} />}
      </div>
      {isApplying && (
        <ConfirmReason
          title={translate('imports.apply')}
          confirm={translate('imports.apply')}
          reason={given.isNewPlan ? 'none' : 'asked'}
          onConfirm={apply}
          onClose={() => setApplying(false)}
        >
          <p>
            {translate(given.isNewPlan ? 'imports.apply_new_why' : 'imports.apply_why', {
              count: given.changes.length,
            })}
          </p>
          {errors > 0 && <p className="form-error">{translate('imports.apply_errors', { count: errors })}</p>}
        </ConfirmReason>
      )}
    </>
  );
};

/** A file on its way into a plan: how it is read, its bodies, its problems, what it would change; applied whole. */
export const ImportPage = () => {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { data, error } = useImport(id);
  if (isRefusal(error) && error.status === 404) return <NotFound />;
  if (error) return <Empty title={translate('list.failed')} why={wordsOfFileRefusal(error, translate)} />;
  return data ? <Review given={data} /> : <Waiting />;
};
