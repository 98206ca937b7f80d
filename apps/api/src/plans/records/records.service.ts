import { fault } from '@mufakat/planning/faults/fault';
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Change } from '@mufakat/planning/changes/change';
import { addressesOf, normalise } from '@mufakat/planning/records/address';
import type { Kind } from '@mufakat/planning/records/kinds';
import type { PlanRecord } from '@mufakat/planning/records/record';
import { isObject } from '@mufakat/planning/records/value';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { EditedMeanwhile, RequestInvalid } from '../../platform/failure.js';
import type { Listed, Page } from '../../platform/http/list.js';
import { type ChangesToApply, ChangeSetsService } from '../change-sets.service.js';
import { mayNow } from '../plan-access.js';
import { PlanNotFound, RecordNotFound } from '../plan.failures.js';
import { PlansRepository } from '../plans.repository.js';
import { type PlacedRecord, RecordsRepository, recordWords } from './records.repository.js';

export { type PlacedRecord, recordWords };

/** The JSON of a write on one record: fields beside parent, position and a reason. */
export type RecordContent = Readonly<Record<string, unknown>>;

export interface RecordWrite {
  readonly kind: Kind;
  readonly id: string;
  /** The record's `changedIn` that was read. */
  readonly version: number;
}

const readOnly = ['id', 'kind', 'plan', 'changedIn', 'reason', 'parent', 'position'];

/** A request without a body, or with a list for one, is refused as such. */
const objectIn = (content: unknown): RecordContent => {
  if (!isObject(content)) throw new RequestInvalid({ body: 'must be an object' });
  return content;
};

const fieldsIn = (content: RecordContent): RecordContent =>
  Object.fromEntries(Object.entries(content).filter(([name]) => !readOnly.includes(name)));

const reasonIn = ({ reason }: RecordContent): Pick<ChangesToApply, 'reason'> => {
  if (reason !== undefined && reason !== null && typeof reason !== 'string')
    throw new RequestInvalid({ reason: 'must be text' });
  return { reason };
};

const moved = (record: PlanRecord, content: RecordContent): Change[] => {
  const { id, kind } = record;
  const { parent = record.parent, position } = objectIn(content) as { parent?: string | null; position?: string };
  const isSame = parent === record.parent && (position === undefined || position === record.position);
  return isSame ? [] : [{ op: 'move', kind, id, parent, position }];
};

const cleared = (record: PlanRecord, content: RecordContent): RecordContent => {
  const { id, kind } = record;
  const written = normalise({ ...fieldsIn(content), op: 'set', kind, id }, record);
  const gone = addressesOf(record).filter(([address]) => !Object.hasOwn(written, address));
  return Object.fromEntries(gone.map(([address]) => [address, null]));
};

/** One record as a resource: every write is a change set of one. */
@Injectable()
export class RecordsService {
  constructor(
    private readonly database: Database,
    private readonly records: RecordsRepository,
    private readonly plans: PlansRepository,
    private readonly changeSets: ChangeSetsService,
  ) {}

  list(kind: Kind, actor: Actor, page: Page): Promise<Listed<PlacedRecord>> {
    return this.database.read(() => this.records.list(kind, actor, page));
  }

  read(kind: Kind, id: string): Promise<PlacedRecord> {
    return this.database.read(async () => {
      const record = await this.records.find(kind, id);
      const plan = record && (await this.plans.subject(record.plan));
      if (!record || !plan || !mayNow('plan.read-draft', plan)) throw new RecordNotFound();
      return record;
    });
  }

  add(kind: Kind, content: RecordContent): Promise<PlacedRecord> {
    return this.database.transaction(async () => {
      const { plan: planId, id = randomUUID(), parent = planId, position } = objectIn(content) as Partial<PlacedRecord>;
      if (typeof planId !== 'string') throw new RequestInvalid({ plan: fault('not-a-uuid-of', { what: 'plan' }) });
      const plan = await this.plans.subject(planId);
      if (!mayNow('plan.read', plan)) throw new PlanNotFound();
      const place = { parent: parent ?? null, ...(position !== undefined && { position }) };
      const change = { ...fieldsIn(content), op: 'add', kind, id, ...place } as Change;
      await this.write(planId, [change], content);
      return this.read(kind, id);
    });
  }

  /** Only the fields given; a translated field takes the languages given and leaves the others. */
  change(write: RecordWrite, content: RecordContent): Promise<PlacedRecord> {
    return this.onVersion(
      write,
      (record) => [...moved(record, content), { ...fieldsIn(content), op: 'set', kind: write.kind, id: write.id }],
      content,
    );
  }

  /** All fields: what is left out is cleared. */
  replace(write: RecordWrite, content: RecordContent): Promise<PlacedRecord> {
    return this.onVersion(
      write,
      (record) => [
        ...moved(record, content),
        { ...fieldsIn(content), ...cleared(record, content), op: 'set', kind: write.kind, id: write.id },
      ],
      content,
    );
  }

  /** With what stands under it. Answers the record as it was. */
  remove({ kind, id, version }: RecordWrite, reason?: string): Promise<PlacedRecord> {
    return this.database.transaction(async () => {
      const record = await this.current(kind, id, version);
      await this.write(record.plan, [{ op: 'remove', kind, id }], { reason });
      return record;
    });
  }

  private onVersion(
    { kind, id, version }: RecordWrite,
    changesOf: (record: PlanRecord) => readonly Change[],
    content: RecordContent,
  ): Promise<PlacedRecord> {
    return this.database.transaction(async () => {
      const { plan, ...record } = await this.current(kind, id, version);
      await this.write(plan, changesOf(record), content);
      return this.read(kind, id);
    });
  }

  /** The record under its plan's lock, at the version asked. */
  private async current(kind: Kind, id: string, version: number): Promise<PlacedRecord> {
    const { plan } = await this.read(kind, id);
    await this.plans.lock(plan);
    const record = await this.read(kind, id);
    if (record.changedIn !== version) throw new EditedMeanwhile(record.changedIn ?? 0);
    return record;
  }

  private async write(planId: string, changes: readonly Change[], content: RecordContent): Promise<void> {
    const plan = await this.plans.lock(planId);
    const meant = changes.filter((change) => change.op !== 'set' || Object.keys(change).length > 3);
    await this.changeSets.apply(planId, {
      ...{ baseRevision: plan.revision, changes: meant, isOne: true },
      ...reasonIn(content),
    });
  }
}
