import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import { isRestrictedRecord, planFacts, planTitle } from '../platform/access/plan-facts.js';
import { Database } from '../platform/database/database.js';
import type { KeptFile } from '../platform/files/files.js';
import { Rows } from '../platform/database/rows.js';
import { type Clause, visibleTo } from '../platform/database/visible.js';
import { Evaluation } from './evaluation.entity.js';
import type { CarriedView, EvaluationSummary, FindingView, RecommendationView } from './evaluation.dto.js';

const facts = {
  ...planFacts('plan'),
  evaluationState: { sql: 'evaluation.state' },
  evaluatorBodyId: { sql: 'evaluation.evaluator_body_id' },
  draftSharedWith: { list: true, sql: 'evaluation.draft_shared_with' },
};
export const evaluationsVisibleTo = (actor: Actor): Clause => visibleTo(actor, 'evaluation.read', facts);

const bodiesIn = (ids: string) =>
  `(select coalesce(json_agg(json_build_object('id', b.id, 'name', b.name) order by b.name->>'en', b.id), '[]')
    from body b where b.id = any(${ids}))`;
const named = `json_build_object('id', r.id, 'kind', r.kind, 'code', r.code,
  'title', coalesce(a.title, i.title, p.title))`;
const titled = `plan_record r left join action a on a.id = r.id left join indicator i on i.id = r.id left join pillar p on p.id = r.id`;
/** Who reads no draft learns of no restricted record. */
const recordsIn = (ids: string, isInside: string) =>
  `(select coalesce(json_agg(${named} order by r.code, r.id), '[]') from ${titled}
    where r.id = any(${ids}) and (${isInside} or not ${isRestrictedRecord('r.id')}))`;

const responses = `(select coalesce(json_agg(json_build_object('id', m.id, 'answer', m.answer, 'reason', m.reason, 'promise', m.promise,
    'bodyId', m.body_id, 'bodyName', b.name, 'dueOn', m.due_on, 'givenByName', person.name, 'givenAt', m.given_at)
    order by m.given_at desc, m.id), '[]')
  from management_response m join person on person.id = m.given_by left join body b on b.id = m.body_id
  where m.recommendation_id = n.id)`;
const fileName = (id: string) => `(select file.name from file where file.id = ${id})`;
const followUps = `(select coalesce(json_agg(json_build_object('id', f.id, 'step', f.step, 'words', f.words, 'link', f.link,
    'fileId', f.file_id, 'fileName', ${fileName('f.file_id')}, 'onDay', f.on_day, 'givenByName', person.name, 'givenAt', f.given_at)
    order by f.on_day desc, f.given_at desc, f.id), '[]')
  from recommendation_follow_up f join person on person.id = f.given_by where f.recommendation_id = n.id)`;
const carried = `(select coalesce(json_agg(json_build_object('planId', c.plan_id, 'planTitle', ${planTitle('c.plan_id')},
    'record', ${named}) order by c.carried_at, c.id), '[]')
  from carried_recommendation c join ${titled} on r.id = c.record_id where c.recommendation_id = n.id and r.removed_in is null)`;

/** A recommendation with everything said to it, newest first. */
export type RecommendationRow = Omit<RecommendationView, 'response' | 'earlier' | 'standing' | 'mayFollowUp'> & {
  readonly responses: RecommendationView['earlier'];
  readonly carried: readonly CarriedView[];
};

export type EvaluationDocument = Omit<KeptFile, 'id'>;

interface Which {
  readonly isInside: boolean;
  readonly seesRestricted: boolean;
}

