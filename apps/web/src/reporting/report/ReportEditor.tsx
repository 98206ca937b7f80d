import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import type { Report } from '../reporting.js';
import { reportVerbs } from '../reporting.verbs.js';
import { openQuestions } from './form.js';
import { LineCard } from './LineCard.js';
import { ReportBar } from './ReportBar.js';
import type { DraftState, ReportDraft } from './report-draft.js';
import { goToLine, goToNextMissing, useReportKeys } from './use-report-keys.js';
import { isUnproven, lacksEvidence } from './proof.js';

interface Props {
  readonly report: Report;
  readonly draft: ReportDraft;
  readonly state: DraftState;
}

const unproven = ({ lines }: DraftState, report: Report) => lines.filter((line) => isUnproven(line, report));

const Confirm = ({ report, draft, state, onClose }: Props & { readonly onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const without = state.lines.filter((line) => lacksEvidence(line, report)).length;
  const submit = async () => {
    await draft.flush();
    const { report: current, saving, error } = draft.getState();
    if (saving !== 'saved' || !current)
      throw error instanceof Error ? error : new Error('Some words are not with the server yet');
    draft.accept(await reportVerbs.submit(report.id, current.version));
    notify('report.submitted', { type: 'success' });
  };
  return (
    <ConfirmReason
      title={translate('report.submit_title')}
      confirm={translate('report.submit')}
      reason="none"
      onConfirm={submit}
      onClose={onClose}
    >
      <p>{translate('report.submit_why', { count: state.lines.length })}</p>
      {without > 0 && <p className="warning-line">{translate('report.without_evidence', { count: without })}</p>}
    </ConfirmReason>
  );
};

/** All actions of the round on one page, to be written. */
export const ReportEditor = ({ report, draft, state }: Props) => {
  const translate = useTranslate();
  const [isAsking, setAsking] = useState(false);
  const [wasPressed, setPressed] = useState(false);
  useReportKeys(draft, report.scale);
  const missing = state.lines.filter(({ isGiven }) => !isGiven).length;
  const withoutProof = unproven(state, report);
  const unanswered = state.lines.filter((line) => line.isGiven && openQuestions(line, report).length > 0);
  const ask = () => {
    setPressed(true);
    if (missing > 0) goToNextMissing();
    else if (withoutProof[0]) goToLine(document.getElementById(`action-${withoutProof[0].action}`));
    else if (unanswered[0]) goToLine(document.getElementById(`action-${unanswered[0].action}`));
    else setAsking(true);
  };
  return (
    <div className="report-editor">
      <ReportBar state={state} onSubmit={ask} />
      {wasPressed && missing > 0 && (
        <p className="form-error" role="alert">
          {translate('report.missing', { count: missing })}
        </p>
      )}
      {wasPressed && missing === 0 && withoutProof.length > 0 && (
        <p className="form-error" role="alert">
          {translate('report.unproven', {
            count: withoutProof.length,
            lines: withoutProof
              .map(({ code, action }) => code ?? state.lines.findIndex((one) => one.action === action) + 1)
              .join(', '),
          })}
        </p>
      )}
      {wasPressed && missing === 0 && withoutProof.length === 0 && unanswered.length > 0 && (
        <p className="form-error" role="alert">
          {translate('report_form.missing', { count: unanswered.length })}
        </p>
      )}
      <p className="keys-hint wide-only">{translate('report.keys', { last: report.scale.length })}</p>
      {state.lines.map((line) => (
        <LineCard
          key={line.id}
          report={report}
          line={line}
          draft={draft}
          clashes={state.clashes.filter(({ action }) => action === line.action)}
          isMissing={wasPressed}
        />
      ))}
      {isAsking && <Confirm report={report} draft={draft} state={state} onClose={() => setAsking(false)} />}
    </div>
  );
};
