import Button from '@mui/material/Button';
import { givenStates } from '@mufakat/planning/lifecycles/report';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router';
import { ConfirmReason } from '../components/ConfirmReason.js';
import { Empty } from '../components/Empty.js';
import { Mark } from '../components/Mark.js';
import { useProofWords } from '../components/use-proof-words.js';
import { Words } from '../components/Words.js';
import { fetchJson } from '../platform/api.js';
import { type Translated, useWords } from '../platform/i18n/use-words.js';
import { Chosen } from './Chosen.js';
import { type Evaluation, evaluationVerbs, type Finding, type Keep } from './evaluation.js';
import { EntryMoves } from './EntryMoves.js';
import { FactName, FactNumber, FactProof, FactRows } from './FactTable.js';
import { One, Text } from './Text.js';
import { useRecordChoices } from './use-choices.js';
import { useCriterion } from './use-criterion.js';

interface ReportListed {
  readonly id: string;
  readonly state: string;
  readonly roundTitle: string;
  readonly bodyName: Translated;
  readonly submittedAt: string | null;
}

/* One that was given is with its body's own officer while it is corrected. */
const perhapsGiven = [...givenStates, 'in-clearance'];

const useReportChoices = (plan: string) => {
  const words = useWords();
  const { data = [] } = useQuery({
    queryKey: ['plans', plan, 'reports-to-cite'],
    retry: false,
    queryFn: () =>
      fetchJson<ReportListed[]>(
        `/reports?range=[0,199]&filter=${encodeURIComponent(JSON.stringify({ planId: plan, state: perhapsGiven }))}`,
      ),
  });
  const given = data.filter(({ submittedAt }) => submittedAt !== null);
  return given.map(({ id, bodyName, roundTitle }) => ({ id, label: `${words(bodyName)}, ${roundTitle}` }));
};

/** Numbers of the fact sheet to cite, by name and value. */
const useFactChoices = ({ facts }: Evaluation) => {
  const proved = useProofWords();
  const translate = useTranslate();
  const words = useWords();
  const name = ({ key, code, title }: Parameters<typeof FactName>[0]['fact']): string => {
    if (key.startsWith('status.')) return translate(`status.${key.slice(7)}`);
    if (key === 'response') return translate('evaluation.response_rate');
    if (key === 'slips') return translate('evaluation.late_ends');
    return [code, words(title)].filter(Boolean).join(' ');
  };
  return (facts?.facts ?? []).map((fact) => {
    const { unit, value, numerator, denominator } = fact.figure;
    const part = { numerator: numerator ?? '', denominator: denominator ?? '' };
    const number = unit === 'percent' ? translate('progress.part', part) : (value ?? '');
    const proof = proved.said(fact) || proved.counted(fact.proved);
    return { id: fact.key, label: [name(fact), number, proof && `(${proof})`].filter(Boolean).join(' ') };
  });
};

const blank = { text: '', rating: null, records: [], evidence: [], isRestricted: false };

const useDraft = ({ criteria }: Evaluation, finding: Finding | undefined) => {
  const told: Omit<Finding, 'id' | 'version' | 'number'> = finding ?? { ...blank, criterion: criteria[0] ?? '' };
  const { criterion, text, rating, records, evidence, isRestricted } = told;
  return useState({
    ...{ criterion, text, isRestricted, rating: rating ?? '', records: records.map(({ id }) => id) },
    facts: evidence.flatMap(({ key }) => key ?? []),
    reports: evidence.flatMap(({ report }) => report ?? []),
    links: evidence.flatMap(({ url }) => url ?? []).join('\n'),
  });
};

interface FormProps {
  readonly evaluation: Evaluation;
  readonly finding?: Finding;
  readonly keep: Keep;
  readonly onClose: () => void;
}

const FindingForm = ({ evaluation, finding, keep, onClose }: FormProps) => {
  const translate = useTranslate();
  const { read } = useCriterion();
  const records = useRecordChoices('action', 'indicator');
  const reports = useReportChoices(evaluation.planId);
  const facts = useFactChoices(evaluation);
  const [draft, setDraft] = useDraft(evaluation, finding);
  const set = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = async () => {
    const links = draft.links.split('\n').flatMap((line) => line.trim() || []);
    const form = { ...draft, links, rating: draft.rating.trim() || null };
    keep(
      finding
        ? await evaluationVerbs.changeFinding(evaluation.id, finding, form)
        : await evaluationVerbs.addFinding(evaluation.id, form),
    );
  };
  const number = finding && String(finding.number);
  return (
    <ConfirmReason
      title={number ? translate('evaluation.edit_finding', { number }) : translate('evaluation.add_finding')}
      confirm={translate('ra.action.save')}
      reason="none"
      isReady={draft.text.trim() !== ''}
      onConfirm={submit}
      onClose={onClose}
    >
      <One
        label={translate('evaluation.in_criterion')}
        value={draft.criterion}
        options={[...new Set([...evaluation.criteria, draft.criterion])].map((id) => ({ id, label: read(id) }))}
        onChange={(criterion) => set({ criterion })}
      />
      <Text
        label={translate('evaluation.text')}
        rows={3}
        isRequired
        value={draft.text}
        onChange={(text) => set({ text })}
      />
      <Text label={translate('evaluation.rating')} value={draft.rating} onChange={(rating) => set({ rating })} />
      <Chosen
        label={translate('evaluation.speaks_of')}
        options={records}
        value={draft.records}
        onChange={(ids) => set({ records: ids })}
      />
      <Chosen
        label={translate('evaluation.cites')}
        options={facts}
        value={draft.facts}
        onChange={(ids) => set({ facts: ids })}
      />
      <Chosen
        label={translate('evaluation.cites_reports')}
        options={reports}
        value={draft.reports}
        onChange={(ids) => set({ reports: ids })}
      />
      <Text label={translate('evaluation.links')} rows={1} value={draft.links} onChange={(links) => set({ links })} />
      <label className="check">
        <input
          type="checkbox"
          checked={draft.isRestricted}
          onChange={(event) => set({ isRestricted: event.target.checked })}
        />{' '}
        {translate('evaluation.is_restricted')}
      </label>
    </ConfirmReason>
  );
};

