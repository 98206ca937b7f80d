import type { FactColumns } from '../database/visible.js';

/*
 * The facts of a plan that conditions name, as SQL text. Sessions and plans must read them alike, and platform may look up
 * to neither: so this file, alone in platform, names tables of features (plan, plan_record, assignment, post, release, report_owed); it imports nothing of them.
 */

/* What has no day is not compared: which day it is takes longest to find out, and a body may lead thousands of actions. */
const inForce = (row: string, plan: string) =>
  `(${row}.from_on is null or ${row}.from_on <= day_of(${plan}.jurisdiction_id))
   and (${row}.to_on is null or ${row}.to_on >= day_of(${plan}.jurisdiction_id))`;

/* Before its part begins a body helps to write it, and for a year after it ended it still owes the report of it. */
const concerns = (assignment: string, plan: string) =>
  `(${assignment}.to_on is null or ${assignment}.to_on >= day_of(${plan}.jurisdiction_id) - 366)`;

const receivers = (plan: string, what: string) =>
  `array(select coalesce(release.to_body_id, release.to_jurisdiction_id) from release
         where release.plan_id = ${plan}.id and release.what = '${what}' and ${inForce('release', plan)})`;

/** `<body>:<number>` of the frozen version a review was asked on, `<body>:*` for every one frozen for review. */
const reviewVersions = (plan: string) =>
  `array(select release.to_body_id || ':' || coalesce(release.version_number::text, '*') from release
         where release.plan_id = ${plan}.id and release.what = 'review' and release.to_body_id is not null and ${inForce('release', plan)})`;

const assignedBodies = (plan: string) =>
  `array(select distinct coalesce(assignment.body_id, post.body_id)
         from plan_record join assignment on assignment.id = plan_record.id left join post on post.id = assignment.post_id
         where plan_record.plan_id = ${plan}.id and plan_record.kind = 'assignment' and plan_record.removed_in is null
           and ${concerns('assignment', plan)})`;

/** SQL of each fact named in `permissions/table.ts`, over a row of `plan` under this alias; for `visibleTo` and for reading things. */
export const planFacts = (plan = 'plan'): FactColumns => ({
  planId: { sql: `${plan}.id` },
  jurisdictionId: { sql: `${plan}.jurisdiction_id` },
  ownerBodyId: { sql: `${plan}.owner_body_id` },
  stage: { sql: `${plan}.stage` },
  isAdopted: { sql: `(${plan}.adopted_on is not null)` },
  sensitivity: { sql: `${plan}.sensitivity` },
  assignedBodyIds: { list: true, sql: assignedBodies(plan) },
  reviewerBodyIds: { list: true, sql: receivers(plan, 'review') },
  reviewVersions: { list: true, sql: reviewVersions(plan) },
  releasedTextTo: { list: true, sql: receivers(plan, 'adopted-text') },
  releasedFiguresTo: { list: true, sql: receivers(plan, 'figures') },
  releasedRowsTo: { list: true, sql: receivers(plan, 'rows') },
});

const members = (plan: string) =>
  Object.entries(planFacts(plan)).map(([fact, { sql, list }]) => `'${fact}', ${list ? `to_json(${sql})` : sql}`);

/** SQL of a `PlanSubject` as JSON: the facts with what answering 304 needs, what the first acts adopted, and the day. */
export const planSubjectJson = (plan = 'plan'): string =>
  `json_build_object('id', ${plan}.id, 'revision', ${plan}.revision, 'factsRevision', ${plan}.facts_revision,
     'publicationMode', ${plan}.publication_mode, 'isSample', ${plan}.is_sample,
     'version', ${plan}.version, 'adoptedVersion', ${plan}.adopted_version, 'today', day_of(${plan}.jurisdiction_id), ${members(plan).join(', ')})`;

/** SQL of a plan's title, language → text; null behind the wall. */
export const planTitle = (planId: string): string =>
  `(select plan_root.title from plan_root where plan_root.id = ${planId})`;

/** The same for mails: null of a restricted plan too. */
export const planTitleInLetters = (planId: string): string =>
  `(select plan_root.title from plan_root join plan on plan.id = plan_root.id
    where plan_root.id = ${planId} and plan.sensitivity <> 'restricted')`;

/** SQL that says whether a record is restricted, itself or by what it stands under. */
export const isRestrictedRecord = (recordId: string): string => `exists (
  with recursive above as (
    select own.parent_id, own.sensitivity from plan_record own where own.id = ${recordId}
    union all select up.parent_id, up.sensitivity from plan_record up join above on up.id = above.parent_id)
  select from above where sensitivity = 'restricted')`;

/** SQL that says whether a report speaks of anything that is not restricted; those from outside hear of no other. */
export const speaksOpenly = (report: string): string => `exists (
  select from report_owed said where said.report_id = ${report}.id and not ${isRestrictedRecord('said.action_id')})`;

/** SQL of the jurisdiction a plan belongs to; null behind the wall. */
export const planJurisdiction = (planId: string): string =>
  `(select plan.jurisdiction_id from plan where plan.id = ${planId})`;

/**
 * SQL that selects the ids of all plans of which somebody with these grants and bodies may see anything: the coarse wall.
 * `grants` is a relation with jurisdiction_id and plan_id, `bodies` one with body_id.
 */
export const plansInReach = (grants: string, bodies: string): string => `
  select plan.id from plan where plan.jurisdiction_id in (select jurisdiction_id from ${grants})
  union select plan.id from plan where plan.id in (select plan_id from ${grants})
  union select plan.id from plan where plan.owner_body_id in (select body_id from ${bodies})
  union select release.plan_id from release join plan on plan.id = release.plan_id
    where (release.to_body_id in (select body_id from ${bodies}) or release.to_jurisdiction_id in (select jurisdiction_id from ${grants}))
      and ${inForce('release', 'plan')}
  union select plan_record.plan_id
    from assignment join plan_record on plan_record.id = assignment.id join plan on plan.id = plan_record.plan_id
         left join post on post.id = assignment.post_id
    where coalesce(assignment.body_id, post.body_id) in (select body_id from ${bodies})
      and plan_record.removed_in is null and ${concerns('assignment', 'plan')}`;
