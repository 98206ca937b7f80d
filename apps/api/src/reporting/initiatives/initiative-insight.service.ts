import { Injectable } from '@nestjs/common';
import {
  countByGroup,
  type CountedLink,
  countedSeveralTimes,
  countInitiatives,
  sumOnce,
} from '@mufakat/planning/initiatives/counting';
import { type Meeting, overlapsAmong } from '@mufakat/planning/initiatives/overlap';
import { fold } from '@mufakat/planning/search/fold';
import type { Translated } from '@mufakat/planning/records/record';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import type { FigureView } from '../../platform/http/figure.dto.js';
import { reportsVisibleTo } from '../reporting.repository.js';
import type {
  InitiativeFiguresView,
  OfferedInitiative,
  OfferedToLine,
  OverlapSide,
  OverlapView,
} from './initiatives.dto.js';
import { InitiativesReach, linkIsSeen } from './initiatives.reach.js';
import { actionOf, stands, takenJson, updateJson } from './initiatives.sql.js';

export interface FiguresAsked {
  readonly planId?: string;
  readonly bodyId?: string;
}
export interface OverlapsAsked {
  readonly planId?: string;
  readonly place?: string;
  readonly targetGroup?: string;
}

interface SeenLink extends CountedLink {
  readonly plan: string;
  readonly pillar: string | null;
  readonly body: string;
  readonly state: string;
  readonly reach: string | null;
}
type Names = Readonly<Record<string, Translated>>;

const pillarOf = (record: string) => `(
  with recursive above as (
    select pr.id, pr.parent_id, pr.kind from plan_record pr where pr.id = ${record}
    union all select up.id, up.parent_id, up.kind from plan_record up join above on up.id = above.parent_id)
  select id from above where kind = 'pillar' limit 1)`;

/** As the contract says it: a figure's brand is for the library alone. */
const plain = <Count extends { readonly figure: object; readonly links: number }>(count: Count) =>
  count as unknown as Count & { figure: FigureView };

/** Figures over initiatives, what overlaps, and what a report may take over. */
@Injectable()
export class InitiativeInsightService {
  constructor(
    private readonly database: Database,
    private readonly reach: InitiativesReach,
  ) {}

  /** Of a plan or a body, or of all that one may see: each initiative is one, however often it is linked. */
  figures(asked: FiguresAsked, actor: Actor): Promise<InitiativeFiguresView> {
    return this.database.read(async () => {
      const wall = await this.reach.of(actor);
      const rows = await this.database.query<SeenLink & { names: Names; asOf: string }>(
        `select initiative.id as initiative, ${actionOf('l.record_id')} as action, l.plan_id as plan, ${pillarOf('l.record_id')} as pillar,
           initiative.body_id as body, initiative.state, initiative.reach::text, day_of(initiative.jurisdiction_id) as "asOf",
           jsonb_build_object(initiative.id, initiative.title, initiative.body_id, body.name, l.plan_id, (select root.title from plan_root root where root.id = l.plan_id))
             || coalesce((select jsonb_build_object(a.id, a.title) from action a where a.id = ${actionOf('l.record_id')} and a.title is not null), '{}')
             || coalesce((select jsonb_build_object(p.id, p.title) from pillar p where p.id = ${pillarOf('l.record_id')} and p.title is not null), '{}') as names
         from initiative join body on body.id = initiative.body_id join initiative_link l on l.initiative_id = initiative.id and ${linkIsSeen('l')}
         where initiative.archived_at is null and ($7::uuid is null or l.plan_id = $7) and ($8::uuid is null or initiative.body_id = $8)
         order by l.plan_id, initiative.id`,
        [...wall.values, asked.planId ?? null, asked.bodyId ?? null],
      );
      const stamp = { of: 'initiatives', asOf: rows[0]?.asOf ?? new Date().toISOString().slice(0, 10) };
      const by = (groupOf: (link: SeenLink) => string | null) => countByGroup(rows, groupOf, stamp).map(plain);
      const { value, said } = sumOnce(rows.map(({ initiative, reach }) => ({ id: initiative, amount: reach })));
      return {
        total: plain(countInitiatives(rows, stamp)),
        ...{ byState: by(({ state }) => state), byPlan: by(({ plan }) => plan), byPillar: by(({ pillar }) => pillar) },
        ...{ byAction: by(({ action }) => action), byBody: by(({ body }) => body) },
        ...{ reach: value, reachSaid: said },
        inSeveral: countedSeveralTimes(rows).map(({ initiative, actions }) => ({ initiative, actions: [...actions] })),
        names: Object.assign({}, ...rows.map(({ names }) => names)) as Record<string, Translated>,
      };
    });
  }

