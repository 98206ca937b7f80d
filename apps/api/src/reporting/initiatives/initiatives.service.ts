import { Injectable } from '@nestjs/common';
import { fault } from '@mufakat/planning/faults/fault';
import type { Actor } from '../../platform/access/actor.js';
import type { Asked } from '../../platform/access/asked.js';
import { mustEndAfter } from '../../platform/days.js';
import { Database } from '../../platform/database/database.js';
import { NotFound, RequestInvalid } from '../../platform/failure.js';
import { firstOf, type Listed, type Page } from '../../platform/http/list.js';
import { changesOf } from '../../platform/http/record.js';
import { reportsVisibleTo } from '../reporting.repository.js';
import { InitiativeIsArchived, MoneyNeedsCurrency } from './initiatives.failures.js';
import {
  type InitiativeChanges,
  type InitiativeDraft,
  initiativeFields,
  type InitiativePage,
  type InitiativeView,
} from './initiatives.dto.js';
import { InitiativesReach } from './initiatives.reach.js';
import { InitiativesRecord } from './initiatives.record.js';
import { InitiativesRepository } from './initiatives.repository.js';

const differing = (before: object, after: object): Record<'before' | 'after', Record<string, unknown>> => {
  const [was, is] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const names = Object.keys(is).filter(
    (name) => JSON.stringify(was[name] ?? null) !== JSON.stringify(is[name] ?? null),
  );
  const only = (from: Record<string, unknown>) => Object.fromEntries(names.map((name) => [name, from[name] ?? null]));
  return { before: only(was), after: only(is) };
};

/** Texts once each, without blanks around them. */
const once = (texts: readonly string[]): string[] => [...new Set(texts.map((text) => text.trim()))];

/** As it is kept: whole cents of a currency, nothing rounded away. */
const mustBeMoney = (money: string | null, currency: string | null): void => {
  if ((money === null) !== (currency === null)) throw new MoneyNeedsCurrency(money === null ? 'money' : 'currency');
  if (money !== null && !/^\d{1,18}(\.\d{1,2}0*)?$/.test(money))
    throw new RequestInvalid({ money: fault('not-of-type', { type: 'an amount, at most 18 digits and 2 decimals' }) });
  if (currency !== null && !/^[A-Z]{3}$/.test(currency))
    throw new RequestInvalid({ currency: fault('not-of-type', { type: 'three capital letters' }) });
};

const mustHold = (content: Partial<InitiativeDraft>): void => {
  mustEndAfter(content.fromOn, content.toOn, 'toOn');
  mustBeMoney(content.money ?? null, content.currency ?? null);
};

const columnsOf = (content: Partial<InitiativeDraft>) => ({
  ...changesOf(content as InitiativeDraft, initiativeFields),
  ...(content.places && { places: once(content.places) }),
  ...(content.targetGroups && { targetGroups: once(content.targetGroups) }),
});

/** Initiatives: entered by the body that does them, kept with all that was ever said, archived with a reason. */
@Injectable()
export class InitiativesService {
  constructor(
    private readonly database: Database,
    private readonly initiatives: InitiativesRepository,
    private readonly reach: InitiativesReach,
    private readonly record: InitiativesRecord,
  ) {}

  get words() {
    return this.initiatives.words;
  }

  list(page: Page, actor: Actor): Promise<Listed<InitiativeView>> {
    return this.database.read(async () => this.initiatives.list(page, await this.reach.of(actor)));
  }

  read(id: string, actor: Actor): Promise<InitiativePage> {
    return this.database.read(() => this.page(id, actor));
  }

  add(draft: InitiativeDraft, actor: Actor): Promise<InitiativePage> {
    return this.database.transaction(async () => {
      actor.must('initiative.write', { initiativeBodyId: draft.bodyId });
      mustHold(draft);
      const { jurisdictionId } = await this.placeOf(draft.bodyId);
      const id = await this.initiatives.insert({ ...columnsOf(draft), jurisdictionId, enteredBy: actor.id });
      await this.initiatives.setPartners(id, draft.partnerIds ?? []);
      await this.record.tell('initiative.entered', { id, bodyId: draft.bodyId, jurisdictionId });
      return this.page(id, actor);
    });
  }

  /** What stood there before is kept. */
  change(id: string, content: InitiativeChanges, { actor, version }: Asked): Promise<InitiativePage> {
    return this.database.transaction(async () => {
      const before = await this.mine(id, actor);
      if (before.archivedAt) throw new InitiativeIsArchived();
      if (content.bodyId) actor.must('initiative.write', { initiativeBodyId: content.bodyId });
      mustHold(Object.assign({}, before, content));
      const columns = { ...columnsOf(content), ...(content.bodyId && (await this.placeOf(content.bodyId))) };
      await this.initiatives.update(id, version, columns);
      if (content.partnerIds) await this.initiatives.setPartners(id, content.partnerIds);
      const { partnerIds } = content;
      await this.note(
        before,
        { ...columns, ...(partnerIds && { partnerIds: [...new Set(partnerIds)].sort() }) },
        actor,
      );
      return this.page(id, actor);
    });
  }

  /** It is counted nowhere any more, and stays to be read. */
  archive(id: string, reason: string, actor: Actor): Promise<InitiativePage> {
    return this.keep(id, actor, { archivedAt: new Date(), archivedBy: actor.id, archiveReason: reason });
  }

  takeBack(id: string, actor: Actor): Promise<InitiativePage> {
    return this.keep(id, actor, { archivedAt: null, archivedBy: null, archiveReason: null });
  }

  /** What the actor's body does; absent and unseen refuse alike, another's is not allowed. */
  async mine(id: string, actor: Actor): Promise<InitiativeView> {
    const found = await this.one(id, actor);
    actor.must('initiative.write', { initiativeBodyId: found.bodyId });
    return found;
  }

  async page(id: string, actor: Actor): Promise<InitiativePage> {
    const page = await this.initiatives.page(id, await this.reach.of(actor), reportsVisibleTo(actor));
    if (!page) throw new NotFound('No initiative');
    return page;
  }

  /** Where the body that does it is at home. */
  private async placeOf(bodyId: string): Promise<{ jurisdictionId: string | null }> {
    return { jurisdictionId: (await this.initiatives.nameOfBody(bodyId))?.jurisdictionId ?? null };
  }

  private async one(id: string, actor: Actor): Promise<InitiativeView> {
    const page: Page = { offset: 0, limit: 1, sort: { by: 'id', descending: false }, filter: { id } };
    const { rows } = await this.initiatives.list(firstOf(page), await this.reach.of(actor));
    if (!rows[0]) throw new NotFound('No initiative');
    return rows[0];
  }

  private keep(
    id: string,
    actor: Actor,
    columns: { archivedAt: Date | null; archivedBy: string | null; archiveReason: string | null },
  ): Promise<InitiativePage> {
    return this.database.transaction(async () => {
      const before = await this.mine(id, actor);
      await this.initiatives.update(id, before.version, columns);
      await this.note(before, { archiveReason: columns.archiveReason }, actor);
      return this.page(id, actor);
    });
  }

  private async note(before: InitiativeView, columns: object, actor: Actor): Promise<void> {
    const changed = differing(before, columns);
    if (Object.keys(changed.after).length === 0) return;
    const { id, bodyId, jurisdictionId } = before;
    await this.initiatives.edited({ initiativeId: id, byPersonId: actor.id, ...changed });
    await this.record.tell('initiative.changed', { id, bodyId, jurisdictionId, facts: changed });
  }
}
