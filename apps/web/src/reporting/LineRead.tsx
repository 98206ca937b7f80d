import type { StatusScale } from '@mufakat/planning/status/scale';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { Words } from '../components/Words.js';
import { EvidenceLink } from './EvidenceLink.js';
import { LineBefore } from './LineBefore.js';
import { LineHead } from './LineHead.js';
import { LineProof, ProofMarks } from './LineProof.js';
import { isCut, wholeCut } from './report/values.js';
import { OwnAnswers } from './OwnAnswers.js';
import type { LineIndicator, Report, ReportLine, ValueRead } from './reporting.js';
import { StepChip, stepOf } from './StepChip.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { useValueWords } from './use-value-words.js';

interface Props {
  readonly line: ReportLine;
  readonly form: Report['form'];
  readonly scale: StatusScale;
  /** What the verifier does with it. */
  readonly children?: ReactNode;
  readonly mark?: ReactNode;
}

/** When a value was corrected, and what stood there before. */
const ReplacedValues = ({ value, indicator }: { readonly value: ValueRead; readonly indicator: LineIndicator }) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useValueWords();
  if (!value.correctedAt) return null;
  return (
    <>
      <small className="value-replaced">
        {translate('line_proof.corrected_on', { day: format.day(value.correctedAt) })}
      </small>
      {(value.replaced ?? []).map((old) => (
        <small key={old.replacedAt} className="value-replaced">
          {translate('line_proof.before', {
            value: words.value({ ...value, ...old }, indicator),
            name: old.replacedByName,
            day: format.day(old.replacedAt),
            reason: old.reason,
          })}
        </small>
      ))}
    </>
  );
};

const Values = ({ line }: { readonly line: ReportLine }) => {
  const translate = useTranslate();
  const words = useValueWords();
  if (line.indicators.length === 0) return null;
  return (
    <dl className="read-values">
      {line.indicators.map((indicator) => {
        const values = line.values.filter((value) => value.indicator === indicator.id);
        const said = values.filter((value) => words.value(value, indicator) !== '');
        return (
          <div key={indicator.id}>
            <dt>
              <Words of={indicator.title} />
            </dt>
            <dd>
              {said.length === 0 && <span className="muted">{translate('report.no_value')}</span>}
              {said.map((value) => (
                <span key={`${String(value.sex)} ${String(value.age)}`}>
                  {!isCut(value, wholeCut) && <small>{words.cut(value)}: </small>}
                  <bdi className="number">{words.value(value, indicator)}</bdi>
                  <ReplacedValues value={value} indicator={indicator} />
                </span>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
};

const told = ['narrative', 'challenge', 'nextStep', 'helpNeeded', 'nothingReason', 'noEvidenceReason'] as const;

/** A line as it was given, last time beside it, and the verifier's word. */
export const LineRead = ({ line, form, scale, children, mark }: Props) => {
  const translate = useTranslate();
  const step = stepOf(scale, line.judgement);
  const verifier = stepOf(scale, line.verifierStatus);
  return (
    <article className="report-line" data-returned={line.returnReason !== null || undefined}>
      <LineHead line={line}>{mark ?? <ProofMarks line={line} />}</LineHead>
      <div className="line-columns">
        <section className="line-before" aria-label={translate('report.last_time')}>
          <LineBefore line={line} scale={scale} />
        </section>
        <section className="line-now" aria-label={translate('report.now')}>
          <p className="line-said">
            {step && <StepChip step={step} />}
            {line.noChange && <span className="muted">{translate('report.no_change_said')}</span>}
            {!line.isGiven && <span className="muted">{translate('report.not_given')}</span>}
          </p>
          {told.map(
            (field) =>
              line[field] && (
                <div key={field} className="read-words">
                  <small>{translate(`report.${field}`)}</small>
                  <p dir="auto">{line[field]}</p>
                </div>
              ),
          )}
          <OwnAnswers line={line} form={form} />
          <Values line={line} />
          {line.evidence.length > 0 && (
            <p className="evidence">
              <span className="evidence-label">{translate('report.evidence')}</span>
              {line.evidence.map((one) => (
                <span key={`${one.title} ${one.url ?? one.fileId ?? ''}`} className="evidence-chip">
                  <EvidenceLink of={one} />
                </span>
              ))}
            </p>
          )}
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
        </section>
      </div>
    </article>
  );
};
