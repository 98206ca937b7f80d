import { Injectable } from '@nestjs/common';
import { lineStateOf } from '@mufakat/planning/lifecycles/report-line';
import { proofLevelOf, proofOf, type ProofTerms } from '@mufakat/planning/status/proof';
import { Database } from '../platform/database/database.js';
import { Evidence, IndicatorValue } from './report-facts.entity.js';
import type { Actor } from '../platform/access/actor.js';
import type { ReportForm } from '@mufakat/planning/rounds/report-form';
import { EvidenceFileUnknown } from './reporting.failures.js';
import type { Report, ReportLine } from './report.entity.js';
import type { LineLastTime, LineView, ReportSummary, ValueView } from './reporting.dto.js';
import { reportIsGiven } from './reporting.sql.js';
import { isInOwnHand } from './rewriting/rewriting.sql.js';
import type { EvidenceKept, LineWords } from './rewriting/line-rewrite.entity.js';
import type { IndicatorTerms, ValueKept } from './report-values.rules.js';

const valueJson = `json_build_object('indicator', v.indicator_id, 'value', trim_scale(v.value)::text,
  'numerator', trim_scale(v.numerator)::text, 'denominator', trim_scale(v.denominator)::text,
  'words', v.words, 'sex', v.sex, 'age', v.age, 'axis', v.axis, 'category', v.category, 'note', v.note, 'correctedAt', v.corrected_at, 'replaced', (
    select coalesce(json_agg(json_build_object('value', trim_scale(o.value)::text, 'numerator', trim_scale(o.numerator)::text,
        'denominator', trim_scale(o.denominator)::text, 'words', o.words, 'reason', o.reason, 'replacedAt', o.replaced_at,
        'replacedByName', p.name, 'wasOfficial', o.was_official) order by o.replaced_at desc), '[]')
    from replaced_value o join person p on p.id = o.replaced_by where v.corrected_at is not null and o.line_id = v.line_id
      and o.indicator_id = v.indicator_id and o.sex is not distinct from v.sex and o.age is not distinct from v.age
      and o.axis is not distinct from v.axis and o.category is not distinct from v.category))`;
const valuesOf = (line: string) =>
  `(select coalesce(json_agg(${valueJson} order by v.indicator_id, v.sex nulls first, v.age nulls first,
      v.axis nulls first, v.category), '[]')
    from indicator_value v where v.line_id = ${line})`;

/** Of an indicator `i` with its record `r`, as JSON what somebody needs who gives its value. */
export const indicatorFields = `'id', i.id, 'code', r.code, 'title', i.title, 'unit', i.unit, 'format', i.format,
      'decimals', i.decimals, 'acrossBodies', i.across_bodies, 'accumulation', i.accumulation, 'choices', coalesce(i.choices, '{}'),
      'disaggregation', coalesce(i.disaggregation, '{}'), 'requiredCuts', coalesce(i.required_cuts, '{}'),
      'mayDoubleCount', coalesce(i.may_double_count, false), 'limits', i.limits,
      'numeratorLabel', i.numerator_label, 'denominatorLabel', i.denominator_label, 'targets', (
        select coalesce(json_agg(json_build_object('dueOn', t.due_on, 'value', trim_scale(t.value)::text) order by t.due_on), '[]')
        from target t join plan_record tr on tr.id = t.id and tr.parent_id = i.id and tr.removed_in is null)`;

/**
 * SQL of `from` for the indicators `i`, with their records `r`, of an action or of one of its activities. The few records above are
 * named first: "under the one or the other" would have all records looked through.
 */
export const indicatorsUnder = (action: string): string => `(
    select ${action} as id union all select activity.id from plan_record activity
    where activity.parent_id = ${action} and activity.kind = 'activity' and activity.removed_in is null) up
  join plan_record r on r.parent_id = up.id and r.removed_in is null join indicator i on i.id = r.id`;

const indicators = `(
  select coalesce(json_agg(json_build_object(${indicatorFields})
    order by r.position, r.id), '[]') from ${indicatorsUnder('l.action_id')} where i.formula is null)`;

const evidenceOf = (line: string) => `(
  select coalesce(json_agg(json_build_object('id', e.id, 'fileId', e.file_id, 'url', e.url, 'title', e.title,
      'mediaType', (select f.media_type from file f where f.id = e.file_id)) order by e.given_at, e.id), '[]')
  from evidence e where e.line_id = ${line})`;

