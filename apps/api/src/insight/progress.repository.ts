import { Injectable } from '@nestjs/common';
import type { PlanSubject } from '../platform/access/actor.source.js';
import { planSubjectJson } from '../platform/access/plan-facts.js';
import { obligationIsHeld } from '../obligations/obligations.reader.js';
import { Database } from '../platform/database/database.js';
import { countedState, reportIsGiven } from '../reporting/reporting.reader.js';
import type { ReportState } from '@mufakat/planning/lifecycles/report';
import type { Day } from '@mufakat/planning/obligations/day';
import type { Translated } from '@mufakat/planning/records/record';
import type { LineInput, ProgressInputs } from './progress.inputs.js';

const listOf = (json: string, rest: string) => `(select coalesce(json_agg(${json}), '[]') ${rest})`;
const text = (decimal: string) => `trim_scale(${decimal})::text`;
const dayIn = (instant: string) => `(${instant} at time zone place.time_zone)::date`;

/** What the rules of status and figures read of the records: the levels, the actions and who takes part in them. */
const records = listOf(
  `json_strip_nulls(json_build_object('id', r.id, 'kind', r.kind, 'parent', r.parent_id, 'position', r.position, 'code', r.code,
     'sensitivity', r.sensitivity, 'title', coalesce(root.title, pillar.title, action.title),
     'startsOn', coalesce(root.starts_on, action.starts_on), 'endsOn', coalesce(root.ends_on, action.ends_on),
     'isOngoing', action.is_ongoing, 'place', action.place, 'statusScale', root.status_scale, 'amberThreshold', root.amber_threshold,
     'redThreshold', root.red_threshold, 'body', coalesce(led.body_id, post.body_id), 'role', led.role, 'from', led.from_on, 'to', led.to_on))`,
  `from plan_record r left join plan_root root on root.id = r.id left join pillar on pillar.id = r.id
     left join action on action.id = r.id left join assignment led on led.id = r.id left join post on post.id = led.post_id
   where r.plan_id = plan.id and r.removed_in is null and r.kind in ('plan', 'pillar', 'action', 'activity', 'assignment')`,
);

const adopted = `(select coalesce(json_agg(json_build_object('id', r->>'id', 'startsOn', r->>'startsOn', 'endsOn', r->>'endsOn')), '[]')
  from plan_version v cross join json_array_elements(v.document::json->'records') r
  where v.plan_id = plan.id and v.number = plan.adopted_version and r->>'kind' = 'action')`;

const rounds = listOf(
  `json_build_object('id', o.id, 'title', o.title, 'periodFrom', o.period_from, 'periodTo', o.period_to, 'opensOn', o.opens_on,
     'dueOn', o.due_on, 'state', o.state, 'frozenOn', ${dayIn('o.frozen_at')}) order by o.due_on, o.opens_on, o.id`,
  'from reporting_round o where o.plan_id = plan.id',
);

const reports = listOf(
  `json_build_object('id', report.id, 'round', report.round_id, 'body', report.body_id, 'state', ${countedState('report')},
     'isVacant', not coalesce((select bool_or(${obligationIsHeld}) from obligation left join post on post.id = obligation.post_id
        where obligation.subject_id = report.round_id and obligation.kind = 'submit-report'
          and obligation.body_id = report.body_id), false),
     'post', (select json_build_object('id', post.id, 'name', post.name) from obligation join post on post.id = obligation.post_id
        where obligation.subject_id = report.round_id and obligation.kind = 'submit-report'
          and obligation.body_id = report.body_id order by obligation.id limit 1)) order by report.id`,
  'from report where report.plan_id = plan.id',
);

/*
 * By far most of what is read: without the names of the fields, and evidence counted for all lines at once. Nothing of a line
 * that was never sent is counted.
 */
