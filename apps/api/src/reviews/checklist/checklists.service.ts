import { Injectable } from '@nestjs/common';
import { type ChecklistItem, standardChecklistId } from '@mufakat/planning/checklists/checklist';
import { standardItems } from '@mufakat/planning/checklists/standard';
import { checkRules } from '@mufakat/planning/checks/all';
import { fault } from '@mufakat/planning/faults/fault';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { Register } from '../../platform/database/register.js';
import { Rows } from '../../platform/database/rows.js';
import type { Clause } from '../../platform/database/visible.js';
import { Events } from '../../platform/events/events.js';
import { NotAllowed, NotFound, RequestInvalid } from '../../platform/failure.js';
import { changesOf } from '../../platform/http/record.js';
import { Checklist } from './checklist.entity.js';
import { type ChecklistDraft, checklistFields, type ChecklistView } from './checklist.dto.js';

@Injectable()
export class ChecklistRows extends Rows<ChecklistView> {
  constructor(database: Database) {
    super(database, {
      entity: Checklist,
      none: 'No checklist',
      select: `checklist.id, checklist.version, checklist.body_id as "bodyId", body.name as "bodyName", checklist.title, checklist.items`,
      from: 'checklist join body on body.id = checklist.body_id',
      id: 'checklist.id',
      words: {
        sortedBy: 'title',
        sort: { id: 'checklist.id', title: `checklist.title->>'en'` },
        filter: { bodyId: 'checklist.body_id' },
      },
    });
  }
}

const knownRules = new Set(checkRules.map(({ rule }) => rule));
const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** The lists of the actor's bodies: what each looks for in plans, in its own words. */
@Injectable()
export class ChecklistsService extends Register<ChecklistView, ChecklistDraft> {
  protected readonly kind = 'checklist';
  protected readonly fields = checklistFields;

  constructor(
    database: Database,
    private readonly lists: ChecklistRows,
    events: Events,
  ) {
    super(database, lists, events);
  }

  /** An item with its place in its list; absent and another body's: NotFound. */
  async item(
    checklistId: string,
    itemId: string,
    actor: Actor,
  ): Promise<{ readonly item: ChecklistItem; readonly position: number }> {
    const items = await this.items(checklistId, actor);
    const position = items.findIndex(({ id }) => id === itemId);
    const item = items[position];
    if (!item) throw new NotFound('No checklist item');
    return { item, position };
  }

  protected mayWrite(actor: Actor, { bodyId }: Partial<ChecklistView>): void {
    if (!bodyId || !actor.bodies.includes(bodyId)) throw new NotAllowed('review.advise');
  }
  protected about({ bodyId }: ChecklistView) {
    return { bodyId };
  }
  protected override wall(actor: Actor): Clause {
    return { sql: 'checklist.body_id = any($1::uuid[])', values: [[...actor.bodies]] };
  }
  protected override check({ items }: Partial<ChecklistDraft>): void {
    if (!items) return;
    if (new Set(items.map(({ id }) => id)).size < items.length)
      throw new RequestInvalid({ items: 'must not name anything twice' });
    if (items.some(({ rules = [] }) => rules.some((rule) => !knownRules.has(rule))))
      throw new RequestInvalid({ items: fault('unknown-among', { known: [...knownRules].join(', ') }) });
  }
  protected override columns(content: Partial<ChecklistDraft>, isNew: boolean) {
    return Promise.resolve({ ...(isNew && { items: standardItems }), ...changesOf(content, this.fields) });
  }

  private async items(checklistId: string, actor: Actor): Promise<readonly ChecklistItem[]> {
    if (checklistId === standardChecklistId) return standardItems;
    if (!isUuid(checklistId)) throw new NotFound('No checklist');
    return (await this.lists.load(checklistId, this.wall(actor))).items;
  }
}
