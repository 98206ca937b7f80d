import { Injectable } from '@nestjs/common';
import { fault, type Fault } from '@mufakat/planning/faults/fault';
import { asksForReason, findMove, type Move } from '@mufakat/planning/lifecycles/lifecycle';
import { meetingLifecycle, type MeetingState } from '@mufakat/planning/lifecycles/meeting';
import type { Actor } from '../platform/access/actor.js';
import type { Asked } from '../platform/access/asked.js';
import { mustEndAfter } from '../platform/days.js';
import { Database } from '../platform/database/database.js';
import { RequestInvalid } from '../platform/failure.js';
import type { Listed, Page } from '../platform/http/list.js';
import { changesOf } from '../platform/http/record.js';
import { AgendaIsEmpty, MeetingMoveNeedsReason, MeetingMoveNotPossible } from './meeting.failures.js';
import type { Meeting } from './meeting.entity.js';
import { MeetingDesk } from './meeting-desk.js';
import type { MeetingChanges, MeetingDraft, MeetingMoving, MeetingSummary, MeetingView } from './meetings.dto.js';
import { meetingsVisibleTo } from './meetings.repository.js';

const fields = [
  ...(['title', 'kind', 'bodyId', 'chairBodyId', 'chairName', 'startsOn', 'endsOn', 'beginsAt'] as const),
  ...(['timeZone', 'place', 'url', 'invitedBodyIds', 'paperRoundId', 'minutes'] as const),
] as const;

const isZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};
const isAddress = (url: string): boolean => /^https?:\/\/\S+$/i.test(url);

type Terms = Pick<Meeting, 'startsOn' | 'endsOn' | 'beginsAt' | 'timeZone' | 'url'>;

/** What is wrong with when and where, by field. */
const faultsOf = ({ beginsAt, timeZone, url }: Terms): Record<string, Fault> => {
  const found: [string, Fault, boolean][] = [
    [
      'beginsAt',
      fault('not-of-type', { type: 'HH:MM' }),
      beginsAt !== null && !/^([01]\d|2[0-3]):[0-5]\d$/.test(beginsAt),
    ],
    ['timeZone', fault('unknown'), !isZone(timeZone)],
    ['url', fault('prose-link'), url !== null && !isAddress(url)],
  ];
  return Object.fromEntries(found.flatMap(([field, said, isWrong]) => (isWrong ? [[field, said]] : [])));
};
const mustFit = (terms: Terms): void => {
  mustEndAfter(terms.startsOn, terms.endsOn, 'endsOn');
  const faults = faultsOf(terms);
  if (Object.keys(faults).length > 0) throw new RequestInvalid(faults);
};

/** What the coordinator does with a meeting. */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly database: Database,
    private readonly desk: MeetingDesk,
  ) {}

  get words() {
    return this.desk.meetings.words;
  }

  list(page: Page, actor: Actor): Promise<Listed<MeetingSummary>> {
    return this.database.read(async () => {
      const { rows, total } = await this.desk.meetings.list(page, meetingsVisibleTo(actor));
      return { rows: await this.desk.meetings.counted(actor, rows), total };
    });
  }

  read(id: string, actor: Actor): Promise<MeetingView> {
    return this.database.read(() => this.desk.views.of(id, actor));
  }

  plan(draft: MeetingDraft, actor: Actor): Promise<MeetingView> {
    return this.database.transaction(async () => {
      const planIds = [...new Set(draft.planIds)];
      const home = await this.desk.mustRunFor(planIds, actor);
      const { planId, jurisdictionId, timeZone } = home;
      const { startsOn, endsOn = startsOn, beginsAt = null, url = null } = draft;
      const terms = { startsOn, endsOn, beginsAt, url, timeZone: draft.timeZone ?? timeZone };
      mustFit(terms);
      const given = changesOf(draft, fields);
      const invitedBodyIds = invitedOf({ bodyId: null, chairBodyId: null, invitedBodyIds: [], ...given }, []);
      const row = { kind: 'steering-committee' as const, ...given, ...terms, planIds, planId, jurisdictionId };
      await this.desk.mustKnow(invitedBodyIds, planIds, draft.paperRoundId);
      const { paperRoundId = await this.desk.meetings.latestPaper(planIds) } = draft;
      const { id } = await this.desk.meetings.add({ ...row, invitedBodyIds, paperRoundId, createdBy: actor.id });
      await this.desk.tell('meeting.planned', { id, planId, jurisdictionId });
      return this.desk.views.of(id, actor);
    });
  }

  change(id: string, changes: MeetingChanges, { actor, version }: Asked): Promise<MeetingView> {
    return this.database.transaction(async () => {
      const meeting = await this.desk.mustRun(id, actor);
      this.desk.mustBeWorkedOn(meeting);
      const given = changesOf(changes, fields);
      mustFit(Object.assign(meeting, given));
      const bound = (await this.desk.decisions.all(id)).flatMap(({ bodyIds }) => bodyIds);
      const invitedBodyIds = invitedOf(meeting, bound);
      await this.desk.mustKnow(invitedBodyIds, meeting.planIds, changes.paperRoundId);
      await this.desk.meetings.change(id, version, { ...given, invitedBodyIds });
      await this.desk.tell('meeting.changed', meeting, { fields: Object.keys(given) });
      return this.desk.views.of(id, actor);
    });
  }

  move(id: string, { move: name, reason }: MeetingMoving, actor: Actor): Promise<MeetingView> {
    return this.database.transaction(async () => {
      await this.desk.meetings.lock(id);
      const meeting = await this.desk.mustRun(id, actor);
      const move: Move<MeetingState> | undefined = findMove(meetingLifecycle, meeting.state, name);
      if (!move) throw new MeetingMoveNotPossible(name, meeting.state);
      if (asksForReason(move) && !reason) throw new MeetingMoveNeedsReason();
      if (name === 'send-agenda') await this.mustHaveAgenda(id);
      const at = this.desk.now();
      const times = timesOf(move.to, meeting, at);
      const { version, agendaSentAt } = meeting;
      const set = { state: move.to, reason: reason ?? null, ...times };
      await this.desk.meetings.change(id, version, set);
      await this.desk.write(Object.assign(meeting, set), agendaSentAt !== null);
      await this.desk.tell(`meeting.${name}`, meeting, { reason: reason ?? null });
      return this.desk.views.of(id, actor);
    });
  }

  private async mustHaveAgenda(id: string): Promise<void> {
    const lines = await this.desk.meetings.lines(id);
    if (!lines.some(({ state }) => state === 'kept')) throw new AgendaIsEmpty();
  }
}

const invitedOf = (
  { bodyId, chairBodyId, invitedBodyIds }: Pick<Meeting, 'bodyId' | 'chairBodyId' | 'invitedBodyIds'>,
  bound: readonly string[],
): string[] => [...new Set([bodyId, chairBodyId, ...invitedBodyIds, ...bound].flatMap((id) => id ?? []))];

const timesOf = (to: MeetingState, { agendaSentAt, heldAt }: Meeting, at: Date): Partial<Meeting> => {
  if (to === 'agenda-sent') return { agendaSentAt: at };
  if (to === 'held') return { agendaSentAt: agendaSentAt ?? at, heldAt: heldAt ?? at };
  return to === 'minutes-agreed' ? { minutesAgreedAt: at } : {};
};
