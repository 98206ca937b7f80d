import { isRestrictedRecord, planTitle } from '../../platform/access/plan-facts.js';
import { indicatorFields } from '../report-lines.repository.js';
import { inDraft, linkIsSeen, shownRecords } from './initiatives.reach.js';

const nameOf = (person: string) => `(select person.name from person where person.id = ${person})`;

/** The action of a record that is one, or the one its indicator stands under. */
export const actionOf = (record: string): string =>
  `(select case when pr.kind = 'action' then pr.id when up.kind = 'activity' then up.parent_id else up.id end
    from plan_record pr left join plan_record up on up.id = pr.parent_id where pr.id = ${record})`;

const shownTitle = (link: string) =>
  `(select json_build_object('code', shown.e -> 'code', 'title', shown.e -> 'title') from ${shownRecords} shown
    where shown.plan = ${link}.plan_id and shown.record = ${link}.record_id limit 1)`;
const draftTitle = (link: string) =>
  `(select json_build_object('code', pr.code, 'title', coalesce(a.title, i.title)) from plan_record pr
      left join action a on a.id = pr.id left join indicator i on i.id = pr.id where pr.id = ${link}.record_id)`;
const said = (link: string) =>
  `(case when ${inDraft(`${link}.plan_id`)} then ${draftTitle(link)} else ${shownTitle(link)} end)`;

export const linksJson = `(
  select coalesce(json_agg(json_build_object('id', l.id, 'planId', l.plan_id, 'planTitle', ${planTitle('l.plan_id')}, 'recordId', l.record_id,
      'kind', (select pr.kind from plan_record pr where pr.id = l.record_id), 'code', named.said -> 'code', 'title', named.said -> 'title',
      'actionId', ${actionOf('l.record_id')}) order by l.plan_id, named.said ->> 'code', l.id), '[]')
  from initiative_link l cross join lateral (select ${said('l')} as said) named
  where l.initiative_id = initiative.id and ${linkIsSeen('l')})`;

export const initiativeColumns = `initiative.id, initiative.version, initiative.body_id as "bodyId", body.name as "bodyName",
  initiative.jurisdiction_id as "jurisdictionId", initiative.title, initiative.description, initiative.from_on as "fromOn",
  initiative.to_on as "toOn", initiative.places, initiative.target_groups as "targetGroups", initiative.theme, initiative.state,
  initiative.reach, initiative.money::text, initiative.currency, initiative.sensitivity,
  ${nameOf('initiative.entered_by')} as "enteredByName", initiative.entered_at as "enteredAt",
  (select max(u.on_day) from initiative_update u where u.initiative_id = initiative.id) as "updatedOn",
  initiative.archived_at as "archivedAt", initiative.archive_reason as "archiveReason",
  array(select p.body_id from initiative_partner p where p.initiative_id = initiative.id order by p.body_id) as "partnerIds"`;

const valuesJson = `(
  select coalesce(json_agg(json_build_object('indicator', v.indicator_id, 'value', trim_scale(v.value)::text,
      'numerator', trim_scale(v.numerator)::text, 'denominator', trim_scale(v.denominator)::text, 'words', v.words, 'sex', v.sex,
      'age', v.age, 'axis', v.axis, 'category', v.category, 'note', v.note)
      order by v.indicator_id, v.sex nulls first, v.age nulls first, v.axis nulls first, v.category), '[]')
  from initiative_value v where v.update_id = u.id and exists (
    select from initiative_link x where x.initiative_id = u.initiative_id and ${linkIsSeen('x')}
      and (x.record_id = v.indicator_id or x.record_id = ${actionOf('v.indicator_id')})))`;
const evidenceJson = `(
  select coalesce(json_agg(json_build_object('id', e.id, 'fileId', e.file_id, 'url', e.url, 'title', e.title) order by e.title, e.id), '[]')
  from initiative_evidence e where e.update_id = u.id)`;
const replacedJson = `(
  with recursive earlier as (
    select o.*, 1 as step from initiative_update o where o.id = u.replaces_id
    union all select o.*, earlier.step + 1 from initiative_update o join earlier on o.id = earlier.replaces_id)
  select coalesce(json_agg(json_build_object('text', earlier.text, 'state', earlier.state, 'byName', ${nameOf('earlier.by_person_id')},
      'at', earlier.at) order by earlier.step), '[]') from earlier)`;

/** An update `u` of `initiative` as JSON. */
export const updateJson = `json_build_object('id', u.id, 'onDay', u.on_day, 'text', u.text, 'state', u.state,
  'byName', ${nameOf('u.by_person_id')}, 'at', u.at, 'reason', u.reason, 'values', ${valuesJson}, 'evidence', ${evidenceJson},
  'replaced', ${replacedJson})`;
export const stands = (update: string): string =>
  `not exists (select from initiative_update later where later.replaces_id = ${update}.id)`;

export const updatesJson = `(
  select coalesce(json_agg(${updateJson} order by u.on_day desc, u.id), '[]') from initiative_update u
  where u.initiative_id = initiative.id and ${stands('u')})`;

export const editsJson = `(
  select coalesce(json_agg(json_build_object('id', e.id, 'byName', ${nameOf('e.by_person_id')}, 'at', e.at, 'before', e.before,
      'after', e.after) order by e.at desc, e.id), '[]') from initiative_edit e where e.initiative_id = initiative.id)`;

/** Indicators an update of `initiative` may speak of: linked ones, and those of linked actions, of plans in draft. */
export const indicatorsJson = `(
  select coalesce(json_agg(json_build_object('planId', r.plan_id, 'actionId', ${actionOf('i.id')}, ${indicatorFields})
      order by r.plan_id, r.code, i.id), '[]')
  from plan_record r join indicator i on i.id = r.id
  where r.removed_in is null and i.formula is null and not ${isRestrictedRecord('r.id')} and exists (
    select from initiative_link l where l.initiative_id = initiative.id and ${linkIsSeen('l')}
      and (l.record_id = r.id or l.record_id = ${actionOf('r.id')})))`;

/** Lines of reports that took an update of `initiative` over; `wall` says which reports are seen. */
export const takenJson = (wall: string): string => `(
  select coalesce(json_agg(json_build_object('reportId', report.id, 'round', o.title, 'planId', line.plan_id,
      'planTitle', ${planTitle('line.plan_id')}, 'actionId', line.action_id, 'code', pr.code, 'bodyName', b.name,
      'updateIds', array(select u.id from initiative_update u where u.initiative_id = initiative.id and u.id = any(line.taken_from)))
      order by o.due_on desc, pr.code, line.id), '[]')
  from report_line line join report on report.id = line.report_id join reporting_round o on o.id = line.round_id
    join plan on plan.id = line.plan_id join plan_record pr on pr.id = line.action_id join body b on b.id = report.body_id
  where line.taken_from && array(select u.id from initiative_update u where u.initiative_id = initiative.id) and ${wall})`;
