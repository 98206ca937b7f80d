import { Injectable } from '@nestjs/common';
import { stageOn } from '@mufakat/planning/lifecycles/stage-on';
import { ObligationsReader } from '../obligations/obligations.reader.js';
import type { Actor } from '../platform/access/actor.js';
import { Database } from '../platform/database/database.js';
import type { HomeObligation, HomeView } from './home.dto.js';
import { HomeRepository } from './home.repository.js';

const mostObligations = 200;
const openOnes = {
  offset: 0,
  limit: mostObligations,
  sort: { by: 'dueOn', descending: false },
  filter: { stored: 'open' },
};

type Due = Omit<HomeObligation, 'jointId' | 'reports'>;

/** What a body owes in rounds of several plans that share a calendar's day is one line: the first, with how many it stands for. */
const asOneLine = (rows: readonly Due[], joint: Readonly<Record<string, string>>): readonly HomeObligation[] => {
  const keyOf = ({ kind, subjectId, bodyId, isTakenOver }: Due): string | undefined => {
    const jointId = joint[subjectId];
    return jointId && kind === 'submit-report' && !isTakenOver ? `${jointId} ${String(bodyId)}` : undefined;
  };
  const counts = new Map<string, number>();
  for (const key of rows.flatMap((row) => keyOf(row) ?? [])) counts.set(key, (counts.get(key) ?? 0) + 1);
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const key = keyOf(row);
    const reports = key ? (counts.get(key) ?? 1) : 1;
    if (!key || reports < 2) return [{ ...row, jointId: null, reports: 1 }];
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...row, jointId: joint[row.subjectId] ?? null, reports }];
  });
};

const reportOf = ({ subjectId, bodyId }: Due): string => `${subjectId} ${String(bodyId)}`;

/** A report that was handed in waits on the body’s own officer: of its two steps only that one is told. */
const stepInHand = (rows: readonly Due[]): readonly Due[] => {
  const handedIn = new Set(rows.filter(({ kind }) => kind === 'clear-report').map(reportOf));
  return rows.filter((row) => row.kind !== 'submit-report' || !handedIn.has(reportOf(row)));
};

/** Who hands in waits for the officer like anybody else, though it is their own body’s. */
const waitsOn = ({ grants }: Actor, { isMine, isTakenOver, kind, bodyId }: Due): boolean =>
  isMine &&
  (kind !== 'clear-report' ||
    isTakenOver ||
    grants.some((grant) => grant.role === 'clearing-officer' && grant.bodyId === bodyId));

/** The first page: what is due, mine and others', my plans, what changed. */
@Injectable()
export class HomeService {
  constructor(
    private readonly database: Database,
    private readonly obligations: ObligationsReader,
    private readonly repository: HomeRepository,
  ) {}

  home(actor: Actor): Promise<HomeView> {
    return this.database.read(async () => {
      const { rows, total } = await this.obligations.list(openOnes, actor);
      const due = stepInHand(rows).map((row) => ({ ...row, isMine: waitsOn(actor, row) }));
      const { joint, ...rest } = await this.repository.home(
        actor,
        rows.map(({ subjectId }) => subjectId),
      );
      return {
        mine: asOneLine(
          due.filter(({ isMine }) => isMine),
          joint,
        ),
        others: due.filter(({ isMine }) => !isMine).map((row) => ({ ...row, jointId: null, reports: 1 })),
        moreObligations: total - rows.length,
        ...rest,
        plans: rest.plans.map(({ hasSuccessorInForce, extendedTo, today, ...plan }) => ({
          ...plan,
          derivedStage: stageOn({ ...plan, extendedTo, hasSuccessorInForce }, today),
        })),
      };
    });
  }
}
