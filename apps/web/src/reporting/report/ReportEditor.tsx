import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import type { Report } from '../reporting.js';
import { reportVerbs } from '../reporting.verbs.js';
import { ReportSheet } from './ReportSheet.js';
import { ReportBar } from './ReportBar.js';
import type { DraftState, ReportDraft } from './report-draft.js';
import { gapsOf, goToGap, ReportGaps } from './ReportGaps.js';
import { ReportLines } from './ReportLines.js';
import { useClearance } from './use-clearance.js';
import { lacksEvidence } from './proof.js';

interface Props {
  readonly report: Report;
  readonly draft: ReportDraft;
  readonly state: DraftState;
}

const Confirm = ({ report, draft, state, onClose }: Props & { readonly onClose: () => void }) => {
  const translate = useTranslate();
  const format = useFormat();
  const isCleared = useClearance()(report);
  const move = isCleared ? 'hand_in' : 'submit';
  const notify = useNotify();
  const without = state.lines.filter((line) => lacksEvidence(line, report)).length;
  const submit = async () => {
    await draft.flush();
    const { report: current, saving, error } = draft.getState();
    if (saving !== 'saved' || !current)
      throw error instanceof Error ? error : new Error('Some words are not with the server yet');
    draft.accept(await reportVerbs[isCleared ? 'handIn' : 'submit'](report.id, current.version));
    notify(isCleared ? 'report.handed_in' : 'report.submitted', { type: 'success' });
  };
  return (
    <ConfirmReason
      title={translate(`report.${move}_title`)}
      confirm={translate(`report.${move}`)}
      reason="none"
      onConfirm={submit}
      onClose={onClose}
    >
      <p>
        {isCleared
          ? translate('report.hand_in_why', { officers: format.list(report.clearingOfficers) })
          : translate(report.submittedAt ? 'report.submit_again_why' : 'report.submit_why', {
              count: state.lines.length,
            })}
      </p>
      {without > 0 && <p className="warning-line">{translate('report.without_evidence', { count: without })}</p>}
    </ConfirmReason>
  );
};

/** All actions of the round on one page, to be written. */
export const ReportEditor = ({ report, draft, state }: Props) => {
  const translate = useTranslate();
  const [hasSheet, setSheet] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [wasPressed, setPressed] = useState(false);
  const isCleared = useClearance()(report);
  const unchangeable = state.lines.filter((line) => !line.isGiven && line.before !== null).length;
  const gaps = gapsOf(state, report);
  const ask = () => {
    setPressed(true);
    if (!goToGap(gaps)) setAsking(true);
  };
  return (
    <div className="report-editor">
      <ReportBar state={state} onSubmit={ask} submit={translate(isCleared ? 'report.hand_in' : 'report.submit')} />
      {report.clearanceReason && (
        <p className="return-reason" role="alert">
          <span>
            <strong>{translate('report.sent_back_because')}</strong> <bdi>{report.clearanceReason}</bdi>
          </span>
        </p>
      )}
      {wasPressed && <ReportGaps gaps={gaps} lines={state.lines} />}
      <div className="report-aids not-printed">
        <p className="keys-hint wide-only">{translate('report.keys', { last: report.scale.length })}</p>
        <button type="button" className="quiet-button" onClick={() => setSheet(true)}>
          {translate('report.sheet')}
        </button>
        {unchangeable > 0 && (
          <button type="button" className="quiet-button" onClick={() => draft.sayNoChange()}>
            {translate('report.no_change_all', { count: unchangeable })}
          </button>
        )}
      </div>
      <ReportLines report={report} draft={draft} state={state} wasPressed={wasPressed} />
      {hasSheet && <ReportSheet id={report.id} draft={draft} onClose={() => setSheet(false)} />}
      {isAsking && <Confirm report={report} draft={draft} state={state} onClose={() => setAsking(false)} />}
    </div>
  );
};
