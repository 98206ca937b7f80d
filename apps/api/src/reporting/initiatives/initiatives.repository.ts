import { Injectable } from '@nestjs/common';
import type { Translated } from '@mufakat/planning/records/record';
import { Database } from '../../platform/database/database.js';
import type { KeptFile } from '../../platform/files/files.js';
import { EditedMeanwhile } from '../../platform/failure.js';
import { Rows } from '../../platform/database/rows.js';
import type { Clause } from '../../platform/database/visible.js';
import type { IndicatorTerms, ValueKept } from '../report-values.rules.js';
import type { EvidenceForm } from '../reporting.dto.js';
import {
  Initiative,
  InitiativeEdit,
  InitiativeEvidence,
  InitiativeLink,
  InitiativePartner,
  InitiativeUpdate,
  InitiativeValue,
} from './initiative.entity.js';
import type { InitiativePage, InitiativeView } from './initiatives.dto.js';
import { linkIsSeen } from './initiatives.reach.js';
import * as sql from './initiatives.sql.js';

const named = `coalesce(initiative.title->>'en', (select min(value) from jsonb_each_text(initiative.title)))`;
const like = `ilike '%' || ? || '%'`;
const linked = (condition: string) =>
  `exists (select from initiative_link l where l.initiative_id = initiative.id and ${linkIsSeen('l')} and ${condition})`;

export interface IndicatorAsked extends IndicatorTerms {
  readonly planId: string;
}

@Injectable()
export class InitiativesRepository extends Rows<InitiativeView> {
  constructor(database: Database) {
    super(database, {
      entity: Initiative,
      none: 'No initiative',
      select: `${sql.initiativeColumns}, ${sql.linksJson} as links`,
      from: 'initiative join body on body.id = initiative.body_id',
      id: 'initiative.id',
      words: {
        sortedBy: 'title',
        sort: {
          ...{
            id: 'initiative.id',
            title: named,
            name: named,
            bodyId: 'initiative.body_id',
            state: 'initiative.state',
          },
          ...{ fromOn: 'initiative.from_on', toOn: 'initiative.to_on', updatedOn: '"updatedOn"' },
        },
        filter: {
          q: `initiative.title::text ${like} or initiative.description::text ${like} or body.name::text ${like}
            or array_to_string(initiative.places || initiative.target_groups, ' ') ${like}`,
          ...{ bodyId: 'initiative.body_id', jurisdictionId: 'initiative.jurisdiction_id', state: 'initiative.state' },
          ...{ theme: 'initiative.theme', isArchived: 'initiative.archived_at is not null' },
          place: 'exists (select from unnest(initiative.places) one where lower(one) = lower(?))',
          targetGroup: 'exists (select from unnest(initiative.target_groups) one where lower(one) = lower(?))',
          planId: linked('l.plan_id = (?)::uuid'),
          recordId: linked('l.record_id = (?)::uuid'),
          actionId: linked(`${sql.actionOf('l.record_id')} = (?)::uuid`),
        },
      },
    });
  }

  entity(id: string): Promise<Initiative> {
    return this.database.repository(Initiative).findOneByOrFail({ id });
  }

  /** One initiative with all that is said of it; `reports` says which reports the reader reads. */
  async page(id: string, wall: Clause, reports: Clause): Promise<InitiativePage | undefined> {
    const shift = wall.values.length + 1;
    const taken = reports.sql.replace(/\$(\d+)/g, (_, place: string) => `$${String(Number(place) + shift)}`);
    const [row] = await this.database.query<InitiativePage>(
      `select ${sql.initiativeColumns}, ${sql.linksJson} as links, ${sql.updatesJson} as updates, ${sql.editsJson} as edits,
         ${sql.indicatorsJson} as indicators, ${sql.takenJson(taken)} as taken
       from initiative join body on body.id = initiative.body_id where initiative.id = $${String(shift)} and ${wall.sql}`,
      [...wall.values, id, ...reports.values],
    );
    return row;
  }

  async insert(row: Partial<Initiative>): Promise<string> {
    const { identifiers } = await this.database.repository(Initiative).insert({ ...row });
    return (identifiers[0] as { id: string }).id;
  }

  /** On the version that was read. */
  async update(id: string, version: number, columns: Partial<Initiative>): Promise<void> {
    const set = Object.keys(columns).length > 0 ? { ...columns } : { id };
    const { affected } = await this.database.repository(Initiative).update({ id, version }, set);
    if (!affected) throw new EditedMeanwhile((await this.entity(id)).version);
  }

