import type { StatusScale } from '@mufakat/planning/status/scale';
import { useTranslate } from 'ra-core';
import { ProofMark } from '../components/ProofMark.js';
import { EvidenceList } from './EvidenceList.js';
import { OwnAnswers } from './OwnAnswers.js';
import type { Report, ReportLine } from './reporting.js';
import { StepChip, stepOf } from './StepChip.js';
import { ValuesRead } from './ValuesRead.js';
import { WordsRead } from './WordsRead.js';

interface Props {
  readonly line: ReportLine;
  readonly scale: StatusScale;
  readonly form: Report['form'];
}

interface SaidProps extends Omit<Props, 'line'> {
  readonly said: NonNullable<ReportLine['before']>;
  readonly indicators: ReportLine['indicators'];
}

/** Everything a body said of an action in one round. */
export const SaidInRound = ({ said, indicators, scale, form }: SaidProps) => {
  const translate = useTranslate();
  const step = stepOf(scale, said.judgement);
  return (
    <>
      <p className="proof-marks">
        {step && <StepChip step={step} />} <ProofMark of={said} />
      </p>
      {!step && !said.narrative && <p className="muted">{translate('report.nothing_before')}</p>}
      <WordsRead of={said} />
      <OwnAnswers answers={said.answers} form={form} />
      <ValuesRead indicators={indicators} values={said.values} />
      <EvidenceList evidence={said.evidence} />
    </>
  );
};

/** Everything the same body said of the action last time. */
export const LineBefore = ({ line, scale, form }: Props) => {
  const translate = useTranslate();
  const { before, indicators } = line;
  if (!before) return <p className="muted">{translate('report.first_time')}</p>;
  return (
    <>
      <p className="before-round">
        {translate('report.last_time')} · <bdi>{before.round}</bdi>
      </p>
      <SaidInRound said={before} indicators={indicators} scale={scale} form={form} />
    </>
  );
};
