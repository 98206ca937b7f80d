import { Injectable, type OnModuleInit } from '@nestjs/common';
import { sensitivityOf } from '@mufakat/planning/records/sensitivity';
import type { LetterLines } from '../../obligations/obligations.commands.js';
import { ReportingWorld } from '../reporting-world.js';
import { answerLines } from './answer-letter.rules.js';
import { LinkPost } from './answer-links.service.js';

/** A letter stays one that can be read on a phone. */
const most = 12;

/** A letter that reminds of a report carries the links that answer it, each for one post, one action, one round. */
@Injectable()
export class DigestLinks implements OnModuleInit {
  constructor(
    private readonly world: ReportingWorld,
    private readonly post: LinkPost,
  ) {}

  onModuleInit(): void {
    this.world.obligations.addToLetters('submit-report', (owed) => this.lines(owed));
  }

  private async lines(owed: Parameters<LetterLines>[0]): Promise<readonly string[]> {
    const { subjectId: roundId, planId, personId, language, daysLeft } = owed;
    if (planId === null || daysLeft < 0) return [];
    const unanswered = await this.post.links.unanswered(roundId, { personId });
    if (unanswered.length === 0) return [];
    const document = await this.world.plans.document(planId);
    const open = unanswered.filter(({ action }) => sensitivityOf(document, action) !== 'restricted');
    const linked = await this.post.linked(open.slice(0, most));
    return linked.length > 0 ? answerLines(linked, open.length - linked.length, language) : [];
  }
}
