import { leavesByClearance } from '@mufakat/planning/lifecycles/report';
import { useNotify, useTranslate } from 'ra-core';
import { useCallback, useState } from 'react';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import { useActor, useCan } from '../../platform/actor.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { OfferedContext, takeAll, useOffered } from '../initiatives/LineInitiatives.js';
import type { OfferedInitiative } from '../initiatives/initiatives.js';
import { type Report, thingOfReport } from '../reporting.js';
import { reportVerbs } from '../reporting.verbs.js';
import { openQuestions } from './form.js';
import { LineRead } from '../LineRead.js';
import { LineCard } from './LineCard.js';
import { ReportSheet } from './ReportSheet.js';
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

/** Whether it goes past the body's own officer first. */
const useClearance = (report: Report): boolean => {
  const clearingOfficers = report.clearingOfficers.length;
  const mayClear = useCan('report.clear', thingOfReport(report));
  const isStandingIn = useActor()?.id === report.standInId;
  return !isStandingIn && leavesByClearance({ clearingOfficers, mayClear });
};

const Confirm = ({ report, draft, state, onClose }: Props & { readonly onClose: () => void }) => {
  const translate = useTranslate();
  const format = useFormat();
  const isCleared = useClearance(report);
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
          : translate('report.submit_why', { count: state.lines.length })}
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
  const isCleared = useClearance(report);
  const words = useWords();
  const offered = useOffered(report.id);
  const take = useCallback(
    (action: string) => {
      const nameOf = ({ title }: OfferedInitiative) => words(title);
      takeAll({ draft, action, offered: offered.get(action) ?? [], nameOf });
    },
    [draft, offered, words],
  );
  useReportKeys({ draft, scale: report.scale, onTake: take });
  const unchangeable = state.lines.filter((line) => !line.isGiven && line.before !== null).length;
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
      <ReportBar state={state} onSubmit={ask} submit={translate(isCleared ? 'report.hand_in' : 'report.submit')} />
      {report.clearanceReason && (
        <p className="return-reason" role="alert">
          <span>
            <strong>{translate('report.sent_back_because')}</strong> <bdi>{report.clearanceReason}</bdi>
          </span>
        </p>
      )}
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
      <OfferedContext.Provider value={offered}>
        {state.lines.map((line) =>
          report.state === 'returned' && line.returnReason === null ? (
            <LineRead key={line.id} line={line} form={report.form} scale={report.scale} />
          ) : (
            <LineCard
              key={line.id}
              report={report}
              line={line}
              draft={draft}
              clashes={state.clashes.filter(({ action }) => action === line.action)}
              isMissing={wasPressed}
            />
          ),
        )}
      </OfferedContext.Provider>
      {hasSheet && <ReportSheet id={report.id} draft={draft} onClose={() => setSheet(false)} />}
      {isAsking && <Confirm report={report} draft={draft} state={state} onClose={() => setAsking(false)} />}
    </div>
  );
};
