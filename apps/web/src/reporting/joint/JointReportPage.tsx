import { useGetList, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import { Empty } from '../../components/Empty.js';
import { PageHeader } from '../../components/PageHeader.js';
import type { Saving } from '../../components/SaveState.js';
import { Words } from '../../components/Words.js';
import { useMay } from '../../platform/actor.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { Waiting } from '../../platform/layout/Pages.js';
import { ReportBar } from '../report/ReportBar.js';
import type { DraftState, ReportDraft } from '../report/report-draft.js';
import { gapsOf, type Gaps, goToGap, ReportGaps } from '../report/ReportGaps.js';
import { ReportLines } from '../report/ReportLines.js';
import { useClearance } from '../report/use-clearance.js';
import { useReportDrafts } from '../report/use-report-draft.js';
import { ReportFacts, ReportStateMark } from '../ReportFacts.js';
import { isWritable, type Report, type ReportSummary, thingOfReport } from '../reporting.js';
import { reportVerbs } from '../reporting.verbs.js';
import '../../components/data-list.css';
import '../reporting.css';
import './joint.css';

interface Part {
  readonly report: Report;
  readonly draft: ReportDraft;
  readonly state: DraftState;
}

/** How the parts stand together: the least settled of them counts. */
const worst: readonly Saving[] = ['failed', 'conflict', 'offline', 'saving', 'saved'];
const together = (parts: readonly Part[]): DraftState => {
  const states = parts.map(({ state }) => state);
  return {
    lines: states.flatMap(({ lines }) => lines),
    saving: worst.find((saving) => states.some((state) => state.saving === saving)) ?? 'saved',
    savedAt: states.flatMap(({ savedAt }) => savedAt ?? []).toSorted()[0],
    waiting: states.reduce((sum, { waiting }) => sum + waiting, 0),
    clashes: states.flatMap(({ clashes }) => clashes),
    error: states.find(({ saving }) => saving === 'failed')?.error,
  };
};
const allGaps = (parts: readonly Part[]): Gaps => {
  const each = parts.map(({ state, report }) => gapsOf(state, report));
  return {
    missing: each.flatMap(({ missing }) => missing),
    unproven: each.flatMap(({ unproven }) => unproven),
    unanswered: each.flatMap(({ unanswered }) => unanswered),
  };
};

interface ConfirmProps {
  readonly joint: string;
  readonly parts: readonly Part[];
  readonly isCleared: boolean;
  readonly onClose: () => void;
}

const Confirm = ({ joint, parts, isCleared, onClose }: ConfirmProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const submit = async () => {
    for (const { draft } of parts) await draft.flush();
    const reports = parts.map(({ draft }) => {
      const { report, saving, error } = draft.getState();
      if (saving !== 'saved' || !report)
        throw error instanceof Error ? error : new Error('Some words are not with the server yet');
      return { id: report.id, version: report.version };
    });
    const done = await reportVerbs.submitJoint(joint, reports);
    for (const { draft, report } of parts) {
      const given = done.find(({ id }) => id === report.id);
      if (given) draft.accept(given);
    }
    notify('joint.done', { type: 'success' });
  };
  const count = parts.reduce((sum, { state }) => sum + state.lines.length, 0);
  const officers = format.list([...new Set(parts.flatMap(({ report }) => report.clearingOfficers))]);
  return (
    <ConfirmReason
      title={translate('joint.submit_title')}
      confirm={translate(isCleared ? 'joint.hand_in' : 'joint.submit')}
      reason="none"
      onConfirm={submit}
      onClose={onClose}
    >
      <p>
        {translate(isCleared ? 'joint.hand_in_why' : 'joint.submit_why', {
          ...{ reports: format.number(parts.length), count: format.number(count), officers },
        })}
      </p>
    </ConfirmReason>
  );
};

/** One plan's part of it. */
const PlanPart = ({ part, wasPressed }: { readonly part: Part; readonly wasPressed: boolean }) => {
  const translate = useTranslate();
  const { report, draft, state } = part;
  return (
    <section className="joint-part" aria-labelledby={`plan-${report.id}`}>
      <h2 id={`plan-${report.id}`}>
        <Words of={report.planTitle} />{' '}
        <Link className="not-printed" to={`/reports/${report.id}`}>
          {translate('joint.open_one')}
        </Link>
      </h2>
      <ReportLines report={report} draft={draft} state={state} wasPressed={wasPressed} />
    </section>
  );
};

const Editor = ({ joint, parts }: { readonly joint: string; readonly parts: readonly Part[] }) => {
  const translate = useTranslate();
  const goesToOfficer = useClearance();
  const [wasPressed, setPressed] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const state = together(parts);
  const gaps = allGaps(parts);
  const isCleared = parts.some(({ report }) => goesToOfficer(report));
  const unchangeable = state.lines.filter((line) => !line.isGiven && line.before !== null).length;
  const most = Math.max(...parts.map(({ report }) => report.scale.length));
  return (
    <div className="report-editor">
      <ReportBar
        state={state}
        submit={translate(isCleared ? 'joint.hand_in' : 'joint.submit')}
        onSubmit={() => {
          setPressed(true);
          if (!goToGap(gaps)) setAsking(true);
        }}
      />
      {wasPressed && <ReportGaps gaps={gaps} lines={state.lines} />}
      <div className="report-aids not-printed">
        <p className="keys-hint wide-only">{translate('report.keys', { last: most })}</p>
        {unchangeable > 0 && (
          <button
            type="button"
            className="quiet-button"
            onClick={() => {
              for (const { draft } of parts) draft.sayNoChange();
            }}
          >
            {translate('report.no_change_all', { count: unchangeable })}
          </button>
        )}
      </div>
      {parts.map((part) => (
        <PlanPart key={part.report.id} part={part} wasPressed={wasPressed} />
      ))}
      {isAsking && <Confirm {...{ joint, parts, isCleared }} onClose={() => setAsking(false)} />}
    </div>
  );
};

const Given = ({ report }: { readonly report: Report }) => {
  const translate = useTranslate();
  return (
    <li>
      <Link to={`/reports/${report.id}`}>
        <Words of={report.planTitle} />
      </Link>{' '}
      <ReportStateMark state={report.state} /> <small className="muted">{translate('joint.given')}</small>
    </li>
  );
};

const ReportsTogether = ({ joint, ids }: { readonly joint: string; readonly ids: readonly string[] }) => {
  const translate = useTranslate();
  const may = useMay();
  const drafts = useReportDrafts(ids);
  const parts = drafts.flatMap(({ draft, state }): Part[] =>
    state.report ? [{ draft, state, report: state.report }] : [],
  );
  const failed = drafts.find(({ state }) => !state.report && state.error !== undefined);
  if (failed) throw failed.state.error;
  const [first] = parts;
  if (!first || parts.length < drafts.length) return <Waiting />;
  const isOpen = ({ report }: Part): boolean => isWritable(report) && may('report.write', thingOfReport(report));
  const open = parts.filter(isOpen);
  const given = parts.filter((part) => !isOpen(part));
  return (
    <>
      <PageHeader
        title={translate('joint.title', { count: parts.length })}
        trail={[{ label: translate('reports.title'), to: '/reports' }]}
        facts={<ReportFacts report={first.report} />}
      />
      <div className="report-page">
        <p className="muted">{translate('joint.why')}</p>
        {given.length > 0 && (
          <ul className="plain-list">
            {given.map(({ report }) => (
              <Given key={report.id} report={report} />
            ))}
          </ul>
        )}
        {open.length > 0 && <Editor joint={joint} parts={open} />}
      </div>
    </>
  );
};

/** What one body reports in a round over several plans, on one page. */
export const JointReportPage = () => {
  const { joint = '', body = '' } = useParams();
  const translate = useTranslate();
  const { data, error } = useGetList<ReportSummary>('reports', {
    filter: { jointId: joint, bodyId: body },
    pagination: { page: 1, perPage: 50 },
    sort: { field: 'id', order: 'ASC' },
  });
  if (error) throw error;
  if (!data) return <Waiting />;
  if (data.length === 0) return <Empty title={translate('joint.nothing')} why={translate('joint.nothing_why')} />;
  return <ReportsTogether key={joint} joint={joint} ids={data.map(({ id }) => id)} />;
};
