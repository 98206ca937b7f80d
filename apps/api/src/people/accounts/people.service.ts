import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import type { Asked } from '../../platform/access/asked.js';
import { Database } from '../../platform/database/database.js';
import { Register } from '../../platform/database/register.js';
import { Rows } from '../../platform/database/rows.js';
import { visibleTo } from '../../platform/database/visible.js';
import { Events } from '../../platform/events/events.js';
import { changesOf } from '../../platform/http/record.js';
import { GrantRows } from '../grants/grants.repository.js';
import { type PersonDraft, personFields, type PersonView } from './people.dto.js';
import { Person } from './person.entity.js';

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
          q: `name ilike '%' || ? || '%' or email ilike '%' || ? || '%'`,
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

  /** One's own name and language everybody changes; the address signs in and is the administrator's. */
  override change(id: string, content: Partial<PersonDraft>, asked: Asked): Promise<PersonView> {
    return this.database.transaction(async () => {
      const before = await this.rows.load(id, this.wall(asked.actor));
      const { email = before.email, isActive = before.isActive } = content;
      if (email.toLowerCase() !== before.email || isActive !== before.isActive) asked.actor.must('person.manage');
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

  protected mayWrite(actor: Actor, { id }: Partial<PersonView>): void {
    actor.must('person.manage', { personId: id });
  }
  protected about() {
    return {};
  }
  protected override wall(actor: Actor) {
    return visibleTo(actor, 'person.read', { personId: { sql: 'person.id' } });
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
