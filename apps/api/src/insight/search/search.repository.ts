import { Injectable } from '@nestjs/common';
import type { SearchSource, TextFound } from '@mufakat/planning/search/found';
import type { Kind } from '@mufakat/planning/records/kinds';
import type { Translated } from '@mufakat/planning/records/record';
import { decisionsVisibleTo, meetingsVisibleTo } from '../../meetings/meetings.reader.js';
import type { ProofTerms } from '@mufakat/planning/status/proof';
import { initiativesVisibleTo, reportIsGiven, reportsVisibleTo } from '../../reporting/reporting.reader.js';
import { saidVisibleTo } from '../../reviews/reviews.reader.js';
import type { Actor } from '../../platform/access/actor.js';
import { planFacts, planTitle } from '../../platform/access/plan-facts.js';
import { Database } from '../../platform/database/database.js';
import { type Clause, visibleTo } from '../../platform/database/visible.js';

export interface Hit {
  readonly source: SearchSource;
  readonly sourceId: string;
  /** Null of an initiative. */
  readonly planId: string | null;
  readonly planTitle: Translated | null;
  readonly recordId: string | null;
  readonly kind: Kind | null;
  readonly code: string | null;
  readonly recordTitle: Translated | null;
  readonly versionNumber: number | null;
  /** Of a comment. */
  readonly roundId: string | null;
  /** Of a line or its evidence. */
  readonly reportId: string | null;
  /** Of a line that was given: whose word it is. */
  readonly given: ProofTerms | null;
  readonly texts: readonly TextFound[];
  readonly isExact: boolean;
}
type Counts = Readonly<Partial<Record<SearchSource, number>>>;
/** Without a hit, one row says how much there is. */
interface Row {
  readonly hit: Omit<Hit, 'isExact'> | null;
  readonly score: number;
  readonly counts: Counts | null;
}

export interface Sought {
  /** Folded. */
  readonly words: readonly string[];
  readonly sources: readonly SearchSource[];
  readonly planId?: string;
  readonly offset: number;
  readonly limit: number;
}

/** What binds its values after those bound before. */
class Bound {
  readonly values: unknown[] = [];

  value(given: unknown): string {
    return `$${String(this.values.push(given))}`;
  }

  clause({ sql, values }: Clause): string {
    const shift = this.values.length;
    this.values.push(...values);
    return sql.replace(/\$(\d+)/g, (_, place: string) => `$${String(Number(place) + shift)}`);
  }
}

const ofReport = (line: string, wall: string) => `exists (
  select from report_line l join report on report.id = l.report_id join plan on plan.id = report.plan_id
  where ${line} and ${wall})`;

/** Its words are for who reads every report of the plan, and for its bodies where the whole was released. */
const papersVisible = (actor: Actor, bound: Bound, drafts: string): string => {
  const all = bound.clause(visibleTo(actor, 'report.read', planFacts('plan')));
  const progress = bound.clause(visibleTo(actor, 'progress.read', planFacts('plan')));
  return `exists (select from consolidated_report paper join plan on plan.id = paper.plan_id
    where paper.round_id = s.source_id and (${all} or paper.release = 'whole' and ${progress} and ${drafts}))`;
};

/** The walls each source has in its own lists, over a row of `search_text` as s. */
const visible = (actor: Actor, bound: Bound, versions: readonly { planId: string; number: number }[]): string => {
  const drafts = bound.clause(visibleTo(actor, 'plan.read-draft', planFacts('plan')));
  const plans = bound.value(versions.map(({ planId }) => planId));
  const numbers = bound.value(versions.map(({ number }) => number));
  const comments = bound.clause(saidVisibleTo('comment', actor));
  const reports = bound.clause(reportsVisibleTo(actor));
  const papers = papersVisible(actor, bound, drafts);
  const meetings = bound.clause(meetingsVisibleTo(actor));
  const decisions = bound.clause(decisionsVisibleTo(actor));
  const initiatives = bound.clause(initiativesVisibleTo(actor, versions));
  return `case s.source
    when 'record' then s.plan_id in (select plan.id from plan where ${drafts})
    when 'version' then not s.is_restricted
      and (s.plan_id, s.version_number) in (select * from unnest(${plans}::uuid[], ${numbers}::int[]))
    when 'comment' then exists (
      select from comment join plan on plan.id = comment.plan_id where comment.id = s.source_id and ${comments})
    when 'report-line' then ${ofReport('l.id = s.source_id', reports)}
    when 'paper' then ${papers}
    when 'meeting' then exists (select from meeting where meeting.id = s.source_id and ${meetings})
    when 'decision' then exists (
      select from meeting_decision decision join meeting on meeting.id = decision.meeting_id where decision.id = s.source_id and ${decisions})
    when 'initiative' then exists (select from initiative where initiative.id = s.source_id and ${initiatives})
    else ${ofReport('l.id = (select e.line_id from evidence e where e.id = s.source_id)', reports)} end`;
};

