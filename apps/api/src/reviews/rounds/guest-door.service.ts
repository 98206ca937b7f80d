import { Injectable } from '@nestjs/common';
import type { Change } from '@mufakat/planning/changes/change';
import { descriptionOf } from '@mufakat/planning/records/address';
import { type PlanDocumentView, toDocument, toView } from '@mufakat/planning/records/record';
import { BodiesReader } from '../../bodies/bodies.reader.js';
import { VersionsReader, withoutRestricted } from '../../plans/plans.reader.js';
import { currentContext, withContext } from '../../platform/context.js';
import { Database } from '../../platform/database/database.js';
import { NotFound, RequestInvalid } from '../../platform/failure.js';
import { PlanDoors } from '../plan-doors.js';
import type { ReviewRound } from '../review-round.entity.js';
import { ReviewRoundsRepository } from '../reviews.repository.js';
import { recordIn } from '../said/said.service.js';
import { GuestsRepository } from './guests.repository.js';
import { GuestWords } from './guest-words.repository.js';
import type { RoundGuest } from './round-guest.entity.js';
import type {
  GuestCommentDraft,
  GuestCommentView,
  GuestDocumentView,
  GuestSuggestionDraft,
  IntroducedView,
  Introduction,
  LinkView,
} from './rounds.dto.js';
import { GuestsDoNotSuggest, LinkExpired, LinkUnknown, LinkWithdrawn, NotIntroduced } from './rounds.failures.js';

/** What a link opened: the round, and the guest unless it was the public link. */
interface Entered {
  readonly round: ReviewRound;
  readonly guest: RoundGuest | null;
  readonly isOpen: boolean;
}

/** A guest who said who they are, in the round. */
interface Speaking {
  readonly round: ReviewRound;
  readonly guest: RoundGuest;
}

/** Whether the owner lets this link lead in, at whatever time. */
const isGiven = (round: ReviewRound, guest: RoundGuest | null): boolean => {
  if (guest?.withdrawnAt || round.state === 'cancelled') return false;
  return guest === null || guest.isSelfMade ? round.access === 'link' : round.allowsLinks;
};

/** Who came unasked, by the public link, comments only: the owner reads it first. */
const suggests = (round: ReviewRound, guest: RoundGuest | null): boolean =>
  round.guestsSuggest && guest !== null && !guest.isSelfMade;

/** The guest as the link knows them; nobody by the public one. */
const asKnown = (guest: RoundGuest | null) => ({
  ...{ isPublic: guest === null, isIntroduced: guest?.introducedAt != null },
  ...{ name: guest?.name ?? null, organisation: guest?.organisation ?? null },
});

const yearInMilliseconds = 366 * 86_400_000;

/** Finds what stands behind a link, as nobody: no session counts here, and only the link's own plan is within the wall. */
@Injectable()
export class GuestEntrance {
  constructor(
    private readonly database: Database,
    private readonly guests: GuestsRepository,
    private readonly rounds: ReviewRoundsRepository,
    private readonly plans: PlanDoors,
  ) {}

  async enter<T>(token: string, work: (entered: Entered) => Promise<T>): Promise<T> {
    const requestId = currentContext()?.requestId ?? 'link';
    const found = await withContext({ requestId, role: 'job' }, () =>
      this.database.read(() => this.guests.behind(token)),
    );
    if (!found) throw new LinkUnknown();
    return withContext({ requestId, role: 'app' }, () =>
      this.database.transaction(async () => {
        await this.database.admitPlan(found.planId);
        const { round } = await this.rounds.entity(found.roundId);
        const guest = found.guestId ? await this.guests.load(round.id, found.guestId) : null;
        return work({ round, guest, isOpen: this.isOpen(round, guest) });
      }),
    );
  }

  /** Whether words may still be said; refuses a link that leads nowhere any more. */
  private isOpen(round: ReviewRound, guest: RoundGuest | null): boolean {
    if (!isGiven(round, guest)) throw new LinkWithdrawn();
    const [now, deadline] = [this.plans.clock.now().getTime(), new Date(round.deadline).getTime()];
    const isOpen = round.state === 'open' && now < deadline;
    const isForgotten = now > deadline + yearInMilliseconds;
    if (isForgotten || (!isOpen && guest === null)) throw new LinkExpired();
    return isOpen;
  }
}

/** The frozen version as a guest reads it, and the words said of it. */
@Injectable()
export class GuestReading {
  constructor(
    private readonly plans: PlanDoors,
    private readonly versions: VersionsReader,
    private readonly bodies: BodiesReader,
    private readonly said: GuestWords,
  ) {}

  async about({
    id,
    planId,
  }: ReviewRound): Promise<
    Omit<LinkView, 'isOpen' | 'isPublic' | 'isIntroduced' | 'maySuggest' | 'name' | 'organisation'>
  > {
    const [owner] = await this.bodies.bodies([(await this.plans.reader.factsOf(planId)).ownerBodyId]);
    return { ...(await this.said.about(id)), ownerName: owner?.name ?? null };
  }

  async document({ planId, versionNumber }: ReviewRound): Promise<GuestDocumentView> {
    const document = await this.seen(planId, versionNumber);
    const { records, revision } = toView(document);
    const ids = records.flatMap(({ kind, body }) => (kind === 'assignment' && typeof body === 'string' ? [body] : []));
    const known = await this.bodies.bodies([...new Set(ids)]);
    return { records: [...records], revision, bodyNames: Object.fromEntries(known.map(({ id, name }) => [id, name])) };
  }

