import { Injectable } from '@nestjs/common';
import { apply } from '@mufakat/planning/changes/apply';
import { invert } from '@mufakat/planning/changes/invert';
import { type AmendedPlace, placesOf } from '@mufakat/planning/versions/amendment';
import { compare } from '@mufakat/planning/versions/compare';
import { currentContext } from '../../platform/context.js';
import { Database } from '../../platform/database/database.js';
import { type ActRow, HistoryRepository } from '../history.repository.js';
import { mayNow, type SubjectPlan } from '../plan-access.js';
import { ActView } from '../plans.dto.js';
import { VersionsService } from '../versions.service.js';
import { AmendmentActsService } from './amendment-acts.service.js';
import { AmendmentText } from './amendment-text.js';
import type { AmendmentSummary, AmendmentView } from './amendments.dto.js';
import type { AmendmentRow } from './amendments.repository.js';
import { AmendmentsService } from './amendments.service.js';

const orNothing = <T>(value: T | null): T | undefined => value ?? undefined;

/** The plain members of a view. */
type Members<View> = { readonly [Name in keyof View]: View[Name] };

const summaryOf = (row: AmendmentRow, acts: readonly ActRow[]): Members<AmendmentSummary> => {
  const { id, planId, number, title, state, openedAt, openedByName, changes } = row;
  const act = acts.find((one) => one.id === row.actId);
  return {
    ...{ id, planId, number, title, state, openedAt, changeCount: changes.length, places: placesOf(changes) },
    openedByName: orNothing(openedByName),
    endedAt: orNothing(row.endedAt),
    reason: orNothing(row.reason),
    act: act && ActView.of(act),
    fromVersion: orNothing(row.fromVersion),
    versionNumber: orNothing(row.versionNumber),
    appliedRevision: orNothing(row.appliedRevision),
  };
};

/** What was taken out is told where it stood, unless it was kept from readers of the adopted text while it did. */
const isTold = ({ record, gone }: AmendedPlace, records: ReadonlyMap<string, unknown>): boolean =>
  records.has(record) || (gone?.parent != null && records.has(gone.parent) && gone.sensitivity !== 'restricted');

/** The services an amendment's page is read from. */
@Injectable()
export class AmendmentReading {
  constructor(
    readonly database: Database,
    readonly text: AmendmentText,
    readonly history: HistoryRepository,
    readonly versions: VersionsService,
  ) {}
}

/** Amendments as their pages show them. */
@Injectable()
export class AmendmentPagesService {
  constructor(
    private readonly reading: AmendmentReading,
    private readonly amendments: AmendmentsService,
    private readonly acts: AmendmentActsService,
  ) {}

  /** Readers of the adopted text alone learn of adopted amendments, and not of records that are kept from them. */
  list(plan: SubjectPlan): Promise<AmendmentSummary[]> {
    const { database, history, versions } = this.reading;
    return database.read(async () => {
      const rows = await this.amendments.list(plan);
      const acts = await history.listActs(plan.id);
      const summaries = rows.map((row) => summaryOf(row, acts));
      if (mayNow('plan.read-draft', plan) || rows.length === 0) return summaries;
      const readable = await versions.list(plan);
      const [newest] = readable;
      if (!newest) return [];
      const { records } = await versions.documentAt(plan, String(newest.number));
      return summaries.map((one) => ({ ...one, places: one.places.filter((place) => isTold(place, records)) }));
    });
  }

  show(id: string): Promise<AmendmentView> {
    const { database, history, text } = this.reading;
    return database.read(async () => {
      const { plan, row } = await this.amendments.inHand(id);
      const on = await text.on(plan, row.state === 'open' ? row : { ...row, changes: [] });
      const { revision, baseRevision, changes } = row;
      return {
        ...summaryOf(row, await history.listActs(plan.id)),
        ...{ revision, baseRevision, changes, conflicts: on.conflicts },
        moves: await this.acts.movesOf(plan, row, on),
      };
    });
  }

  differences(id: string) {
    const { database, text, versions } = this.reading;
    return database.read(async () => {
      const { plan, row } = await this.amendments.inHand(id);
      const languages = [currentContext()?.actor?.language ?? 'en'];
      if (row.appliedRevision !== null) {
        const after = await versions.documentAt(plan, `r${String(row.appliedRevision)}`);
        return { ...compare(apply(after, invert(row.changes)), after, { languages }), changes: row.changes };
      }
      const { current, document, applies } = await text.on(plan, row);
      return { ...compare(current, document, { languages }), changes: applies };
    });
  }
}