/** What the same body said of the action last time. */
const before = `(
  select json_build_object('round', o.title, 'judgement', b.judgement, 'narrative', b.narrative, 'challenge', b.challenge,
    'nextStep', b.next_step, 'helpNeeded', b.help_needed, 'nothingReason', b.nothing_reason, 'noEvidenceReason', b.no_evidence_reason,
    'isVerified', ${reportIsGiven('br')} and b.verified_at is not null, 'isFrozen', o.state = 'frozen',
    'isConfirmed', exists (select from line_confirmation c where c.line_id = b.id and c.ended_at is null),
    'answers', b.answers, 'values', ${valuesOf('b.id')}, 'evidence', ${evidenceOf('b.id')})
  from report_line b join report br on br.id = b.report_id join reporting_round o on o.id = b.round_id
  where b.action_id = l.action_id and br.body_id = report.body_id and br.submitted_at is not null
    and o.due_on < reporting_round.due_on and o.state <> 'cancelled' order by o.due_on desc limit 1)`;

const nameOf = (person: string) => `(select p.name from person p where p.id = ${person})`;

/** What other bodies have seen for themselves, as the line stands. */
const confirmations = `(
  select coalesce(json_agg(json_build_object('id', c.id, 'bodyId', c.body_id, 'bodyName', b.name, 'onDay', c.on_day, 'how', c.how,
      'url', c.url, 'fileId', c.file_id, 'byName', ${nameOf('c.by_person_id')}) order by c.on_day, c.id), '[]')
  from line_confirmation c join body b on b.id = c.body_id where c.line_id = l.id and c.ended_at is null)`;

const lineJson = `json_build_object('id', l.id, 'action', l.action_id, 'code', r.code, 'title', a.title,
      'pillar', (select p.title from pillar p where p.id = r.parent_id), 'startsOn', a.starts_on, 'endsOn', a.ends_on,
      'rank', l.rank, 'noChange', l.is_unchanged, 'judgement', l.judgement, 'narrative', l.narrative, 'challenge', l.challenge,
      'nextStep', l.next_step, 'helpNeeded', l.help_needed, 'nothingReason', l.nothing_reason, 'noEvidenceReason', l.no_evidence_reason, 'answers', l.answers, 'returnReason', l.return_reason,
      'verifierStatus', l.verifier_status, 'verifierNote', l.verifier_note, 'byLinkAt', l.by_link_at, 'byLinkName', (select person.name from person where person.id = l.by_link_of),
      'isGiven', (l.is_unchanged or l.judgement is not null or l.nothing_reason is not null),
      'verifiedAt', l.verified_at, 'verifiedByName', ${nameOf('l.verified_by')}, 'firstVerifiedAt', l.first_verified_at,
      'firstVerifiedByName', ${nameOf('l.first_verified_by')}, 'confirmations', ${confirmations}, 'before', ${before},
      'indicators', ${indicators}, 'values', ${valuesOf('l.id')}, 'evidence', ${evidenceOf('l.id')}, 'takenFrom', l.taken_from)`;

/* In an open round: what was never sent before the freeze stays unsaid. */
const rewrite = `(
  select json_build_object('words', w.words, 'values', w.values, 'evidence', case when w.evidence is not null then (
      select coalesce(json_agg(e || jsonb_build_object('mediaType', (select f.media_type from file f where f.id = (e ->> 'fileId')::uuid)) order by at), '[]')
      from jsonb_array_elements(w.evidence) with ordinality shown(e, at)) end)
  from line_rewrite w where w.line_id = l.id and reporting_round.state = 'open' and ${isInOwnHand('w')})`;

const lines = `
  with recursive place as (
    select r.id, r.parent_id, r.position::text as path from plan_record r where r.id = $2
    union all select r.id, r.parent_id, place.path || '/' || r.position || r.id from plan_record r join place on place.id = r.parent_id
    where r.kind in ('pillar', 'action'))
  select coalesce(json_agg(json_build_object('sent', ${lineJson}, 'rewrite', ${rewrite}) order by place.path collate "C", l.id), '[]') as lines
  from report_line l join report on report.id = l.report_id join reporting_round on reporting_round.id = l.round_id
    join plan_record r on r.id = l.action_id join action a on a.id = l.action_id left join place on place.id = r.id
  where l.report_id = $1`;

const chosen = `
  select l.id, ${lineJson} as line, ${reportIsGiven('report')} as "isGiven", reporting_round.state = 'frozen' as "isFrozen"
  from report_line l join report on report.id = l.report_id join reporting_round on reporting_round.id = l.round_id
    join plan_record r on r.id = l.action_id join action a on a.id = l.action_id
  where l.id = any($1::uuid[])`;

/** A line before its proof is said. */
type LineRead = Omit<LineView, 'state' | 'proof' | 'proofLevel' | 'before' | 'asSent'> & {
  readonly before: BeforeRead | null;
};
type BeforeRead = Omit<LineLastTime, 'proof' | 'proofLevel'> & Omit<ProofTerms, 'evidence'>;

