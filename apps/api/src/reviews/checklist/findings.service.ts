import { Injectable } from '@nestjs/common';
import { standardChecklistId } from '@mufakat/planning/checklists/checklist';
import type { Actor } from '../../platform/access/actor.js';
import type { Asked, Asking } from '../../platform/access/asked.js';
import { Database } from '../../platform/database/database.js';
import { Rows } from '../../platform/database/rows.js';
import { type Clause } from '../../platform/database/visible.js';
import { NotFound } from '../../platform/failure.js';
import { mustMatch, versionAsked } from '../../platform/http/etag.js';
import { saidVisibleTo } from '../said/said.repository.js';
import { AskedBody } from './asked-body.js';
import { ChecklistFinding } from './checklist.entity.js';
import type { ChecklistFindingDraft, ChecklistFindingView } from './checklist.dto.js';
import { ChecklistsService } from './checklists.service.js';

type Place = Pick<ChecklistFinding, 'roundId' | 'bodyId' | 'checklist' | 'item'>;

@Injectable()
export class FindingRows extends Rows<ChecklistFindingView> {
  constructor(database: Database) {
    super(database, {
      entity: ChecklistFinding,
      none: 'No finding',
      select: `checklist_finding.id, checklist_finding.version, checklist_finding.plan_id as "planId",
        checklist_finding.round_id as "roundId", checklist_finding.body_id as "bodyId", body.name as "bodyName",
        checklist as "checklistId", item as "itemId", position, question, result, note, records,
        (audience_body_id is not null) as "isInternal", author.name as "authorName", at`,
      from: `checklist_finding join plan on plan.id = checklist_finding.plan_id
        join body on body.id = checklist_finding.body_id join person author on author.id = checklist_finding.author_id`,
      id: 'checklist_finding.id',
      words: { sortedBy: 'position', sort: { id: 'checklist_finding.id', position: 'position' }, filter: {} },
    });
  }

  /** Of a round, body after body, each in the order of its list. */
  ofRound(roundId: string, wall: Clause): Promise<ChecklistFindingView[]> {
    const { select, from } = this.source;
    const round = `$${String(wall.values.length + 1)}::uuid`;
    return this.database.query<ChecklistFindingView>(
      `select ${select} from ${from} where ${wall.sql} and checklist_finding.round_id = ${round}
       order by body.name->>'en', checklist_finding.body_id, checklist, position`,
      [...wall.values, roundId],
    );
  }

  at(place: Place): Promise<ChecklistFinding | null> {
    return this.database.repository(ChecklistFinding).findOneBy(place);
  }
}

/** What each asked body finds of each item; its own until its opinion, or the lead's advice, is out. */
@Injectable()
export class FindingsService {
  constructor(
    private readonly database: Database,
    private readonly findings: FindingRows,
    private readonly checklists: ChecklistsService,
    private readonly asked: AskedBody,
  ) {}

  list(roundId: string, actor: Actor): Promise<ChecklistFindingView[]> {
    return this.database.read(async () => {
      await this.asked.mustSee(roundId, actor);
      return this.findings.ofRound(roundId, saidVisibleTo('checklist_finding', actor));
    });
  }

  /** What was found before is replaced on the version that was read. */
  find(
    roundId: string,
    itemId: string,
    { draft, asking }: { draft: ChecklistFindingDraft; asking: Asking },
  ): Promise<ChecklistFindingView> {
    const { actor, ifMatch } = asking;
    return this.database.transaction(async () => {
      const { round, bodyId } = await this.asked.atWork(roundId, actor);
      const place = { roundId, bodyId, checklist: draft.checklistId ?? standardChecklistId, item: itemId };
      const before = await this.findings.at(place);
      if (before) mustMatch(ifMatch, before.version);
      const records = await this.asked.records(round, draft.recordIds ?? []);
      const { result, note = null } = draft;
      const found = { result, note, records, authorId: actor.id, at: this.asked.now };
      const view = before
        ? await this.findings.change(before.id, versionAsked(ifMatch), found)
        : await this.findings.add({
            ...{ ...place, planId: round.planId, audienceBodyId: bodyId },
            ...(await this.asItStands(place, actor)),
            ...found,
          });
      await this.asked.tell('checklist-finding.made', view);
      return view;
    });
  }

  takeBack(
    roundId: string,
    itemId: string,
    { checklistId, asked: { actor, version } }: { checklistId: string | undefined; asked: Asked },
  ): Promise<ChecklistFindingView> {
    return this.database.transaction(async () => {
      const { bodyId } = await this.asked.atWork(roundId, actor);
      const place = { roundId, bodyId, checklist: checklistId ?? standardChecklistId, item: itemId };
      const before = await this.findings.at(place);
      if (!before) throw new NotFound('No finding');
      const view = await this.findings.remove(before.id, version);
      await this.asked.tell('checklist-finding.taken-back', view);
      return view;
    });
  }

  private async asItStands({ checklist, item: id }: Place, actor: Actor) {
    const { item, position } = await this.checklists.item(checklist, id, actor);
    return { question: item.question, position };
  }
}
