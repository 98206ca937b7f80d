import { Injectable } from '@nestjs/common';
import { sensitivityOf } from '@mufakat/planning/records/sensitivity';
import { Environment } from '../../platform/config/environment.js';
import { currentContext, withContext } from '../../platform/context.js';
import { Database } from '../../platform/database/database.js';
import { Mails } from '../../platform/mail/mails.js';
import { ReportingRoundsService } from '../reporting-rounds.service.js';
import type { ReportingRoundView } from '../reporting-rounds.dto.js';
import { RoundIsNotOpen } from '../reporting.failures.js';
import { ReportingWorld } from '../reporting-world.js';
import type { Actor } from '../../platform/access/actor.js';
import { answerLetter, type LinkedAction } from './answer-letter.rules.js';
import type { AnswerLinksSent } from './links.dto.js';
import { RestrictedHasNoAnswerLinks } from './links.failures.js';
import { LinksRepository, type Unanswered } from './links.repository.js';

const byPerson = (lines: readonly Unanswered[]): readonly (readonly Unanswered[])[] => {
  const found = new Map<string, Unanswered[]>();
  for (const line of lines) found.set(line.personId, [...(found.get(line.personId) ?? []), line]);
  return [...found.values()];
};

/** What letters are made of and leave by. */
@Injectable()
export class LinkPost {
  constructor(
    readonly links: LinksRepository,
    readonly mails: Mails,
    private readonly environment: Environment,
  ) {}

  /** Makes a link for each of these lines. */
  async linked(lines: readonly Unanswered[]): Promise<LinkedAction[]> {
    const tokens = await this.links.add(lines);
    return lines.map(({ code, title, hasBefore }, at) => ({
      ...{ code, title, hasBefore, link: `${this.environment.address}/answer/${tokens[at] ?? ''}` },
    }));
  }
}

/** Sends whoever holds a reporting post a letter with a link for each action that has no answer yet. */
@Injectable()
export class AnswerLinksService {
  constructor(
    private readonly database: Database,
    private readonly rounds: ReportingRoundsService,
    private readonly world: ReportingWorld,
    private readonly post: LinkPost,
  ) {}

  async send(roundId: string, bodyIds: readonly string[] | undefined, actor: Actor): Promise<AnswerLinksSent> {
    const round = await this.database.read(() => this.mayBeSent(roundId, actor));
    const requestId = currentContext()?.requestId ?? 'links';
    /* As a job: drafts are hidden from who coordinates, and only whether a line has an answer is asked of them. */
    return withContext({ requestId, role: 'job', actor }, () =>
      this.database.transaction(async () => {
        const document = await this.world.plans.document(round.planId);
        const open = (await this.post.links.unanswered(roundId, { ...(bodyIds && { bodyIds }) })).filter(
          ({ action }) => sensitivityOf(document, action) !== 'restricted',
        );
        const letters = byPerson(open);
        for (const lines of letters) await this.write(round, lines);
        const { jurisdictionId } = await this.world.plans.factsOf(round.planId);
        const subject = { subjectKind: 'reporting-round', subjectId: roundId, planId: round.planId, jurisdictionId };
        if (open.length > 0)
          await this.world.tell({
            type: 'answer-links.sent',
            ...subject,
            facts: { letters: letters.length, links: open.length },
          });
        return { letters: letters.length, links: open.length };
      }),
    );
  }

  private async mayBeSent(roundId: string, actor: Actor): Promise<ReportingRoundView> {
    const round = await this.rounds.read(roundId, actor);
    const plan = await this.world.plans.require(round.planId, 'report.stand-in');
    if (plan['sensitivity'] === 'restricted') throw new RestrictedHasNoAnswerLinks();
    if (round.state !== 'open') throw new RoundIsNotOpen(round.state);
    return round;
  }

  private async write(round: ReportingRoundView, lines: readonly Unanswered[]): Promise<void> {
    const [to] = lines;
    if (!to) return;
    const actions = await this.post.linked(lines);
    const { planId, planTitle, title: roundTitle, dueOn } = round;
    const letter = answerLetter(to, { planTitle, roundTitle, dueOn }, actions);
    await this.post.mails.write({ kind: 'answer-links', to, planId, isSecret: true, ...letter });
  }
}
