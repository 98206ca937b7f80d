import { type Check, checkGroups } from '@mufakat/planning/checks/check';
import { checkRules } from '@mufakat/planning/checks/all';
import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { Empty } from '../components/Empty.js';
import './checks/checks-page.css';
import { ChecksHead } from './checks/ChecksHead.js';
import { RuleCard } from './checks/RuleCard.js';
import { useEarlier } from './checks/use-earlier.js';
import { useAllChecks } from './store/PlanContext.js';

const groupOf = new Map(checkRules.map(({ rule, group }) => [rule, group]));

interface RuleFound {
  readonly rule: string;
  readonly open: readonly Check[];
  readonly muted: readonly Check[];
}

const byRule = (checks: readonly Check[]): RuleFound[] => {
  const rules = new Map<string, { open: Check[]; muted: Check[] }>();
  for (const check of checks) {
    const known = rules.get(check.rule) ?? { open: [], muted: [] };
    rules.set(check.rule, known);
    known[check.muted ? 'muted' : 'open'].push(check);
  }
  return [...rules].map(([rule, found]) => ({ rule, ...found }));
};

const rank = { error: 0, warning: 1, hint: 2 } as const;
const severityOf = new Map(checkRules.map(({ rule, severity }) => [rule, severity]));
const gravestFirst = (a: RuleFound, b: RuleFound): number =>
  rank[severityOf.get(a.rule) ?? 'hint'] - rank[severityOf.get(b.rule) ?? 'hint'] || b.open.length - a.open.length;

/** What the checks find, for one who decides: what keeps the plan from being submitted first, then group by group. */
export const PlanChecks = () => {
  const translate = useTranslate();
  const checks = useAllChecks();
  const earlier = useEarlier();
  const [params, setParams] = useSearchParams();
  const showsMuted = params.get('show') === 'muted';
  const rules = useMemo(() => byRule(checks ?? []).sort(gravestFirst), [checks]);
  if (!checks) return <p className="checks-wait muted">{translate('checks_page.working')}</p>;
  const shown = rules.filter(({ open, muted }) => open.length > 0 || (showsMuted && muted.length > 0));
  const blocking = shown.filter(({ rule, open }) => severityOf.get(rule) === 'error' && open.length > 0);
  const cards = (some: readonly RuleFound[]) =>
    some.map((one) => (
      <RuleCard
        key={one.rule}
        {...one}
        showsMuted={showsMuted}
        before={earlier?.counts.get(one.rule)}
        earlier={earlier}
      />
    ));
  return (
    <div className="checks-page">
      <ChecksHead
        checks={checks}
        earlier={earlier}
        showsMuted={showsMuted}
        onShowMuted={(isShown) => setParams(isShown ? { show: 'muted' } : {}, { replace: true })}
      />
      {shown.length === 0 && (
        <Empty title={translate('checks_page.nothing')} why={translate('checks_page.nothing_why')} />
      )}
      {blocking.length > 0 && (
        <section aria-label={translate('checks_page.blocking')}>
          <h2>{translate('checks_page.blocking')}</h2>
          {cards(blocking)}
        </section>
      )}
      {checkGroups.map((group) => {
        const own = shown.filter((one) => groupOf.get(one.rule) === group && !blocking.includes(one));
        if (own.length === 0) return null;
        return (
          <section key={group} aria-label={translate(`check_groups.${group}`)}>
            <h2>{translate(`check_groups.${group}`)}</h2>
            {cards(own)}
          </section>
        );
      })}
    </div>
  );
};
