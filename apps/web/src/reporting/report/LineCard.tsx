import ReplyIcon from '@mui/icons-material/Reply';
import { useTranslate } from 'ra-core';
import { memo, useState } from 'react';
import { AsSentLine } from '../AsSent.js';
import { LineBefore } from '../LineBefore.js';
import { LineInitiatives } from '../initiatives/LineInitiatives.js';
import { GivenMark, LineHead } from '../LineHead.js';
import type { Report, ReportLine } from '../reporting.js';
import { asked } from './form.js';
import { FormField, HelpNeeded } from './FormField.js';
import { OwnQuestions } from './OwnQuestions.js';
import { EvidenceInputs } from './EvidenceInputs.js';
import { JudgementRow } from './JudgementRow.js';
import { ClashesOf } from './Clashes.js';
import type { Clash } from './line-edits.js';
import { lacksEvidence, leavesOpen } from './proof.js';
import type { ReportDraft } from './report-draft.js';
import { ValueInputs } from './ValueInputs.js';
import { WordsField } from './WordsField.js';

interface Props {
  readonly report: Report;
  readonly line: ReportLine;
  readonly draft: ReportDraft;
  readonly clashes: readonly Clash[];
  /** Pressed Submit while this line says nothing. */
  readonly isMissing: boolean;
}

const Nothing = ({
  line,
  draft,
  isOpen,
  onClose,
}: Pick<Props, 'line' | 'draft'> & { isOpen: boolean; onClose: () => void }) => {
  const translate = useTranslate();
  if (!isOpen) return null;
  return (
    <div className="nothing">
      <WordsField
        label={translate('report.nothing_reason')}
        rows={1}
        value={line.nothingReason}
        onChange={(nothingReason) => draft.edit(line.action, { nothingReason, judgement: null })}
      />
      <button
        type="button"
        className="quiet-button"
        onClick={() => {
          draft.edit(line.action, { nothingReason: null });
          onClose();
        }}
      >
        {translate('report.something')}
      </button>
    </div>
  );
};

/** One action of the report: last time beside now. */
const Line = ({ report, line, draft, clashes, isMissing }: Props) => {
  const translate = useTranslate();
  const [isNothing, setNothing] = useState(false);
  const { action } = line;
  const hasNothing = isNothing || line.nothingReason !== null;
  const of = { report, line, draft };
  return (
    <article
      className="report-line"
      id={`action-${action}`}
      data-action={action}
      data-given={line.isGiven || undefined}
      data-missing={(isMissing && leavesOpen(line, report)) || undefined}
      data-returned={line.returnReason !== null || undefined}
    >
      <LineHead line={line}>
        <GivenMark isGiven={line.isGiven} />
      </LineHead>
      {line.returnReason !== null && (
        <p className="return-reason" role="alert">
          <ReplyIcon fontSize="small" className="mirrored" aria-hidden="true" />
          <span>
            <strong>{translate('report.returned_because')}</strong> <bdi>{line.returnReason}</bdi>
          </span>
        </p>
      )}
      <ClashesOf clashes={clashes} draft={draft} />
      <div className="line-columns">
        <div className="line-before" role="group" aria-label={translate('report.last_time')}>
          <LineBefore line={line} scale={report.scale} form={report.form} />
          {line.before && (
            <button
              type="button"
              className="no-change"
              aria-pressed={line.noChange}
              onClick={() => {
                setNothing(false);
                draft.edit(action, { noChange: !line.noChange });
              }}
            >
              {translate(line.noChange ? 'report.no_change_said' : 'report.no_change')}
              <kbd className="wide-only" aria-hidden="true">
                0
              </kbd>
            </button>
          )}
          <LineInitiatives line={line} draft={draft} />
        </div>
        <div className="line-now" role="group" aria-label={translate('report.now')}>
          {!hasNothing && (
            <JudgementRow
              label={translate('report.judgement')}
              scale={report.scale}
              value={line.judgement}
              hasDigits
              onChange={(judgement) => draft.edit(action, { judgement, nothingReason: null })}
            />
          )}
          <Nothing line={line} draft={draft} isOpen={hasNothing} onClose={() => setNothing(false)} />
          <FormField {...of} field="narrative" />
          {asked('values', line, report) && (
            <ValueInputs line={line} onChange={(values) => draft.edit(action, { values })} />
          )}
          <div className="line-pair">
            <FormField {...of} field="challenge" rows={1} />
            <FormField {...of} field="nextStep" rows={1} />
          </div>
          <OwnQuestions {...of} />
          <HelpNeeded {...of} />
          <div className="line-foot">
            <EvidenceInputs
              onFile={(file) => draft.attach(action, file)}
              evidence={line.evidence}
              onChange={(change) => draft.change(action, ({ evidence }) => ({ evidence: change(evidence) }))}
            />
            {lacksEvidence(line, report) && (
              <WordsField
                label={translate('report.noEvidenceReason')}
                rows={1}
                isRequired
                value={line.noEvidenceReason}
                onChange={(noEvidenceReason) => draft.edit(action, { noEvidenceReason })}
              />
            )}
            {!hasNothing && !line.judgement && !line.noChange && (
              <button type="button" className="quiet-button" onClick={() => setNothing(true)}>
                {translate('report.nothing')}
              </button>
            )}
          </div>
          <AsSentLine line={line} scale={report.scale} form={report.form} />
        </div>
      </div>
    </article>
  );
};

export const LineCard = memo(Line);
