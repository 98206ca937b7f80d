import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import type { Asked } from '../../platform/access/asked.js';
import { Database } from '../../platform/database/database.js';
import { Register } from '../../platform/database/register.js';
import { Rows } from '../../platform/database/rows.js';
import { visibleTo } from '../../platform/database/visible.js';
import { Events } from '../../platform/events/events.js';
import { changesOf } from '../../platform/http/record.js';
import type { Listed, Page } from '../../platform/http/list.js';
import { GrantRows, jurisdictionOfGrant } from '../grants/grants.repository.js';
import { type PersonDraft, personFields, type PersonView } from './people.dto.js';
import { Person } from './person.entity.js';

const isHeld = (held: string) => `coalesce(${held}.to_on, 'infinity') >= current_date`;
const named = `name ilike '%' || ? || '%'`;

/* Jurisdictions and plans a person has a grant or a post in; jurisdictions and plans on which they did something the asker may know of. */
const facts = {
  personId: { sql: 'person.id' },
  heldIn: {
    list: true,
    sql: `array(select unnest(array[${jurisdictionOfGrant}, access_grant.plan_id]) from access_grant
                where access_grant.person_id = person.id and ${isHeld('access_grant')}
          union select body.jurisdiction_id from post_holding join post on post.id = post_holding.post_id join body on body.id = post.body_id
                where post_holding.person_id = person.id and ${isHeld('post_holding')})`,
  },
  namedIn: {
    list: true,
    sql: `array(select unnest(array[plan.jurisdiction_id, plan.id]) from plan
                where exists (select from event where event.person_id = person.id and event.plan_id = plan.id))`,
  },
};

@Injectable()
export class PersonRows extends Rows<PersonView> {
  constructor(database: Database) {
    super(database, {
      entity: Person,
      none: 'No person',
      select: `person.id, person.version, name, email, language, is_active as "isActive", is_sample as "isSample"`,
      from: 'person',
      id: 'person.id',
      words: {
        sortedBy: 'name',
        sort: { id: 'person.id', name: 'name', email: 'email', language: 'language', isActive: 'is_active' },
        filter: {
          q: `${named} or email ilike '%' || ? || '%'`,
          name: named,
          ...{ email: 'email', isActive: 'is_active', isSample: 'is_sample', language: 'language' },
          role: 'exists (select from access_grant where person_id = person.id and role = ?)',
          bodyId: 'exists (select from access_grant where person_id = person.id and body_id = (?)::uuid)',
        },
      },
    });
  }
}

@Injectable()
export class PeopleService extends Register<PersonView, PersonDraft> {
  protected readonly kind = 'person';
  protected readonly fields = personFields;

  constructor(
    database: Database,
    people: PersonRows,
    events: Events,
    private readonly grants: GrantRows,
  ) {
    super(database, people, events);
  }

  /** Who may not know every address finds people by their names only. */
  override async list(page: Page, actor: Actor): Promise<Listed<PersonView>> {
    if (actor.can('person.read-address')) return super.list(page, actor);
    const { q, email, ...filter } = page.filter;
    const asked = q === undefined ? filter : { ...filter, name: q };
    const sort = page.sort.by === 'email' ? { ...page.sort, by: 'name' } : page.sort;
    return this.database.read(async () => {
      const addressed = email === undefined ? undefined : await this.at(email, actor);
      const narrowed = addressed ? { ...asked, id: addressed } : asked;
      const { rows, total } = await super.list({ ...page, sort, filter: narrowed }, actor);
      return { rows: await this.withoutAddresses(rows, actor), total };
    });
  }

  override read(id: string, actor: Actor): Promise<PersonView> {
    return this.database.read(async () => {
      const [person] = await this.withoutAddresses([await super.read(id, actor)], actor);
      return person as PersonView;
    });
  }

  /** One's own name and language everybody changes; the address signs in and is the administrator's. */
  override change(id: string, content: Partial<PersonDraft>, asked: Asked): Promise<PersonView> {
    return this.database.transaction(async () => {
      const before = await this.rows.load(id, this.wall(asked.actor));
      const { email = before.email, isActive = before.isActive } = content;
      if (email?.toLowerCase() !== before.email || isActive !== before.isActive) asked.actor.must('person.manage');
      const after = await super.change(id, content, asked);
      await this.grants.mustHaveAdministrator();
      return after;
    });
  }

  override remove(id: string, asked: Asked): Promise<PersonView> {
    return this.database.transaction(async () => {
      await this.rows.load(id, this.wall(asked.actor));
      asked.actor.must('person.manage');
      const removed = await super.remove(id, asked);
      await this.grants.mustHaveAdministrator();
      return removed;
    });
  }

  private async withoutAddresses(people: readonly PersonView[], actor: Actor): Promise<readonly PersonView[]> {
    const ids = people.map(({ id }) => id);
    const open = new Set(await this.addressed(ids, 'id', actor));
    return people.map(({ email, ...person }) => (open.has(person.id) ? { ...person, email } : person));
  }

  private at(email: unknown, actor: Actor): Promise<readonly string[]> {
    return this.addressed([email].flat().map(String), 'email', actor);
  }

  /** Ids of these people whose address the actor may know. */
  private async addressed(given: readonly string[], by: 'id' | 'email', actor: Actor): Promise<readonly string[]> {
    const wall = visibleTo(actor, 'person.read-address', facts, 1);
    const rows = await this.database.query<{ id: string }>(
      `select id from person where ${by}::text = any($1) and ${wall.sql}`,
      [given, ...wall.values],
    );
    return rows.map(({ id }) => id);
  }

  protected mayWrite(actor: Actor, { id }: Partial<PersonView>): void {
    actor.must('person.manage', { personId: id });
  }
  protected about() {
    return {};
  }
  protected override wall(actor: Actor) {
    return visibleTo(actor, 'person.read', facts);
  }
  protected override columns({ email, ...content }: Partial<PersonDraft>): Promise<Record<string, unknown>> {
    return Promise.resolve({
      ...changesOf(
        content,
        this.fields.filter((name) => name !== 'email'),
      ),
      email: email?.toLowerCase(),
    });
  }
}