const provedBefore = (before: BeforeRead | null): LineLastTime | null => {
  if (!before) return null;
  const { isVerified, isFrozen, isConfirmed, ...said } = before;
  const terms = { isVerified, isFrozen, isConfirmed, evidence: said.evidence.length };
  return { ...said, proof: proofOf(terms), proofLevel: proofLevelOf(terms) };
};

/** A line of a report with what its body writes anew, for those who write it. */
interface LineInHand {
  readonly sent: LineRead;
  readonly rewrite: {
    readonly words: LineWords;
    readonly values: readonly ValueKept[] | null;
    readonly evidence: LineView['evidence'] | null;
  } | null;
}

const proved = (line: LineRead, { isGiven, isFrozen }: { isGiven: boolean; isFrozen: boolean }): LineView => {
  const isVerified = line.verifiedAt !== null;
  const terms = { isVerified, isFrozen, evidence: line.evidence.length, isConfirmed: line.confirmations.length > 0 };
  return {
    ...line,
    before: provedBefore(line.before),
    asSent: null,
    state: isGiven ? lineStateOf({ isVerified, returnReason: line.returnReason }) : null,
    ...(isGiven ? { proof: proofOf(terms), proofLevel: proofLevelOf(terms) } : { proof: null, proofLevel: null }),
  };
};

const shown = ({ indicatorId: indicator, ...value }: ValueKept): ValueView => ({
  ...{ indicator, ...value, correctedAt: null, replaced: [] },
});

const proofSent = ({ proof, proofLevel }: LineView): Pick<LineLastTime, 'proof' | 'proofLevel'> => ({
  proof: proof ?? 'claimed',
  proofLevel: proofLevel ?? 'claimed',
});

/** What its body has in hand stands in the line, and beside it what everybody else reads. */
const inHand = (line: LineView, rewrite: LineInHand['rewrite'], round: string): LineView => {
  if (!rewrite) return line;
  const { isUnchanged: noChange, ...words } = rewrite.words;
  const { judgement, narrative, challenge, nextStep, helpNeeded, nothingReason, noEvidenceReason, answers } = line;
  const { values, evidence } = line;
  return Object.assign({}, line, words, {
    noChange,
    isGiven: noChange || Boolean(words.judgement) || Boolean(words.nothingReason),
    values: rewrite.values?.map(shown) ?? values,
    evidence: rewrite.evidence ?? evidence,
    asSent: {
      ...{ round, judgement, narrative, challenge, nextStep, helpNeeded, nothingReason, noEvidenceReason },
      ...{ answers, values, evidence, ...proofSent(line) },
    },
  });
};

type Reading = Pick<ReportSummary, 'id' | 'planId' | 'submittedAt' | 'roundState' | 'roundTitle'>;

interface Before {
  readonly judgement: string | null;
  readonly narrative: string | null;
}

@Injectable()
export class ReportLinesRepository {
  constructor(private readonly database: Database) {}

  /** Everything a reporter needs beside a line, for a whole report, in one statement. */
  async views({ id, planId, submittedAt, roundState, roundTitle }: Reading): Promise<LineView[]> {
    const [row] = await this.database.query<{ lines: LineInHand[] }>(lines, [id, planId]);
    const at = { isGiven: submittedAt !== null, isFrozen: roundState === 'frozen' };
    return (row?.lines ?? []).map(({ sent, rewrite }) => inHand(proved(sent, at), rewrite, roundTitle));
  }

  /** Lines of whatever reports, each as its reader needs it, by id; in one statement. */
  async chosen(lineIds: readonly string[]): Promise<ReadonlyMap<string, LineView>> {
    const rows = await this.database.query<{ id: string; line: LineRead; isGiven: boolean; isFrozen: boolean }>(
      chosen,
      [lineIds],
    );
    return new Map(rows.map(({ id, line, ...at }) => [id, proved(line, at)]));
  }

  async before(line: ReportLine): Promise<Before | undefined> {
    const [row] = await this.database.query<Before>(
      `select b.judgement, b.narrative from report_line b join report br on br.id = b.report_id
         join reporting_round o on o.id = b.round_id
       where b.action_id = $1 and br.submitted_at is not null and o.state <> 'cancelled'
         and br.body_id = (select body_id from report where id = $2)
         and o.due_on < (select due_on from reporting_round where id = $3)
       order by o.due_on desc limit 1`,
      [line.actionId, line.reportId, line.roundId],
    );
    return row;
  }

