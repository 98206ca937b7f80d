import { Injectable } from '@nestjs/common';
import { apply } from '@mufakat/planning/changes/apply';
import { invert } from '@mufakat/planning/changes/invert';
import type { Change, ChangeSource } from '@mufakat/planning/changes/change';
import type { PlanDocument, Translated } from '@mufakat/planning/records/record';
import { Database } from '../platform/database/database.js';
import type { TextFreshness, TextOrigin } from '@mufakat/planning/languages/known-texts';
import { DocumentsRepository } from './records/documents.repository.js';
import { RecordRowsRepository, rowsBetween } from './records/record-rows.repository.js';
import type { HistoryAsked } from './history-asked.js';
import { TextFreshnessRepository } from './translations/text-freshness.repository.js';

/** Somebody whose suggestion a change set took in. */
export interface Credit {
  readonly name: string;
  /** For which body; language → text. */
  readonly bodyName: Translated | null;
  readonly records: readonly string[];
}

export interface ChangeSetRow {
  readonly id: string;
  readonly revision: number;
  readonly author: { readonly id: string; readonly name: string } | null;
  readonly accepter: { readonly id: string; readonly name: string } | null;
  readonly actingForBodyId: string | null;
  readonly at: string;
  readonly reason: string | null;
  readonly source: ChangeSource;
  readonly changes: readonly Change[];
  readonly credits: readonly Credit[] | null;
}

/** Words that came by a file or a machine, and the revision they were translated from. */
export interface WordsOrigin {
  readonly origin: TextOrigin;
  readonly followsRevision?: number;
}

export interface ChangeSetToKeep {
  readonly id: string;
  readonly planId: string;
  readonly jurisdictionId: string;
  readonly revision: number;
  readonly baseRevision: number;
  readonly personId: string | null;
  readonly accepterId: string | null;
  readonly actingForBodyId: string | null;
  readonly reason: string | null;
  readonly source: ChangeSource;
  readonly changes: readonly Change[];
  /** Where its words come from, where that is not the hand of its author. */
  readonly words?: WordsOrigin;
  readonly credits: readonly Credit[] | null;
}

/* Changes as PostgreSQL keeps them are already JSON: they are read as they are. */
const reading = (where: string, end: string) => `
  select c.id, c.revision, c.reason, c.source, c.acting_for_body_id as "actingForBodyId", to_json(c.at)#>>'{}' as at, c.changes, c.credits,
    case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end as author,
    case when t.id is not null then json_build_object('id', t.id, 'name', t.name) end as accepter
  from plan_change c left join person a on a.id = c.person_id left join person t on t.id = c.accepter_id
  where c.plan_id = $1 and ${where} order by c.revision ${end}`;

const touchedBy = (change: Change): string[] =>
  change.op === 'remove' ? (change.before ?? []).map(({ id }) => id) : [change.id];