type Evidence = Finding['evidence'][number];

const EvidenceOf = ({ plan, one }: { readonly plan: string; readonly one: Evidence }) => {
  const translate = useTranslate();
  const words = useWords();
  if (one.url)
    return (
      <a href={one.url} target="_blank" rel="noreferrer">
        <bdi>{one.url}</bdi>
      </a>
    );
  if (one.report)
    return (
      <Link to={`/reports/${one.report}`}>
        {translate('evaluation.report_of', { body: words(one.bodyName), round: one.roundTitle ?? '' })}
      </Link>
    );
  if (!one.figure || !one.key) return null;
  return (
    <>
      <FactName fact={{ key: one.key, code: one.code ?? null, title: one.title ?? null }} />{' '}
      <FactNumber figure={one.figure} /> <FactProof of={one} /> <FactRows plan={plan} figure={one.figure} />
    </>
  );
};

/** Records something speaks of, each a way into the plan. */
export const SpokenOf = ({ plan, records }: { readonly plan: string; readonly records: Finding['records'] }) => {
  if (records.length === 0) return null;
  return (
    <span className="spoken-of">
      {records.map(({ id, code, title }) => (
        <Link key={id} to={`/plans/${plan}/matrix?record=${id}`}>
          {code ? <bdi>{code}</bdi> : <Words of={title} />}
        </Link>
      ))}
    </span>
  );
};

interface OneProps {
  readonly evaluation: Evaluation;
  readonly finding: Finding;
  readonly keep: Keep;
}

const FindingShown = ({ evaluation, finding, keep }: OneProps) => {
  const translate = useTranslate();
  const { planId, may } = evaluation;
  const { number, text, rating, isRestricted, records, evidence } = finding;
  return (
    <li id={`finding-${finding.id}`}>
      <p className="evaluation-text" dir="auto">
        <b className="number">{number}.</b> {text}
      </p>
      <p className="evaluation-marks">
        {rating && (
          <Mark tone="accent">
            <bdi>{rating}</bdi>
          </Mark>
        )}
        {isRestricted && <Mark tone="danger">{translate('evaluation.restricted')}</Mark>}
        <SpokenOf plan={planId} records={records} />
        {may.write && (
          <EntryMoves
            name={translate('evaluation.edit_finding', { number })}
            form={(onClose) => <FindingForm evaluation={evaluation} finding={finding} keep={keep} onClose={onClose} />}
            onRemove={() => evaluationVerbs.removeFinding(evaluation.id, finding).then(keep)}
          />
        )}
      </p>
      {evidence.length > 0 && (
        <div className="finding-evidence">
          <small className="muted">{translate('evaluation.rests_on')}</small>
          <ul>
            {evidence.map((one) => (
              <li key={one.key ?? one.report ?? one.url}>
                <EvidenceOf plan={planId} one={one} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
};

/** What was found, by criterion. */
export const Findings = ({ evaluation, keep }: { readonly evaluation: Evaluation; readonly keep: Keep }) => {
  const translate = useTranslate();
  const { read } = useCriterion();
  const [isAdding, setAdding] = useState(false);
  const { findings, criteria, may } = evaluation;
  const known = [...new Set([...criteria, ...findings.map(({ criterion }) => criterion)])];
  const shown = known.filter((criterion) => findings.some((one) => one.criterion === criterion));
  const add = may.write && (
    <Button variant="outlined" onClick={() => setAdding(true)}>
      {translate('evaluation.add_finding')}
    </Button>
  );
  return (
    <section className="progress-card" aria-label={translate('evaluation.findings')}>
      <div className="section-head">
        <h2>{translate('evaluation.findings')}</h2>
        {findings.length > 0 && add}
      </div>
      {findings.length === 0 && (
        <Empty
          title={translate('evaluation.findings_none')}
          why={may.write ? translate('evaluation.findings_none_why') : undefined}
          action={add}
        />
      )}
      {shown.map((criterion) => (
        <div key={criterion}>
          <h3>
            <bdi>{read(criterion)}</bdi>
          </h3>
          <ul className="evaluation-list">
            {findings
              .filter((one) => one.criterion === criterion)
              .map((finding) => (
                <FindingShown key={finding.id} evaluation={evaluation} finding={finding} keep={keep} />
              ))}
          </ul>
        </div>
      ))}
      {isAdding && <FindingForm evaluation={evaluation} keep={keep} onClose={() => setAdding(false)} />}
    </section>
  );
};
