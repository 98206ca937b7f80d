import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Body } from './bodies/body.entity.js';
import { Jurisdiction } from './bodies/jurisdiction.entity.js';
import { Post, PostHolding } from './bodies/post.entity.js';
import { Ground1763760000000 } from './migrations/1763760000000-ground.js';
import { PeopleAndBodies1763760001000 } from './migrations/1763760001000-people-and-bodies.js';
import { Plans1763760002000 } from './migrations/1763760002000-plans.js';
import { Reviews1763760003000 } from './migrations/1763760003000-reviews.js';
import { WordsOfOnesOwn1763760130001 } from './migrations/1763760130001-words-of-ones-own.js';
import { Languages1763760130002 } from './migrations/1763760130002-languages.js';
import { Consultations1763760150000 } from './migrations/1763760150000-consultations.js';
import { RoundsFollowed1763760150001 } from './migrations/1763760150001-rounds-followed.js';
import { CarriedOver1763760180000 } from './migrations/1763760180000-carried-over.js';
import { Threads1763760160000 } from './migrations/1763760160000-threads.js';
import { Checklists1763760200000 } from './migrations/1763760200000-checklists.js';
import { AnswerLinks1763760299001 } from './migrations/1763760299001-answer-links.js';
import { ReportLink } from './reporting/links/report-link.entity.js';
import { Clearance1763760299000 } from './migrations/1763760299000-clearance.js';
import { Reporting1763760004000 } from './migrations/1763760004000-reporting.js';
import { Lineage1763760170001 } from './migrations/1763760170001-lineage.js';
import { Amendments1763760170000 } from './migrations/1763760170000-amendments.js';
import { Exchange1763760005000 } from './migrations/1763760005000-exchange.js';
import { CheckMutes1763760140000 } from './migrations/1763760140000-check-mutes.js';
import { SecondWall1763760130000 } from './migrations/1763760130000-second-wall.js';
import { IssuedFiles1763760120000 } from './migrations/1763760120000-issued-files.js';
import { RowsOfBodies1763760121000 } from './migrations/1763760121000-rows-of-bodies.js';
import { RowsByMail1763760250000 } from './migrations/1763760250000-rows-by-mail.js';
import { RowRequest } from './exchange/rows/row-request.entity.js';
import { BroughtFileRow } from './exchange/round-files/brought-file.entity.js';
import { RowReturn } from './exchange/rows/row-return.entity.js';
import { IssuedFile } from './exchange/issued-file.entity.js';
import { WordingsPutBack1763760240000 } from './migrations/1763760240000-wordings-put-back.js';
import { Verification1763760290000 } from './migrations/1763760290000-verification.js';
import {
  LineConfirmation,
  ReplacedValue,
  VerificationPolicyRow,
} from './reporting/verification/verification.entity.js';
import { Commitments1763760260001 } from './migrations/1763760260001-commitments.js';
import { ReportingCalendars1763760260000 } from './migrations/1763760260000-reporting-calendars.js';
import { ReminderChoices1763760290001 } from './migrations/1763760290001-reminder-choices.js';
import { ReminderMute, SigningKey } from './obligations/reminder-choice.entity.js';
import { ConsolidatedReport, PaperEdition } from './insight/paper/consolidated-report.entity.js';
import { AgendaLine, DecisionAnswerRow, Meeting, MeetingDecision } from './meetings/meeting.entity.js';
import { MeetingsFound1763760420002 } from './migrations/1763760420002-meetings-found.js';
import { Meetings1763760420001 } from './migrations/1763760420001-meetings.js';
import { PapersMadeAgain1763760420000 } from './migrations/1763760420000-papers-made-again.js';
import { ConsolidatedReports1763760290002 } from './migrations/1763760290002-consolidated-reports.js';
import { Library1763760210000 } from './migrations/1763760210000-library.js';
import { GuestsSuggest1763760230000 } from './migrations/1763760230000-guests-suggest.js';
import { BroughtFiles1763760220000 } from './migrations/1763760220000-brought-files.js';
import { CutsCorrected1763760299000 } from './migrations/1763760299000-cuts-corrected.js';
import { Results1763760280000 } from './migrations/1763760280000-results.js';
import { IndicatorEntry } from './reporting/results/indicator-entry.entity.js';
import { Evaluations1763760430000 } from './migrations/1763760430000-evaluations.js';
import { WaitingLines1763760450000 } from './migrations/1763760450000-waiting-lines.js';
import { BaselineShares1763760470000 } from './migrations/1763760470000-baseline-shares.js';
import { MeetingsFoundByTheInvited1763760520001 } from './migrations/1763760520001-meetings-found-by-the-invited.js';
import { InitiativesOfSupporters1763760520002 } from './migrations/1763760520002-initiatives-of-supporters.js';
import { RecommendationsOnAgendas1763760520000 } from './migrations/1763760520000-recommendations-on-agendas.js';
import { LineRewrites1763760510000 } from './migrations/1763760510000-line-rewrites.js';
import { Evaluation, EvaluationFinding, Recommendation } from './evaluation/evaluation.entity.js';
import { CarriedRecommendation, ManagementResponseRow, RecommendationFollowUp } from './evaluation/follow-up.entity.js';
import { Search1763760310000 } from './migrations/1763760310000-search.js';
import { PlanViews1763760100000 } from './migrations/1763760100000-plan-views.js';
import { PlanImport } from './exchange/plan-import.entity.js';
import { Escalation1763760410000 } from './migrations/1763760410000-escalation.js';
import { LeadMoves1763760410001 } from './migrations/1763760410001-lead-moves.js';
import { LeadMoveRow } from './reporting/lead-moves/lead-move.entity.js';
import { Delegations1763760410002 } from './migrations/1763760410002-delegations.js';
import { Delegation } from './people/delegations/delegation.entity.js';
import { EscalationPolicyRow, ObligationMove } from './obligations/escalation.entity.js';
import { Obligation, ObligationReminder } from './obligations/obligation.entity.js';
import { AccessGrant } from './people/grants/access-grant.entity.js';
import { Invitation } from './people/invitations/invitation.entity.js';
import { Password, PasswordReset } from './people/sign-in/password.entity.js';
import { Person } from './people/accounts/person.entity.js';
import { Release } from './people/releases/release.entity.js';
import { Session } from './people/sign-in/session.entity.js';
import { Amendment, AmendmentChange } from './plans/amendments/amendment.entity.js';
import { CheckMuteRow } from './plans/checks/check-mute.entity.js';
import { Plan } from './plans/plan.entity.js';
import { PlanAct, PlanChange, PlanVersion, RegisteredCode } from './plans/plan-history.entity.js';
import { kindEntities, PlanRecordRow } from './plans/records/plan-record.entity.js';
import { TextFreshnessRow } from './plans/translations/text-freshness.entity.js';
import { LibraryEntryRow } from './plans/library/library-entry.entity.js';
import { PlanViewRow } from './plans/views/plan-view.entity.js';
import { InitiativesFound1763760400001 } from './migrations/1763760400001-initiatives-found.js';
import { Initiatives1763760400000 } from './migrations/1763760400000-initiatives.js';
import {
  Initiative,
  InitiativeEdit,
  InitiativeEvidence,
  InitiativeLink,
  InitiativePartner,
  InitiativeUpdate,
  InitiativeValue,
} from './reporting/initiatives/initiative.entity.js';
import { SearchText } from './insight/search/search-text.entity.js';
import { Report, ReportLine } from './reporting/report.entity.js';
import { LineRewrite } from './reporting/rewriting/line-rewrite.entity.js';
import { Evidence, IndicatorValue } from './reporting/report-facts.entity.js';
import { ReportingCalendar, ReportingCalendarPlan } from './reporting/calendars/reporting-calendar.entity.js';
import { CommitmentCall, CommitmentRow } from './reporting/commitments/commitment.entity.js';
import { ReportingRound } from './reporting/reporting-round.entity.js';
import { Checklist, ChecklistFinding } from './reviews/checklist/checklist.entity.js';
import { Comment, CommentEdit, CommentMention } from './reviews/comments/comment.entity.js';
import { ReviewInvitee, ReviewRound } from './reviews/review-round.entity.js';
import { ParticipationCount } from './reviews/rounds/participation-count.entity.js';
import { RoundExtension, RoundOpening, RoundReminder } from './reviews/rounds/round-followed.entity.js';
import { GuestLink, RoundGuest } from './reviews/rounds/round-guest.entity.js';
import { Suggestion } from './reviews/suggestions/suggestion.entity.js';
import { SnakeNaming } from './platform/database/naming.js';
import { EventRow } from './platform/events/event.entity.js';
import { FileChunk, FileContent, StoredFile } from './platform/files/file.entity.js';
import { IdempotencyKey } from './platform/http/idempotency-key.entity.js';
import { Mail } from './platform/mail/mail.entity.js';