  /** What the round of a report asks; null: the product's own questions. */
  async formOf(roundId: string): Promise<ReportForm | null> {
    const [row] = await this.database.query<{ form: ReportForm | null }>(
      'select form from reporting_round where id = $1',
      [roundId],
    );
    return row?.form ?? null;
  }

  /** Line id → how many indicators of its action have no value in it. */
  async valuesOpenIn(reportId: string): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.query<{ id: string; count: number }>(
      `select l.id, (select count(*)::int from ${indicatorsUnder('l.action_id')} where i.formula is null and not exists (
           select from indicator_value v where v.line_id = l.id and v.indicator_id = i.id
             and (v.value is not null or nullif(v.words, '') is not null))) as count
       from report_line l where l.report_id = $1`,
      [reportId],
    );
    return new Map(rows.map(({ id, count }) => [id, count]));
  }

  /** How many pieces of evidence each line of a report has, by line. */
  async evidenceIn(reportId: string): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.query<{ id: string; count: number }>(
      `select l.id, count(e.id)::int as count from report_line l left join evidence e on e.line_id = l.id
       where l.report_id = $1 group by l.id`,
      [reportId],
    );
    return new Map(rows.map(({ id, count }) => [id, count]));
  }

  async indicatorsOf(actionIds: readonly string[]): Promise<(IndicatorTerms & { action: string })[]> {
    return this.database.query(
      `select i.id, i.format, i.decimals, i.across_bodies as "acrossBodies", i.choices, i.disaggregation,
         i.required_cuts as "requiredCuts", i.may_double_count as "mayDoubleCount", asked.action
       from unnest($1::uuid[]) as asked(action) cross join lateral (
         select i.* from ${indicatorsUnder('asked.action')} where i.formula is null) i`,
      [actionIds],
    );
  }

  /** What a report says of its indicators, by line. */
  async valuesIn(reportId: string): Promise<(ValueKept & { line: string })[]> {
    return this.database.query(
      `select v.line_id as line, v.indicator_id as "indicatorId", v.value::text, v.numerator::text, v.denominator::text,
         v.words, v.sex, v.age, v.axis, v.category, v.note
       from indicator_value v join report_line l on l.id = v.line_id where l.report_id = $1`,
      [reportId],
    );
  }

  async replaceValues(line: ReportLine, values: readonly ValueKept[]): Promise<void> {
    const { id: lineId, planId, audienceBodyId } = line;
    const repository = this.database.repository(IndicatorValue);
    await repository.delete({ lineId });
    await repository.insert(values.map((value) => ({ ...value, lineId, planId, audienceBodyId })));
  }

  /**
   * A reporter's own file becomes the report's: the body reads it at once, the verifier from submission on. One shown by an
   * initiative is kept for the report under an id of its own: answers the old id → the new one.
   */
  async claimFiles(
    report: Report,
    fileIds: readonly string[],
    actor: Pick<Actor, 'id'>,
  ): Promise<ReadonlyMap<string, string>> {
    if (fileIds.length === 0) return new Map();
    const known = await this.database.query<{ id: string }>(
      `select id from file where id = any($1::uuid[]) and (person_id = $2 or body_id = $3)`,
      [fileIds, actor.id, report.bodyId],
    );
    const strangers = fileIds.filter((id) => !known.some((file) => file.id === id));
    const copies = new Map<string, string>();
    for (const id of strangers) copies.set(id, await this.copyOfInitiative(report, id, actor));
    await this.database.query(
      `update file set body_id = $2 where id = any($1::uuid[]) and body_id is null and person_id = $3`,
      [fileIds, report.bodyId, actor.id],
    );
    return copies;
  }

  private async copyOfInitiative({ bodyId, planId }: Report, id: string, actor: Pick<Actor, 'id'>): Promise<string> {
    const [copy] = await this.database.query<{ id: string }>(
      `insert into file (sha256, name, media_type, size, plan_id, body_id, person_id)
       select sha256, name, media_type, size, $2, $3, $4 from file
       where id = $1 and exists (select from initiative_evidence e join initiative_update u on u.id = e.update_id
         join initiative_link k on k.initiative_id = u.initiative_id and k.unlinked_at is null and k.plan_id = $2
         where e.file_id = file.id) returning id`,
      [id, planId, bodyId, actor.id],
    );
    if (!copy) throw new EvidenceFileUnknown();
    return copy.id;
  }

  async replaceEvidence(line: ReportLine, evidence: readonly EvidenceKept[]): Promise<void> {
    const { id: lineId, planId, audienceBodyId } = line;
    const repository = this.database.repository(Evidence);
    await repository.delete({ lineId });
    await repository.insert(evidence.map((one) => ({ ...one, lineId, planId, audienceBodyId })));
  }
}
