import CheckCircleOutlinedIcon from '@mui/icons-material/CheckCircleOutlined';
import RadioButtonUncheckedIcon from '@mui/icons-material/RadioButtonUnchecked';
import type { Check } from '@mufakat/planning/checks/check';
import { childrenOf, rootOf } from '@mufakat/planning/records/tree';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useCheckWords } from '../checks/words.js';
import { leadsOf } from '../matrix/linked-cells.js';
import { rollUpsOf } from '../matrix/roll-ups.js';
import { useChecks, usePlanInHand, usePlanState } from '../store/PlanContext.js';

interface Rule {
  readonly rule: string;
  readonly severity: Check['severity'];
  readonly example: Check;
  readonly count: number;
}

const byRule = (findings: ReadonlyMap<string, readonly Check[]>): Rule[] => {
  const rules = new Map<string, Rule>();
  for (const check of [...findings.values()].flat()) {
    const known = rules.get(check.rule);
    rules.set(check.rule, {
      rule: check.rule,
      severity: check.severity,
      example: check,
      count: (known?.count ?? 0) + 1,
    });
  }
  const rank = { error: 0, warning: 1, hint: 2 };
  return [...rules.values()].sort((a, b) => rank[a.severity] - rank[b.severity] || b.count - a.count);
};

/** What the checks find, rule by rule, each leading to its records. */
export const Health = () => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useCheckWords();
  const { plan } = usePlanInHand();
  const rules = byRule(useChecks());
  const total = (severity: Check['severity']): number =>
    rules.filter((rule) => rule.severity === severity).reduce((sum, { count }) => sum + count, 0);
  return (
    <section className="card">
      <div className="section-head">
        <h2>{translate('plan.overview.health')}</h2>
        <Link to={`/plans/${plan.id}/checks`}>{translate('plan.views.checks')}</Link>
      </div>
      <p className="health-line">
        {(['error', 'warning', 'hint'] as const).map((severity) => (
          <span key={severity} data-severity={severity}>
            <b>{format.number(total(severity))}</b> {translate(`plan.checks.${severity}s`)}
          </span>
        ))}
      </p>
      {rules.length === 0 && <p className="muted">{translate('plan.checks.none')}</p>}
      <ul className="health">
        {rules.slice(0, 8).map(({ rule, severity, example, count }) => (
          <li key={rule} data-severity={severity}>
            <Link
              to={
                count === 1 ? `/plans/${plan.id}/matrix?record=${example.record}` : `/plans/${plan.id}/matrix?checks=1`
              }
            >
              {count === 1 ? words(example) : translate(`check_rules.${rule}`, { _: words(example) })}
            </Link>
            <b>{format.number(count)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** A list that a new plan is begun by; it goes when everything on it is done. */
export const FirstSteps = () => {
  const translate = useTranslate();
  const format = useFormat();
  const { plan } = usePlanInHand();
  const { document } = usePlanState();
  const root = rootOf(document);
  const all = [...document.records.values()];
  const actions = all.filter(({ kind }) => kind === 'action');
  const led = actions.filter(({ id }) => leadsOf(document, id).length > 0).length;
  const timed = actions.filter(({ startsOn, isOngoing }) => startsOn !== undefined || isOngoing === true).length;
  const measured = actions.filter(({ id }) => childrenOf(document, id).some(({ kind }) => kind === 'indicator')).length;
  const steps = [
    ['period', root?.['startsOn'] !== undefined && root['endsOn'] !== undefined, '', `matrix?record=${plan.id}`],
    ['pillars', all.some(({ kind }) => kind === 'pillar'), '', 'matrix'],
    ['actions', actions.length > 0, '', 'matrix'],
    [
      'leads',
      actions.length > 0 && led === actions.length,
      `${format.number(led)}/${format.number(actions.length)}`,
      'matrix',
    ],
    [
      'dates',
      actions.length > 0 && timed === actions.length,
      `${format.number(timed)}/${format.number(actions.length)}`,
      'matrix',
    ],
    [
      'indicators',
      actions.length > 0 && measured === actions.length,
      `${format.number(measured)}/${format.number(actions.length)}`,
      'matrix',
    ],
  ] as const;
  if (steps.every(([, isDone]) => isDone)) return null;
  return (
    <section className="card">
      <h2>{translate('plan.overview.first_steps')}</h2>
      <ul className="steps">
        {steps.map(([name, isDone, count, to]) => (
          <li key={name} data-done={isDone || undefined}>
            {isDone ? <CheckCircleOutlinedIcon fontSize="inherit" /> : <RadioButtonUncheckedIcon fontSize="inherit" />}
            <Link to={`/plans/${plan.id}/${to}`}>{translate(`plan.overview.steps.${name}`)}</Link>
            {count !== '' && !isDone && <bdi className="muted">{count}</bdi>}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Size of the plan in numbers that are counted, not reported. */
export const Size = () => {
  const translate = useTranslate();
  const format = useFormat();
  const { document } = usePlanState();
  const counts = (['pillar', 'action', 'activity', 'indicator'] as const).map((kind) => ({
    kind,
    count: [...document.records.values()].filter((record) => record.kind === kind).length,
  }));
  const planned = Object.entries(rollUpsOf(document).get(document.plan)?.planned ?? {});
  return (
    <div className="figures plan-size">
      {counts
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => (
          <div key={kind} className="figure">
            <span>{translate(`kinds_many.${kind}`)}</span>
            <span className="figure-value">{format.number(count)}</span>
          </div>
        ))}
      {planned.map(([currency, amount]) => (
        <div key={currency} className="figure">
          <span>{translate('plan.columns.budget')}</span>
          <span className="figure-value">
            <bdi>{currency === '' ? format.amount(amount) : format.money(amount, currency)}</bdi>
          </span>
        </div>
      ))}
    </div>
  );
};