const lines = listOf(
  `json_build_array(l.id, l.report_id, l.action_id, l.rank, ${countedState('l')}, l.judgement, l.verifier_status, l.verifier_note,
     case when l.submitted_at is null then 0 else coalesce(shown.pieces, 0) end, l.is_confirmed,
     ${dayIn('l.submitted_at')}, ${dayIn('l.verified_at')})`,
  `from report_owed l left join (select e.line_id, count(*)::int as pieces from evidence e where e.plan_id = plan.id
     group by e.line_id) shown on shown.line_id = l.id where l.plan_id = plan.id`,
);
type LineRead = readonly [
  ...[id: string, report: string, action: string, rank: number, state: ReportState, judgement: string | null],
  ...[verifierStatus: string | null, verifierNote: string | null, evidence: number, isConfirmed: boolean],
  ...[givenOn: Day | null, verifiedOn: Day | null],
];
type InputsRead = Omit<ProgressInputs, 'lines'> & { readonly lines: readonly LineRead[] };

const named = ({ lines: read, ...inputs }: InputsRead): ProgressInputs => {
  const reports = new Map(inputs.reports.map((report) => [report.id, report]));
  const lineOf = ([id, report, action, rank, state, judgement, ...rest]: LineRead): LineInput[] => {
    const [verifierStatus, verifierNote, evidence, isConfirmed, givenOn, verifiedOn] = rest;
    const { round, body } = reports.get(report) ?? {};
    if (!round || !body) return [];
    const told = { judgement, verifierStatus, verifierNote, evidence, isConfirmed, givenOn, verifiedOn };
    return [{ id, report, round, action, body, rank, state, ...told }];
  };
  return { ...inputs, lines: read.flatMap(lineOf) };
};

const commitments = listOf(
  `json_build_object('id', c.id, 'action', c.action_id, 'body', c.body_id, 'year', c.year, 'answer', c.answer) order by c.id`,
  `from commitment c where c.plan_id = plan.id
     and not exists (select from commitment later where later.replaces_id = c.id)`,
);

const indicators = listOf(
  `json_strip_nulls(json_build_object('id', i.id, 'code', r.code, 'parent', r.parent_id,
     'action', case up.kind when 'action' then up.id when 'activity' then up.parent_id end, 'title', i.title, 'unit', i.unit,
     'level', i.level, 'format', i.format, 'decimals', i.decimals, 'direction', i.direction, 'accumulation', i.accumulation,
     'acrossBodies', i.across_bodies, 'baselineValue', ${text('i.baseline_value')},
     'baselineNumerator', ${text('i.baseline_numerator')}, 'baselineDenominator', ${text('i.baseline_denominator')},
     'baselineOn', i.baseline_on,
     'baselineSource', i.baseline_source, 'baselineExpectedOn', i.baseline_expected_on, 'amberThreshold', i.amber_threshold,
     'redThreshold', i.red_threshold, 'formula', i.formula, 'sensitivity', r.sensitivity,
     'mayDoubleCount', i.may_double_count, 'told', json_build_object('definition', i.definition, 'limits', i.limits,
       'meansOfVerification', i.means_of_verification, 'numeratorLabel', i.numerator_label, 'denominatorLabel', i.denominator_label,
       'frequency', i.frequency, 'choices', i.choices, 'disaggregation', i.disaggregation, 'requiredCuts', i.required_cuts),
     'targets', (
       select coalesce(json_agg(json_build_object('id', t.id, 'startsOn', t.starts_on, 'dueOn', t.due_on,
         'value', ${text('t.value')}, 'note', t.note) order by t.due_on), '[]')
       from target t join plan_record tr on tr.id = t.id where tr.parent_id = i.id and tr.removed_in is null)))
   order by r.code, r.id`,
  `from plan_record r join indicator i on i.id = r.id join plan_record up on up.id = r.parent_id
   where r.plan_id = plan.id and r.removed_in is null`,
);