/** 2 for the very code, 1 for words as they stand, less for words like them; the title counts for more than what follows. */
const scoreOf = (words: string): string => `(
  select avg(case when lower(s.code) = w then 2 when strpos(s.head, w) > 0 then 1.2
    when strpos(s.words, w) > 0 then 1
    when exists (select from search_slips(w) slip where strpos(s.words, slip) > 0) then 0.8 else word_similarity(w, s.words) end)
  from unnest(${words}) w)`;

/** Of a line found in a report that was given, what its proof is judged by. */
const given = `(
  select json_build_object('isVerified', l.verified_at is not null, 'isFrozen', o.state = 'frozen',
    'evidence', (select count(*)::int from evidence e where e.line_id = l.id),
    'isConfirmed', exists (select from line_confirmation c where c.line_id = l.id and c.ended_at is null))
  from report_line l join report on report.id = l.report_id join reporting_round o on o.id = l.round_id
  where p.source = 'report-line' and l.id = p.source_id and ${reportIsGiven('report')})`;

/** How like words must be to show: beside something that holds the very words, and as a part of the likest where nothing does. */
const like = { besideExact: '0.6', ofBest: '0.75' } as const;

@Injectable()
export class SearchRepository {
  constructor(private readonly database: Database) {}

  /** A page of what fits, best first, with how much each source holds of it; one statement. */
  async find(
    sought: Sought,
    actor: Actor,
    versions: readonly { planId: string; number: number }[],
  ): Promise<{ hits: Hit[]; counts: Counts }> {
    const bound = new Bound();
    const words = `${bound.value(sought.words)}::text[]`;
    const plans = bound.value(sought.planId ? actor.plans.filter((id) => id === sought.planId) : actor.plans);
    const ofPlan = sought.planId ? ` and meeting.plan_id = ${bound.value(sought.planId)}` : '';
    /* An invited body need not reach the plan of its meeting. */
    const asked = `array(select meeting.plan_id from meeting where ${bound.clause(meetingsVisibleTo(actor))}${ofPlan})`;
    const wall = visible(actor, bound, versions);
    const sources = bound.value(sought.sources);
    const rows = await this.database.query<Row>(
      `with fits as materialized (
         select s.*, ${scoreOf(words)}::float8 as score
         from search_candidates(${words}, ${plans}::uuid[] || ${asked}) c(id) join search_text s on s.id = c.id
         where not s.is_removed and ${wall}),
       best as (select max(score) as score from fits),
       shown as (select fits.* from fits, best where fits.score >= case when best.score >= 1 then ${like.besideExact} else best.score * ${like.ofBest} end),
       counts as (select json_object_agg(source, count) as counts from (select source, count(*)::int from shown group by source) c),
       page as (
         select * from shown where source = any(${sources}) order by score desc, code nulls last, id
         limit ${String(sought.limit)} offset ${String(sought.offset)})
       select p.score, counts.counts, case when p.id is not null then json_build_object(
           'source', p.source, 'sourceId', p.source_id, 'planId', p.plan_id, 'planTitle', ${planTitle('p.plan_id')},
           'recordId', p.record_id, 'kind', r.kind, 'code', coalesce(p.code, r.code), 'versionNumber', p.version_number, 'texts', p.texts,
           'recordTitle', case p.source when 'comment' then c.record_title when 'report-line' then a.title when 'evidence' then a.title end,
           'roundId', c.round_id, 'reportId', (
             select l.report_id from report_line l where p.source in ('report-line', 'evidence')
               and l.id = coalesce((select e.line_id from evidence e where e.id = p.source_id), p.source_id)),
           'given', ${given}) end as hit
       from counts left join page p on true left join plan_record r on r.id = p.record_id
         left join comment c on p.source = 'comment' and c.id = p.source_id left join action a on a.id = p.record_id
       order by p.score desc, p.code nulls last, p.id`,
      bound.values,
    );
    const hits = rows.flatMap(({ hit, score }) => (hit ? [{ ...hit, isExact: score >= 1 }] : []));
    return { hits, counts: rows[0]?.counts ?? {} };
  }
}
