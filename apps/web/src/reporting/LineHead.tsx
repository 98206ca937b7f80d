import CheckIcon from '@mui/icons-material/Check';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { Words } from '../components/Words.js';
import { useFormat } from '../platform/i18n/use-format.js';
import type { ReportLine } from './reporting.js';

/** Which action a line is about: code, title, pillar and period. */
export const LineHead = ({ line, children }: { readonly line: ReportLine; readonly children?: ReactNode }) => {
  const translate = useTranslate();
  const format = useFormat();
  const period = format.period(line.startsOn, line.endsOn);
  return (
    <header className="line-head">
      <h2>
        {line.code && <bdi className="line-code">{line.code}</bdi>}{' '}
        <Words of={line.title} none={translate('report.untitled')} />
      </h2>
      <small>
        {line.pillar && <Words of={line.pillar} />}
        {line.pillar && period !== '' && ' · '}
        <bdi>{period}</bdi>
      </small>
      {line.byLinkName && <small className="by-link">{translate('report.by_link', { who: line.byLinkName })}</small>}
      {children}
    </header>
  );
};

export const GivenMark = ({ isGiven }: { readonly isGiven: boolean }) => {
  const translate = useTranslate();
  return (
    <span className="given-mark" data-given={isGiven || undefined}>
      {isGiven && <CheckIcon fontSize="inherit" aria-hidden="true" />}
      {translate(isGiven ? 'report.given' : 'report.not_given')}
    </span>
  );
};
