import { Injectable } from '@nestjs/common';
import { libraryEntries } from '@mufakat/planning/records/library';
import { sensitivityOf } from '@mufakat/planning/records/sensitivity';
import { rootOf } from '@mufakat/planning/records/tree';
import { contentOf, faultsOfContent, isLibraryKind } from '@mufakat/planning/versions/library-content';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { Register } from '../../platform/database/register.js';
import { Rows } from '../../platform/database/rows.js';
import { type Clause, type FactColumns, visibleTo } from '../../platform/database/visible.js';
import { Events } from '../../platform/events/events.js';
import { RequestInvalid } from '../../platform/failure.js';
import { changesOf } from '../../platform/http/record.js';
import type { Translated } from '@mufakat/planning/records/record';
import { PlansReader } from '../plans.reader.js';
import { type LibraryEntryDraft, type LibraryEntryView, type LibrarySource } from './library.dto.js';
import { LibraryEntryRow } from './library-entry.entity.js';

/** The product's own entries have ids of their own, the same everywhere. */
const own = libraryEntries.map((entry, at) => ({
  id: `00000000-0000-4000-8000-0000000000${String(at + 10)}`,
  ...{ key: entry.key, title: entry.title, content: contentOf(entry) },
}));
const ownJson = JSON.stringify(own).replaceAll("'", "''");

/* Kept entries behind the wall beside the product's own, which are nobody's and everybody's. */
const from = `(
  select id, version, scope, jurisdiction_id, body_id, kind, title, content, source, null as key from library_entry
  union all
  select id, 1, 'product', null, null, 'action', title, content, null, key
  from jsonb_to_recordset('${ownJson}'::jsonb) as product (id uuid, key text, title jsonb, content jsonb)
) entry left join jurisdiction on jurisdiction.id = entry.jurisdiction_id left join body on body.id = entry.body_id`;

/** The facts of an entry that conditions name. What a jurisdiction keeps is shared with its bodies. */
const facts: FactColumns = {
  scope: { sql: 'entry.scope' },
  jurisdictionId: { sql: 'entry.jurisdiction_id' },
  bodyId: { sql: 'entry.body_id' },
  sharedWith: {
    list: true,
    sql: `array(select entry.body_id union select here.id from body here where here.jurisdiction_id = entry.jurisdiction_id)`,
  },
};

@Injectable()
export class LibraryRows extends Rows<LibraryEntryView> {
  constructor(database: Database) {
    super(database, {
      entity: LibraryEntryRow,
      none: 'No entry of the library',
      select: `entry.id, entry.version, entry.scope, entry.jurisdiction_id as "jurisdictionId", entry.body_id as "bodyId",
        coalesce(body.name, jurisdiction.name) as "scopeName", entry.kind, entry.title, entry.content, entry.source, entry.key`,
      from,
      id: 'entry.id',
      words: {
        sortedBy: 'title',
        sort: { id: 'entry.id', title: 'entry.title::text', scope: 'entry.scope' },
        filter: {
          scope: 'entry.scope',
          kind: 'entry.kind',
          jurisdictionId: 'entry.jurisdiction_id',
          bodyId: 'entry.body_id',
          q: `(entry.title::text || entry.content::text) ilike '%' || ? || '%'`,
        },
      },
    });
  }
}

/** Keeps records for other plans: of the body or jurisdiction of who keeps them, beside the product's own. */
@Injectable()
export class LibraryService extends Register<LibraryEntryView, LibraryEntryDraft> {
  protected readonly kind = 'library-entry';
  protected readonly fields = ['scope', 'jurisdictionId', 'bodyId', 'kind', 'title', 'content'] as const;

  constructor(
    database: Database,
    entries: LibraryRows,
    events: Events,
    private readonly plans: PlansReader,
  ) {
    super(database, entries, events);
  }

  protected mayWrite(actor: Actor, { scope, jurisdictionId, bodyId }: Partial<LibraryEntryView>): void {
    if ((scope === 'jurisdiction') !== Boolean(jurisdictionId))
      throw new RequestInvalid({ jurisdictionId: scope === 'jurisdiction' ? 'is needed' : 'is not of this scope' });
    if ((scope === 'body') !== Boolean(bodyId))
      throw new RequestInvalid({ bodyId: scope === 'body' ? 'is needed' : 'is not of this scope' });
    actor.must('library.keep', { scope, jurisdictionId, bodyId });
  }
  protected about({ jurisdictionId, bodyId }: LibraryEntryView) {
    return { ...(jurisdictionId && { jurisdictionId }), ...(bodyId && { bodyId }) };
  }
  protected override wall(actor: Actor): Clause {
    return visibleTo(actor, 'library.read', facts);
  }
  protected override check({ content, kind }: Partial<LibraryEntryDraft>, before?: LibraryEntryView): void {
    const ofKind = kind ?? before?.kind;
    if (!content || !ofKind || !isLibraryKind(ofKind)) return;
    const faults = faultsOfContent(ofKind, content).map(({ change, field, ...what }) => {
      const at = change === 0 ? 'fields' : `indicators.${String(change - 1)}`;
      return [`content.${at}.${field}`, what] as const;
    });
    if (faults.length > 0) throw new RequestInvalid(Object.fromEntries(faults));
  }
  protected override async columns(content: Partial<LibraryEntryDraft>) {
    const { source } = content;
    const kept = source && (await this.sourceOf(source));
    return { ...changesOf(content, this.fields), ...(kept && { source: kept }) };
  }
  protected override own(actor: Actor) {
    return { ownerId: actor.id };
  }

  /** The record as it stands, in a draft the person reads; what is restricted stays in its plan. */
  private async sourceOf({ plan, record }: { plan: string; record: string }): Promise<LibrarySource> {
    const subject = await this.plans.require(plan, 'plan.read-draft');
    const document = await this.plans.document(plan);
    const found = document.records.get(record);
    if (!found) throw new RequestInvalid({ 'source.record': 'is not a record of this plan' });
    if (subject['sensitivity'] === 'restricted' || sensitivityOf(document, record) === 'restricted')
      throw new RequestInvalid({ 'source.record': 'is restricted, and stays in its plan' });
    const planTitle = (rootOf(document)?.['title'] ?? null) as Translated | null;
    return { plan, record, ...(found.code && { code: found.code }), planTitle };
  }
}