  async say({ round, guest }: Speaking, draft: GuestCommentDraft): Promise<void> {
    const { id: roundId, planId, jurisdictionId, versionRevision: revision } = round;
    const { recordId = null, field = null, language = null, quote = null, text } = draft;
    const document = await this.seen(planId, round.versionNumber);
    const made = await this.said.add({
      ...{ planId, jurisdictionId, roundId, recordId, ...recordIn({ document, isDraft: false }, recordId) },
      ...{ guestId: guest.id, bodyId: guest.bodyId, audienceBodyId: null, held: guest.isSelfMade ? 'waiting' : null },
      ...{ revision, field, language, quote, text, kind: 'comment' },
    });
    await this.tell('comment.made', { subjectKind: 'comment', subjectId: made }, { round, guest });
  }

  /** Other words for a field that the guest reads; they wait for the owner like everybody's. */
  async suggest({ round, guest }: Speaking, draft: GuestSuggestionDraft): Promise<void> {
    const { id: roundId, planId, jurisdictionId, versionRevision: baseRevision } = round;
    const { recordId, field, language, text, reason = null } = draft;
    const document = await this.seen(planId, round.versionNumber);
    const kind = document.records.get(recordId)?.kind;
    const place = recordIn({ document, isDraft: false }, recordId);
    if (!kind || descriptionOf(kind, field)?.type !== 'translated') throw new RequestInvalid({ field: 'is not known' });
    const change = { op: 'set', kind, id: recordId, [`${field}.${language}`]: text } as Change;
    const changes = await this.plans.commands.checkChanges(planId, { baseRevision, changes: [change], over: [] });
    const { id: subjectId } = await this.said.suggest({
      ...{ planId, jurisdictionId, roundId, recordId, ...place, guestId: guest.id, bodyId: guest.bodyId },
      ...{ audienceBodyId: null, baseRevision, changes, needs: [], reason },
    });
    await this.tell('suggestion.made', { subjectKind: 'suggestion', subjectId }, { round, guest });
  }

  async withdraw({ round, guest }: Speaking, id: string): Promise<void> {
    const withdrawn = await this.said.withdraw(guest.id, id);
    if (!withdrawn) throw new NotFound('Nothing of yours that is open');
    const { kind: subjectKind } = withdrawn;
    await this.tell(`${subjectKind}.withdrawn`, { subjectKind, subjectId: id }, { round, guest });
  }

  private async tell(
    type: string,
    subject: { subjectKind: 'comment' | 'suggestion'; subjectId: string },
    { round, guest }: Speaking,
  ): Promise<void> {
    const { planId, jurisdictionId } = round;
    await this.plans.tell({ type, ...subject, planId, jurisdictionId, facts: { guest: guest.id } });
  }

  private async seen(planId: string, number: number) {
    const { id } = await this.plans.reader.version(planId, number);
    return withoutRestricted(toDocument(JSON.parse(await this.versions.document(id)) as PlanDocumentView));
  }
}

/** What a guest without an account may do, and nothing else: read the frozen version, say who they are, comment, suggest where the owner allowed it, take back, read answers. */
@Injectable()
export class GuestDoorService {
  constructor(
    private readonly entrance: GuestEntrance,
    private readonly reading: GuestReading,
    private readonly guests: GuestsRepository,
    private readonly words: GuestWords,
  ) {}

  read(token: string): Promise<LinkView> {
    return this.entrance.enter(token, async ({ round, guest, isOpen }) => {
      if (guest && !guest.openedAt) await this.guests.change(guest.id, { openedAt: new Date(), waitingLink: null });
      return {
        ...(await this.reading.about(round)),
        ...{ isOpen, maySuggest: isOpen && suggests(round, guest) },
        ...asKnown(guest),
      };
    });
  }

  document(token: string): Promise<GuestDocumentView> {
    return this.entrance.enter(token, ({ round, isOpen }) => {
      if (!isOpen) throw new LinkExpired();
      return this.reading.document(round);
    });
  }

  /** Who came by the public link gets a link of their own, under which their words are found again. */
  introduce(token: string, { name, organisation = null }: Introduction): Promise<IntroducedView> {
    return this.entrance.enter(token, async ({ round, guest, isOpen }) => {
      if (!isOpen) throw new LinkExpired();
      const said = { name, organisation, introducedAt: new Date(), waitingLink: null };
      if (guest) await this.guests.change(guest.id, said);
      if (guest) return { token: null };
      const made = await this.guests.add(round, { ...said, isSelfMade: true, openedAt: new Date() });
      return { token: made.token };
    });
  }

  comments(token: string): Promise<GuestCommentView[]> {
    return this.entrance.enter(token, ({ guest }) => Promise.resolve(guest ? this.words.of(guest.id) : []));
  }

  say(token: string, draft: GuestCommentDraft): Promise<GuestCommentView[]> {
    return this.speak(token, (speaking) => this.reading.say(speaking, draft));
  }

  suggest(token: string, draft: GuestSuggestionDraft): Promise<GuestCommentView[]> {
    return this.speak(token, (speaking) => {
      if (!suggests(speaking.round, speaking.guest)) throw new GuestsDoNotSuggest();
      return this.reading.suggest(speaking, draft);
    });
  }

  /** Takes back what nobody answered yet. */
  withdraw(token: string, id: string): Promise<GuestCommentView[]> {
    return this.speak(token, (speaking) => this.reading.withdraw(speaking, id));
  }

  private speak(token: string, work: (speaking: Speaking) => Promise<void>): Promise<GuestCommentView[]> {
    return this.entrance.enter(token, async ({ round, guest, isOpen }) => {
      if (!isOpen) throw new LinkExpired();
      if (!guest?.introducedAt) throw new NotIntroduced();
      await work({ round, guest });
      if (!guest.answeredAt) await this.guests.change(guest.id, { answeredAt: new Date() });
      return this.words.of(guest.id);
    });
  }
}