  /** Pairs of different bodies that meet, the strongest first; what was stopped or archived meets nobody. */
  overlaps(asked: OverlapsAsked, actor: Actor): Promise<OverlapView[]> {
    return this.database.read(async () => {
      const wall = await this.reach.of(actor);
      const rows = await this.database.query<OverlapSide & Meeting>(
        `select initiative.id, initiative.title, initiative.body_id as "bodyId", body.name as "bodyName", initiative.state,
           initiative.places, initiative.target_groups as "targetGroups", initiative.theme, initiative.from_on as "fromOn", initiative.to_on as "toOn",
           array(select distinct l.plan_id from initiative_link l where l.initiative_id = initiative.id and ${linkIsSeen('l')}) as "planIds",
           (select coalesce(json_agg(post.name order by post.id), '[]') from post where post.body_id = body.id
              and post.duties && array['coordination', 'reporting']) as contacts
         from initiative join body on body.id = initiative.body_id
         where initiative.archived_at is null and initiative.state <> 'stopped' and ${wall.sql} order by initiative.id`,
        [...wall.values],
      );
      const isAsked = (kind: 'place' | 'group', wanted: string | undefined) => (view: OverlapView) =>
        !wanted ||
        view.reasons.some((one) => one.kind === kind && one.shared.some((text) => fold(text) === fold(wanted)));
      return overlapsAmong(rows)
        .map(({ a, b, overlap }) => ({ ...overlap, a: sideOf(a), b: sideOf(b) }))
        .filter(({ a, b }) => !asked.planId || [...a.planIds, ...b.planIds].includes(asked.planId))
        .filter(isAsked('place', asked.place))
        .filter(isAsked('group', asked.targetGroup));
    });
  }

  /** For each action of a report, the initiatives linked to it with what they say of the round's period. */
  offered(reportId: string, actor: Actor): Promise<OfferedToLine[]> {
    return this.database.read(async () => {
      const wall = await this.reach.of(actor);
      const reports = reportsVisibleTo(actor);
      const shift = wall.values.length + 1;
      const seen = reports.sql.replace(/\$(\d+)/g, (_, place: string) => `$${String(Number(place) + shift)}`);
      const rows = await this.database.query<OfferedInitiative & { action: string }>(
        `with own as (
           select l.action_id, o.period_from, o.period_to from report_line l join report on report.id = l.report_id
             join reporting_round o on o.id = l.round_id join plan on plan.id = report.plan_id where report.id = $${String(shift)} and ${seen})
         select distinct on (own.action_id, initiative.id) own.action_id as action, initiative.id, initiative.title, initiative.body_id as "bodyId", body.name as "bodyName", initiative.state,
           (select coalesce(json_agg(${updateJson} order by u.on_day, u.id), '[]') from initiative_update u
             where u.initiative_id = initiative.id and ${stands('u')} and u.on_day between own.period_from and own.period_to) as updates,
           (select ${updateJson} from initiative_update u where u.initiative_id = initiative.id and ${stands('u')} and u.on_day < own.period_from
             order by u.on_day desc limit 1) as before,
           ${takenJson(`(line.report_id <> $${String(shift)} or line.action_id <> own.action_id) and ${seen}`)} as "takenElsewhere",
           exists (select from initiative_link x where x.initiative_id = initiative.id and ${linkIsSeen('x')}
             and ${actionOf('x.record_id')} <> own.action_id) as "isElsewhere"
         from own join initiative_link l on ${actionOf('l.record_id')} = own.action_id join initiative on initiative.id = l.initiative_id
           join body on body.id = initiative.body_id
         where initiative.archived_at is null and ${linkIsSeen('l')}
         order by own.action_id, initiative.id`,
        [...wall.values, reportId, ...reports.values],
      );
      const actions = [...new Set(rows.map(({ action }) => action))];
      return actions.map((action) => ({
        action,
        initiatives: rows.flatMap(({ action: own, ...offered }) => (own === action ? [offered] : [])),
      }));
    });
  }
}

const sideOf = ({ id, title, bodyId, bodyName, state, planIds, contacts }: OverlapSide): OverlapSide => ({
  ...{ id, title, bodyId, bodyName, state, planIds, contacts },
});