@Injectable()
export class EvaluationsRepository extends Rows<EvaluationSummary> {
  constructor(database: Database) {
    super(database, {
      entity: Evaluation,
      none: 'No evaluation',
      select: `evaluation.id, evaluation.version, evaluation.plan_id as "planId", ${planTitle('evaluation.plan_id')} as "planTitle",
        evaluation.kind, evaluation.title, evaluation.state, state_reason as "stateReason", evaluator_body_id as "evaluatorBodyId",
        evaluator.name as "evaluatorBodyName", evaluator_name as "evaluatorName", is_external as "isExternal", terms,
        terms_file_id as "termsFileId", ${fileName('evaluation.terms_file_id')} as "termsFileName", evaluation.summary,
        report_file_id as "reportFileId", ${fileName('evaluation.report_file_id')} as "reportFileName", criteria, plan_version as "planVersion",
        plan_version_hash as "planVersionHash", period_from as "periodFrom", period_to as "periodTo", report_due_on as "reportDueOn",
        response_due_on as "responseDueOn", ${bodiesIn('evaluation.draft_shared_with')} as "draftSharedWith", final_on as "finalOn",
        opened_at as "openedAt"`,
      from: `evaluation join plan on plan.id = evaluation.plan_id left join body evaluator on evaluator.id = evaluation.evaluator_body_id`,
      id: 'evaluation.id',
      words: {
        sortedBy: 'openedAt',
        sort: { id: 'evaluation.id', openedAt: 'opened_at', title: 'evaluation.title', periodTo: 'period_to' },
        filter: { planId: 'evaluation.plan_id', kind: 'evaluation.kind', state: 'evaluation.state' },
      },
    });
  }

  entity(id: string): Promise<Evaluation> {
    return this.database.repository(Evaluation).findOneByOrFail({ id });
  }

  findings(evaluationId: string, { isInside, seesRestricted }: Which): Promise<FindingView[]> {
    return this.database.query<FindingView>(
      `select f.id, f.version, f.number, f.criterion, f.text, f.rating, f.evidence, f.is_restricted as "isRestricted",
         ${recordsIn('f.records', '$2::boolean')} as records
       from evaluation_finding f where f.evaluation_id = $1 and ($3::boolean or not f.is_restricted) order by f.number`,
      [evaluationId, isInside, seesRestricted],
    );
  }

  recommendations(evaluationIds: readonly string[], { isInside, seesRestricted }: Which): Promise<RecommendationRow[]> {
    return this.database.query<RecommendationRow>(
      `select n.id, n.version, n.evaluation_id as "evaluationId", e.title as "evaluationTitle", n.plan_id as "planId", n.number,
         n.text, n.priority, ${bodiesIn('n.bodies')} as bodies, ${recordsIn('n.records', '$2::boolean')} as records,
         array(select f.id from evaluation_finding f where f.id = any(n.findings) and ($3::boolean or not f.is_restricted)) as findings,
         n.is_restricted as "isRestricted", ${responses} as responses, ${followUps} as "followUps", ${carried} as carried
       from recommendation n join evaluation e on e.id = n.evaluation_id
       where n.evaluation_id = any($1::uuid[]) and ($3::boolean or not n.is_restricted) order by e.opened_at, n.number`,
      [evaluationIds, isInside, seesRestricted],
    );
  }

  async document(id: string): Promise<EvaluationDocument | undefined> {
    const [file] = await this.database.query<EvaluationDocument>(
      'select name, media_type as "mediaType", size, sha256 from file where id = $1',
      [id],
    );
    return file;
  }

  /** The final evaluations of these plans. */
  async finalOf(planIds: readonly string[], wall: Clause): Promise<EvaluationSummary[]> {
    const { select, from } = this.source;
    const shifted = wall.sql.replace(/\$(\d+)/g, (_, place: string) => `$${String(Number(place) + 1)}`);
    return this.database.query<EvaluationSummary>(
      `select ${select} from ${from} where evaluation.plan_id = any($1::uuid[])
         and evaluation.state in ('final', 'responded', 'closed') and ${shifted} order by opened_at`,
      [planIds, ...wall.values],
    );
  }

  /** The plan and those before it, newest first. */
  async lineOf(planId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `with recursive line as (
         select id, predecessor_id, 0 as back from plan where id = $1
         union all select p.id, p.predecessor_id, line.back + 1 from plan p join line on p.id = line.predecessor_id where line.back < 20)
       select id from line order by back`,
      [planId],
    );
    return rows.map(({ id }) => id);
  }

  async nextNumber(table: 'evaluation_finding' | 'recommendation', evaluationId: string): Promise<number> {
    await this.database.query('select from evaluation where id = $1 for update', [evaluationId]);
    const [row] = await this.database.query<{ next: number }>(
      `select coalesce(max(number), 0)::int + 1 as next from ${table} where evaluation_id = $1`,
      [evaluationId],
    );
    return row?.next ?? 1;
  }
}
