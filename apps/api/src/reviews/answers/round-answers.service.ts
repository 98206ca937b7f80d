import { Injectable } from '@nestjs/common';
import type { PlanDocument } from '@mufakat/planning/records/record';
import { writeNoteDocx } from '@mufakat/plan-documents/writing/note-docx';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { Days } from '../../platform/days.js';
import { mediaTypeOf } from '../../platform/files/media-types.js';
import { DispositionsService, type TableFile } from '../dispositions.service.js';
import type { TableLanguage } from '../disposition-words.rules.js';
import { FindingsService } from '../checklist/findings.service.js';
import { PlanDoors } from '../plan-doors.js';
import type { ReviewRoundView } from '../reviews.dto.js';
import { adviceNote } from './advice-note.js';
import type { RoundStatisticsView } from './round-statistics.dto.js';
import { roundStatistics } from './round-statistics.js';

/** The text a round is about, and the day it is where that text is at home. */
@Injectable()
export class TextOfRound {
  constructor(
    private readonly plans: PlanDoors,
    private readonly days: Days,
  ) {}

  async of({ planId, versionNumber }: ReviewRoundView): Promise<{ document: PlanDocument; today: string }> {
    const { jurisdictionId } = await this.plans.reader.factsOf(planId);
    const document = await this.plans.reader.documentAt(planId, String(versionNumber));
    return { document, today: await this.days.today(jurisdictionId) };
  }
}

/** What came out of a round: its advice as a paper, and what became of what was said, in figures. */
@Injectable()
export class RoundAnswersService {
  constructor(
    private readonly database: Database,
    private readonly dispositions: DispositionsService,
    private readonly findings: FindingsService,
    private readonly texts: TextOfRound,
  ) {}

  /** Counted over the text of the round's version, of what the reader may see. */
  statistics(roundId: string, actor: Actor): Promise<RoundStatisticsView> {
    return this.database.read(async () => {
      const said = await this.dispositions.said(roundId, actor);
      const { document, today } = await this.texts.of(said.round);
      return roundStatistics(said, document, today);
    });
  }

  async note(roundId: string, language: TableLanguage, actor: Actor): Promise<TableFile> {
    const said = await this.dispositions.said(roundId, actor);
    const { note, meta } = adviceNote(said, await this.findings.list(roundId, actor), language);
    const name = `${note.title.replace(':', ' -').slice(0, 100)}.docx`;
    return { name, bytes: await writeNoteDocx(note, meta), mediaType: String(mediaTypeOf(name)) };
  }
}
