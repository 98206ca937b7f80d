import AutoFixHighOutlinedIcon from '@mui/icons-material/AutoFixHighOutlined';
import ErrorIcon from '@mui/icons-material/Error';
import InfoOutlinedIcon from '@mui/icons-material/InfoOutlined';
import WarningAmberIcon from '@mui/icons-material/WarningAmber';
import Button from '@mui/material/Button';
import { checkRules } from '@mufakat/planning/checks/all';
import type { Check } from '@mufakat/planning/checks/check';
import { reasonOf, reasons } from '@mufakat/planning/checks/reasons';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useFormat } from '../../platform/i18n/use-format.js';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';
import { FixAll } from './FixAll.js';
import { FindingRow } from './FindingRow.js';
import { MuteDialog } from './MuteDialog.js';
import type { Earlier } from './use-earlier.js';
import { useTrendWords } from './use-trend-words.js';
import { useCheckWords } from './words.js';

const icons = { error: ErrorIcon, warning: WarningAmberIcon, hint: InfoOutlinedIcon } as const;
const firstShown = 10;

interface Props {
  readonly rule: string;
  readonly open: readonly Check[];
  readonly muted: readonly Check[];
  readonly showsMuted: boolean;
  readonly earlier: Earlier | undefined;
  readonly before: number | undefined;
}

/** Why a rule is asked, in a sentence or two, and where to read more. */
const Why = ({ rule }: { readonly rule: string }) => {
  const translate = useTranslate();
  const reason = reasonOf(rule);
  if (!reason) return null;
  const { source } = reasons[reason];
  return (
    <p className="rule-why">
      {translate(`check_why.${reason}`)}{' '}
      {source?.link && (
        <a href={source.link} target="_blank" rel="noreferrer" lang="en" dir="ltr">
          {source.name}
        </a>
      )}
    </p>
  );
};

/** One rule: what it finds where, why it matters, and what can be done about all of it at once. */
export const RuleCard = ({ rule, open, muted, showsMuted, earlier, before = 0 }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useCheckWords();
  const trend = useTrendWords();
  const { rights } = usePlanInHand();
  const { document } = usePlanState();
  const [isWhole, setWhole] = useState(false);
  const [asks, setAsks] = useState<'fix' | Check>();
  const [example] = [...open, ...muted];
  if (!example) return null;
  /* A rule whose finding says it all has no name of its own. */
  const name = translate(`check_rules.${rule}`, { _: words(example).replace(/\.$/, '') });
  const severity = checkRules.find((one) => one.rule === rule)?.severity ?? example.severity;
  const Icon = icons[severity];
  const mayChange = ({ record }: Check): boolean => {
    const own = rights.at(document, record);
    return own.text || own.steering;
  };
  const fixable = open.filter((check) => check.fix && mayChange(check));
  const listed = [...open, ...(showsMuted ? muted : [])];
  return (
    <article className="card rule-card" data-severity={severity} aria-label={name}>
      <header>
        <Icon fontSize="small" aria-label={translate(`plan.checks.${severity}`)} />
        <h3>{name}</h3>
        <b className="rule-count">{format.number(open.length)}</b>
        {earlier && open.length !== before && (
          <small className="muted">{trend(open.length, before, earlier.version)}</small>
        )}
        {fixable.length > 1 && (
          <Button
            className="not-printed"
            variant="outlined"
            startIcon={<AutoFixHighOutlinedIcon />}
            onClick={() => setAsks('fix')}
          >
            {translate('checks_page.fix_all', { count: fixable.length })}
          </Button>
        )}
      </header>
      <Why rule={rule} />
      <ul className="rule-findings">
        {listed.map((check, at) => (
          <FindingRow
            key={`${check.record} ${check.field ?? ''} ${String(at)}`}
            check={check}
            mayChange={mayChange(check)}
            isLater={!isWhole && at >= firstShown}
            onMute={() => setAsks(check)}
          />
        ))}
      </ul>
      {!isWhole && listed.length > firstShown && (
        <Button className="not-printed" onClick={() => setWhole(true)}>
          {translate('checks_page.all', { count: listed.length })}
        </Button>
      )}
      {asks === 'fix' && <FixAll checks={fixable} onClose={() => setAsks(undefined)} />}
      {asks !== undefined && asks !== 'fix' && <MuteDialog check={asks} onClose={() => setAsks(undefined)} />}
    </article>
  );
};