@Injectable()
export class ChangeSetsRepository {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentsRepository,
    private readonly rows: RecordRowsRepository,
    private readonly texts: TextFreshnessRepository,
  ) {}

  /** The document at the revision that the caller has locked. */
  current(planId: string, revision: number): Promise<PlanDocument> {
    return this.documents.load(planId, revision);
  }

  /** What is known of the wordings of a plan. */
  knownTexts(planId: string): Promise<TextFreshness[]> {
    return this.texts.of(planId);
  }

  /**
   * Writes the rows that lead from one document to the other, appends the set and counts the revision. Answers the ids that
   * are taken by records of other plans; then nothing may be committed.
   */
  async keep(set: ChangeSetToKeep, before: PlanDocument, after: PlanDocument): Promise<readonly string[]> {
    const { planId, jurisdictionId, revision, changes } = set;
    const rows = rowsBetween(before, after, changes.flatMap(touchedBy));
    const taken = await this.rows.write({ planId, jurisdictionId, revision, ...rows });
    if (taken.length > 0) return taken;
    await this.append(set);
    const origin = set.source === 'import' ? 'file' : 'human';
    await this.texts.follow(planId, { ...{ before, after, origin }, ...set, ...set.words });
    this.documents.keepDocument(planId, after);
    return [];
  }

  private async append(set: ChangeSetToKeep): Promise<void> {
    await this.database.query({
      name: 'plan_change.append',
      text: `with counted as (update plan set revision = $4 where id = $2)
             insert into plan_change (id, plan_id, jurisdiction_id, revision, base_revision, person_id, accepter_id,
               acting_for_body_id, reason, source, changes, credits)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      values: [
        ...[set.id, set.planId, set.jurisdictionId, set.revision, set.baseRevision, set.personId, set.accepterId],
        ...[set.actingForBodyId, set.reason, set.source, JSON.stringify(set.changes)],
        set.credits && JSON.stringify(set.credits),
      ],
    });
  }

  listAfter(planId: string, revision: number, most = 500): Promise<ChangeSetRow[]> {
    const text = reading('c.revision > $2', 'asc limit $3');
    return this.database.query<ChangeSetRow>({ name: 'plan_change.after', text, values: [planId, revision, most] });
  }

  /** Those that touched the record itself, what was added under it, or took it away with what it stood in. */
  listBefore(planId: string, { revision, most, ...asked }: HistoryAsked): Promise<ChangeSetRow[]> {
    const { record = null, person = null, source = null, since = null, until = null } = asked;
    const touching = [{ id: record }, { op: 'add', parent: record }, { before: [{ id: record }] }];
    const text = reading(
      `c.revision < $2 and ($4::text is null or c.changes @> any ($5::jsonb[]))
       and ($6::uuid is null or c.person_id = $6 or c.accepter_id = $6 or c.credits @> (
           select jsonb_build_array(jsonb_build_object('name', p.name)) from person p where p.id = $6)) and ($7::text is null or c.source = $7)
       and ($8::timestamptz is null or c.at >= $8) and ($9::timestamptz is null or c.at < $9)`,
      'desc limit $3',
    );
    const values = [planId, revision, most, record, touching.map((one) => JSON.stringify([one]))];
    return this.database.query<ChangeSetRow>({
      name: 'plan_change.before',
      text,
      values: [...values, person, source, since, until],
    });
  }

  /** Everybody who wrote or took in a change, by name. */
  authors(planId: string): Promise<{ id: string; name: string }[]> {
    return this.database.query({
      name: 'plan_change.authors',
      text: `select p.id, p.name from person p where p.id in (
               select person_id from plan_change where plan_id = $1
               union select accepter_id from plan_change where plan_id = $1) order by p.name, p.id`,
      values: [planId],
    });
  }

  /** What a person wrote between two revisions, oldest first. */
  async changesBy(planId: string, person: string, between: readonly [number, number]): Promise<Change[]> {
    const rows = await this.database.query<{ changes: Change[] }>({
      name: 'plan_change.by',
      text: `select changes from plan_change where plan_id = $1 and person_id = $2 and revision > $3 and revision <= $4
             order by revision`,
      values: [planId, person, Math.min(...between), Math.max(...between)],
    });
    return rows.flatMap(({ changes }) => changes);
  }

  /** The changes of all sets after a revision, oldest first. */
  async changesAfter(planId: string, revision: number): Promise<Change[]> {
    return (await this.setsAfter(planId, revision)).flatMap(({ changes }) => changes);
  }

  setsAfter(planId: string, revision: number): Promise<{ revision: number; changes: Change[] }[]> {
    return this.database.query<{ revision: number; changes: Change[] }>({
      name: 'plan_change.changes_after',
      text: 'select revision, changes from plan_change where plan_id = $1 and revision > $2 order by revision',
      values: [planId, revision],
    });
  }

  /** The document as it stood at an earlier revision: what came after is undone. */
  async asOf(current: PlanDocument, revision: number): Promise<PlanDocument> {
    if (revision >= current.revision) return current;
    const later = await this.changesAfter(current.plan, revision);
    return { ...apply(current, invert(later)), revision };
  }

  /** The revision a plan had at an instant. */
  async revisionAt(planId: string, instant: string): Promise<number | undefined> {
    const [row] = await this.database.query<{ revision: number | null }>({
      name: 'plan_change.revision_at',
      text: `select case when p.created_at <= $2::timestamptz then coalesce(
               (select max(c.revision) from plan_change c where c.plan_id = p.id and c.at <= $2::timestamptz), 1) end as revision
             from plan p where p.id = $1`,
      values: [planId, instant],
    });
    return row?.revision ?? undefined;
  }

  /** Code → record, as registered at adoption. */
  async registeredCodes(planId: string): Promise<Map<string, string>> {
    const rows = await this.database.query<{ code: string; record: string }>({
      name: 'registered_code.of_plan',
      text: 'select code, record_id as record from registered_code where plan_id = $1',
      values: [planId],
    });
    return new Map(rows.map(({ code, record }) => [code, record]));
  }
}