/** Values of sent reports only: what a body still writes is nobody's figure. */
const values = listOf(
  `json_build_object('id', v.id, 'indicator', v.indicator_id, 'round', l.round_id, 'body', l.body_id, 'state', ${countedState('l')},
     'value', ${text('v.value')}, 'numerator', ${text('v.numerator')}, 'denominator', ${text('v.denominator')},
     'words', v.words, 'sex', v.sex, 'age', v.age, 'axis', v.axis, 'category', v.category,
     'evidence', l.evidence, 'isConfirmed', l.is_confirmed,
     'correctedOn', ${dayIn('v.corrected_at')}) order by v.id`,
  `from indicator_value v join report_owed l on l.id = v.line_id
   where v.plan_id = plan.id and ${reportIsGiven('l')}`,
);

/** What was withdrawn stays, with its reason. */
const entries = listOf(
  `json_build_object('id', e.id, 'indicator', e.indicator_id, 'body', e.body_id, 'kind', e.kind, 'period', e.period_to,
     'value', ${text('e.value')}, 'numerator', ${text('e.numerator')}, 'denominator', ${text('e.denominator')}, 'words', e.words,
     'reason', e.reason, 'author', author.name, 'givenAt', e.given_at, 'withdrawnReason', e.withdrawn_reason) order by e.given_at, e.id`,
  'from indicator_entry e join person author on author.id = e.author_id where e.plan_id = plan.id',
);

const spokenOf = `body.id in (
    select report.body_id from report where report.plan_id = plan.id
    union select e.body_id from indicator_entry e where e.plan_id = plan.id
    union select coalesce(led.body_id, post.body_id) from assignment led left join post on post.id = led.post_id where led.plan_id = plan.id)`;
const bodies = `(select coalesce(json_object_agg(body.id, body.name), '{}') from body where ${spokenOf})`;
const bodyKinds = `(select coalesce(json_object_agg(body.id, body.kind), '{}') from body where ${spokenOf})`;

const statement = `select json_build_object('plan', plan.id, 'revision', plan.revision, 'factsRevision', plan.facts_revision,
    'today', day_of(plan.jurisdiction_id), 'isAdopted', plan.adopted_on is not null, 'adoptedVersion', plan.adopted_version, 'adoptedActions', ${adopted},
    'records', ${records}, 'rounds', ${rounds}, 'reports', ${reports}, 'lines', ${lines}, 'commitments', ${commitments}, 'indicators', ${indicators},
    'values', ${values}, 'entries', ${entries}, 'bodies', ${bodies}, 'bodyKinds', ${bodyKinds}) as inputs
  from plan join jurisdiction place on place.id = plan.jurisdiction_id where plan.id = any($1::uuid[])`;

/** A plan of a region or of one of its members, with the facts that decide who sees what of it. */
export interface PlanOfRegion {
  readonly subject: PlanSubject;
  readonly kind: string;
  readonly title: Translated | null;
}
export interface MemberOfRegion {
  readonly id: string;
  readonly code: string;
  readonly name: Translated;
  readonly isRegion: boolean;
  readonly today: string;
  readonly plans: readonly PlanOfRegion[];
}

@Injectable()
export class ProgressRepository {
  constructor(private readonly database: Database) {}

  /** Everything that status and figures of these plans are made of, in one statement. */
  async inputs(planIds: readonly string[]): Promise<ProgressInputs[]> {
    const rows = await this.database.query<{ inputs: InputsRead }>({
      name: 'insight.progress',
      text: statement,
      values: [planIds],
    });
    return rows.map(({ inputs }) => named(inputs));
  }

  /** The region first, then its members by code, each with its adopted plans within the reader's wall. */
  members(regionId: string): Promise<MemberOfRegion[]> {
    return this.database.query<MemberOfRegion>(
      `select j.id, j.code, j.name, j.id = $1 as "isRegion", day_of(j.id) as today, (
         select coalesce(json_agg(json_build_object('subject', ${planSubjectJson('plan')}, 'kind', plan.kind, 'title', (
             select v.summary->'title' from plan_version v where v.plan_id = plan.id and v.number = plan.adopted_version))
           order by plan.adopted_on, plan.id), '[]')
         from plan where plan.jurisdiction_id = j.id and plan.adopted_on is not null) as plans
       from jurisdiction j where j.id = $1 or j.parent_id = $1 order by j.id <> $1, j.code`,
      [regionId],
    );
  }
}
