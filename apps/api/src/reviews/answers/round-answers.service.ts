import { Injectable } from '@nestjs/common';
import { writeNoteDocx } from '@mufakat/plan-documents/writing/note-docx';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { Days } from '../../platform/days.js';
import { mediaTypeOf } from '../../platform/files/media-types.js';
import { DispositionsService, type TableFile } from '../dispositions.service.js';
import type { TableLanguage } from '../disposition-words.rules.js';
import { PlanDoors } from '../plan-doors.js';
import { adviceNote } from './advice-note.rules.js';
import type { RoundStatisticsView } from './round-statistics.dto.js';
import { roundStatistics } from './round-statistics.js';

/** What came out of a round: its advice as a paper, and what became of what was said, in figures. */
@Injectable()
export class RoundAnswersService {
  constructor(
    private readonly database: Database,
    private readonly dispositions: DispositionsService,
    private readonly plans: PlanDoors,
    private readonly days: Days,
  ) {}

  /** Counted over the text of the round's version, of what the reader may see. */
  statistics(roundId: string, actor: Actor): Promise<RoundStatisticsView> {
    return this.database.read(async () => {
      const said = await this.dispositions.said(roundId, actor);
      const { planId, versionNumber } = said.round;
      const { jurisdictionId } = await this.plans.reader.factsOf(planId);
      const document = await this.plans.reader.documentAt(planId, String(versionNumber));
      return roundStatistics(said, document, await this.days.today(jurisdictionId));
    });
  }

  async note(roundId: string, language: TableLanguage, actor: Actor): Promise<TableFile> {
    const { note, meta } = adviceNote(await this.dispositions.said(roundId, actor), language);
    const name = `${note.title.replace(':', ' -').slice(0, 100)}.docx`;
    return { name, bytes: await writeNoteDocx(note, meta), mediaType: String(mediaTypeOf(name)) };
  }
}
