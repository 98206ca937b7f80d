import type { StatusScale } from '@mufakat/planning/status/scale';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { ProofMark } from '../components/ProofMark.js';
import { EvidenceList } from './EvidenceList.js';
import { AsSentLine } from './AsSent.js';
import { LineBefore } from './LineBefore.js';
import { LineHead } from './LineHead.js';
import { LineProof } from './LineProof.js';
import { OwnAnswers } from './OwnAnswers.js';
import type { Report, ReportLine } from './reporting.js';
import { StepChip, stepOf } from './StepChip.js';
import { ValuesRead } from './ValuesRead.js';
import { WordsRead } from './WordsRead.js';

interface Props {
  readonly line: ReportLine;
  readonly form: Report['form'];
  readonly scale: StatusScale;
  /** What the verifier does with it. */
  readonly children?: ReactNode;
  readonly mark?: ReactNode;
}

/** A line as it was given, last time beside it, and the verifier's word. */
export const LineRead = ({ line, form, scale, children, mark }: Props) => {
  const translate = useTranslate();
  const step = stepOf(scale, line.judgement);
  const verifier = stepOf(scale, line.verifierStatus);
  return (
    <article className="report-line" data-returned={line.returnReason !== null || undefined}>
      <LineHead line={line}>{mark ?? <ProofMark of={line} />}</LineHead>
      <div className="line-columns">
        <div className="line-before" role="group" aria-label={translate('report.last_time')}>
          <LineBefore line={line} scale={scale} form={form} />
        </div>
        <div className="line-now" role="group" aria-label={translate('report.now')}>
          <p className="line-said">
            {step && <StepChip step={step} />}
            {line.noChange && <span className="muted">{translate('report.no_change_said')}</span>}
            {!line.isGiven && <span className="muted">{translate('report.not_given')}</span>}
          </p>
          <WordsRead of={line} />
          <OwnAnswers answers={line.answers} form={form} />
          <ValuesRead indicators={line.indicators} values={line.values} namesMissing />
          <EvidenceList evidence={line.evidence} />
          <AsSentLine line={line} scale={scale} form={form} />
          {line.returnReason && (
            <p className="return-reason">
              <span>
                <strong>{translate('report.returned_because')}</strong> <bdi>{line.returnReason}</bdi>
              </span>
            </p>
          )}
          {(verifier ?? line.verifierNote) && (
            <p className="line-said verifier-said">
              <small>{translate('report.verifier_says')}</small>
              {verifier && <StepChip step={verifier} />}
              {line.verifierNote && <bdi>{line.verifierNote}</bdi>}
            </p>
          )}
          <LineProof line={line} />
          {children}
        </div>
      </div>
    </article>
  );
};