  async setPartners(initiativeId: string, bodies: readonly string[]): Promise<void> {
    const partners = this.database.repository(InitiativePartner);
    await partners.delete({ initiativeId });
    await partners.insert([...new Set(bodies)].map((bodyId) => ({ initiativeId, bodyId })));
  }

  async edited(row: Pick<InitiativeEdit, 'initiativeId' | 'byPersonId' | 'before' | 'after'>): Promise<void> {
    await this.database.repository(InitiativeEdit).insert(row as object);
  }

  links(initiativeId: string): Promise<InitiativeLink[]> {
    return this.database.query(
      `select id, plan_id as "planId", record_id as "recordId" from initiative_link where initiative_id = $1 and unlinked_at is null`,
      [initiativeId],
    );
  }

  async link(row: Partial<InitiativeLink>): Promise<void> {
    await this.database.repository(InitiativeLink).insert({ ...row });
  }

  async unlink(id: string, by: string, at: Date): Promise<void> {
    await this.database.repository(InitiativeLink).update({ id }, { unlinkedAt: at, unlinkedBy: by });
  }

  /** Indicators of the draft that an update may speak of: linked ones, and those of linked actions. */
  indicators(initiativeId: string): Promise<IndicatorAsked[]> {
    return this.database.query(
      `select i.id, r.plan_id as "planId", i.format, i.decimals, i.across_bodies as "acrossBodies", i.choices, i.disaggregation,
         i.required_cuts as "requiredCuts", i.may_double_count as "mayDoubleCount"
       from plan_record r join indicator i on i.id = r.id
       where r.removed_in is null and i.formula is null and exists (
         select from initiative_link l where l.initiative_id = $1 and l.unlinked_at is null
           and (l.record_id = r.id or l.record_id = ${sql.actionOf('r.id')}))`,
      [initiativeId],
    );
  }

  /** The update of an initiative that stands for a day, or by its id. */
  async standing(
    initiativeId: string,
    at: { onDay: string } | { id: string },
  ): Promise<{ id: string; onDay: string } | undefined> {
    const [row] = await this.database.query<{ id: string; onDay: string }>(
      `select u.id, u.on_day as "onDay" from initiative_update u where u.initiative_id = $1 and ${sql.stands('u')}
         and ${'id' in at ? 'u.id = $2::uuid' : 'u.on_day = $2::date'}`,
      [initiativeId, 'id' in at ? at.id : at.onDay],
    );
    return row;
  }

  async addUpdate(
    row: Partial<InitiativeUpdate>,
    values: readonly (ValueKept & { planId: string })[],
    evidence: readonly EvidenceForm[],
  ): Promise<void> {
    const { identifiers } = await this.database.repository(InitiativeUpdate).insert({ ...row });
    const updateId = (identifiers[0] as { id: string }).id;
    await this.database.repository(InitiativeValue).insert(values.map((value) => ({ ...value, updateId })));
    await this.database
      .repository(InitiativeEvidence)
      .insert(evidence.map(({ title, fileId = null, url = null }) => ({ title, fileId, url, updateId })));
  }

  /** The latest update that stands says how far it has come. */
  async follow(initiativeId: string): Promise<void> {
    await this.database.query(
      `update initiative set version = version + 1, state = (
         select u.state from initiative_update u where u.initiative_id = $1 and ${sql.stands('u')} order by u.on_day desc limit 1)
       where id = $1`,
      [initiativeId],
    );
  }

  /** A file that an update of the initiative shows. */
  async file(initiativeId: string, fileId: string): Promise<KeptFile | undefined> {
    const [file] = await this.database.query<KeptFile>(
      `select file.id, file.name, file.media_type as "mediaType", file.size, file.sha256 from file
       where file.id = $2 and exists (select from initiative_evidence e join initiative_update u on u.id = e.update_id
         where e.file_id = file.id and u.initiative_id = $1)`,
      [initiativeId, fileId],
    );
    return file;
  }

  /** Of these updates, the ones of initiatives linked to the action. */
  async ofAction(updateIds: readonly string[], actionId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select u.id from initiative_update u where u.id = any($1::uuid[]) and exists (
         select from initiative_link l where l.initiative_id = u.initiative_id and ${sql.actionOf('l.record_id')} = $2::uuid)`,
      [updateIds, actionId],
    );
    return rows.map(({ id }) => id);
  }

  async nameOfBody(id: string): Promise<{ name: Translated; jurisdictionId: string | null } | undefined> {
    const [row] = await this.database.query<{ name: Translated; jurisdictionId: string | null }>(
      'select name, jurisdiction_id as "jurisdictionId" from body where id = $1',
      [id],
    );
    return row;
  }
}
