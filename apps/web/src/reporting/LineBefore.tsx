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

/** Everything the same body said of the action last time. */
export const LineBefore = ({ line, scale, form }: Props) => {
  const translate = useTranslate();
  const { before, indicators } = line;
  if (!before) return <p className="muted">{translate('report.first_time')}</p>;
  const step = stepOf(scale, before.judgement);
  return (
    <>
      <p className="before-round">
        {translate('report.last_time')} · <bdi>{before.round}</bdi>
      </p>
      <p className="proof-marks">
        {step && <StepChip step={step} />} <ProofMark of={before} />
      </p>
      {!step && !before.narrative && <p className="muted">{translate('report.nothing_before')}</p>}
      <WordsRead of={before} />
      <OwnAnswers answers={before.answers} form={form} />
      <ValuesRead indicators={indicators} values={before.values} />
      <EvidenceList evidence={before.evidence} />
    </>
  );
};