/* Days and instants stay text: building Date objects is the largest cost of a long list, and a day is not an instant. */
for (const oid of [pg.types.builtins.DATE]) pg.types.setTypeParser(oid, (value) => value);

/** Every entity and every migration of the product, in order; with `app.module.ts` the only file that sees everything. */
export const entities: DataSourceOptions['entities'] = [
  ...[EventRow, IdempotencyKey, Mail, FileContent, FileChunk, StoredFile],
  ...[Jurisdiction, Body, Post, PostHolding],
  ...[Person, Password, PasswordReset, Session, AccessGrant, Invitation, Release, Delegation],
  ...[Obligation, EscalationPolicyRow, ObligationMove, ObligationReminder, ReminderMute, SigningKey],
  ...[Plan, PlanRecordRow, ...kindEntities, PlanChange, PlanVersion, PlanAct, RegisteredCode, TextFreshnessRow],
  CheckMuteRow,
  ...[Amendment, AmendmentChange, PlanViewRow, LibraryEntryRow],
  ...[RoundExtension, RoundOpening, RoundReminder, ParticipationCount],
  ...[ReviewRound, ReviewInvitee, RoundGuest, GuestLink, Comment, CommentMention, CommentEdit, Suggestion],
  ...[Checklist, ChecklistFinding],
  ...[ReportingCalendar, ReportingCalendarPlan, CommitmentCall, CommitmentRow],
  ...[ReportingCalendar, ReportingCalendarPlan],
  ReportLink,
  LeadMoveRow,
  ...[ReportingRound, Report, ReportLine, IndicatorValue, Evidence],
  ...[ReportingCalendar, ReportingCalendarPlan],
  ...[ReportingRound, Report, ReportLine, LineRewrite, IndicatorValue, Evidence, IndicatorEntry],
  ...[VerificationPolicyRow, LineConfirmation, ReplacedValue],
  ...[VerificationPolicyRow, LineConfirmation, ReplacedValue, ConsolidatedReport, PaperEdition],
  ...[PlanImport, IssuedFile, RowRequest, RowReturn, BroughtFileRow],
  ...[Evaluation, EvaluationFinding, Recommendation],
  ...[ManagementResponseRow, RecommendationFollowUp, CarriedRecommendation],
  ...[Initiative, InitiativePartner, InitiativeEdit, InitiativeLink],
  ...[InitiativeUpdate, InitiativeValue, InitiativeEvidence],
  ...[Meeting, AgendaLine, MeetingDecision, DecisionAnswerRow],
  SearchText,
  ...[PlanImport, IssuedFile, RowRequest, RowReturn],
];
export const migrations: DataSourceOptions['migrations'] = [
  Ground1763760000000,
  PeopleAndBodies1763760001000,
  Plans1763760002000,
  Reviews1763760003000,
  Reporting1763760004000,
  Exchange1763760005000,
  SecondWall1763760130000,
  WordsOfOnesOwn1763760130001,
  Languages1763760130002,
  Consultations1763760150000,
  IssuedFiles1763760120000,
  Threads1763760160000,
  CarriedOver1763760180000,
  Amendments1763760170000,
  Lineage1763760170001,
  RoundsFollowed1763760150001,
  RowsOfBodies1763760121000,
  RowsByMail1763760250000,
  PlanViews1763760100000,
  CheckMutes1763760140000,
  Checklists1763760200000,
  Library1763760210000,
  WordingsPutBack1763760240000,
  Verification1763760290000,
  ReportingCalendars1763760260000,
  GuestsSuggest1763760230000,
  BroughtFiles1763760220000,
  Commitments1763760260001,
  Results1763760280000,
  CutsCorrected1763760299000,
  Search1763760310000,
  Clearance1763760299000,
  AnswerLinks1763760299001,
  ReminderChoices1763760290001,
  ConsolidatedReports1763760290002,
  PapersMadeAgain1763760420000,
  Evaluations1763760430000,
  WaitingLines1763760450000,
  BaselineShares1763760470000,
  RecommendationsOnAgendas1763760520000,
  MeetingsFoundByTheInvited1763760520001,
  InitiativesOfSupporters1763760520002,
  LineRewrites1763760510000,
  Escalation1763760410000,
  LeadMoves1763760410001,
  Delegations1763760410002,
  Initiatives1763760400000,
  Meetings1763760420001,
  MeetingsFound1763760420002,
  InitiativesFound1763760400001,
];

export const optionsFor = (url: string, poolSize = 8): DataSourceOptions => ({
  type: 'postgres',
  url,
  entities: [...(entities as [])],
  migrations: [...(migrations as [])],
  namingStrategy: new SnakeNaming(),
  uuidExtension: 'pgcrypto',
  installExtensions: false,
  parseInt8: true,
  migrationsTransactionMode: 'each',
  poolSize,
  poolErrorHandler: () => undefined,
  connectTimeoutMS: 10_000,
  extra: {
    max: poolSize,
    connectionTimeoutMillis: 10_000,
    query_timeout: 60_000,
    statement_timeout: 60_000,
    lock_timeout: 10_000,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
  },
});

/** For TypeORM's own command line; the application builds its data source from the environment. */
export const dataSourceFor = (url: string, poolSize?: number): DataSource => new DataSource(optionsFor(url, poolSize));
