import type { Translated } from '@mufakat/planning/records/record';
import type { AgendaProposal } from '../../meetings/meetings.commands.js';
import type { OpenDecision } from '../../meetings/meetings.reader.js';
import type { ActionShown } from '../plan-progress.rules.js';

const named = (language: string, code: string | null, title: Translated | null): string =>
  [code, title?.[language] ?? title?.['en'] ?? Object.values(title ?? {})[0]].filter(Boolean).join(' ');

const spokenOf = ['off-track', 'no-report'] as const;
type SpokenOf = (typeof spokenOf)[number];
const reasonOf = ({ status }: ActionShown): SpokenOf | undefined => spokenOf.find((one) => one === status);

/** Actions off track and without a report, those off track first. */
export const ofActions = (planId: string, actions: readonly ActionShown[], language: string): AgendaProposal[] =>
  spokenOf.flatMap((reason) =>
    actions
      .filter((action) => reasonOf(action) === reason)
      .map(({ id, code, title, body, status, proof, proofLevel }) => ({
        ...{ reason, planId, subjectKind: 'action', subjectId: id, bodyId: body },
        title: named(language, code, title) || id,
        facts: { status, ...(proof && proofLevel && { proof, proofLevel }) },
      })),
  );

/** What earlier meetings decided and is not closed comes back by itself. */
export const ofDecisions = (decisions: readonly OpenDecision[]): AgendaProposal[] =>
  decisions.map(({ id, number, text, dueOn, bodyId, planId, meetingTitle, meetingOn }) => ({
    ...{
      reason: 'open-decision' as const,
      title: text,
      planId,
      subjectKind: 'meeting-decision',
      subjectId: id,
      bodyId,
    },
    facts: { number, meeting: meetingTitle, on: meetingOn, ...(dueOn && { due: dueOn }) },
  }));

interface Overdue {
  readonly id: string;
  readonly planId: string | null;
  readonly bodyId: string | null;
  readonly daysLeft: number | null;
  /** What is owed, in words. */
  readonly words: string;
}

export const ofObligations = (overdue: readonly Overdue[]): AgendaProposal[] =>
  overdue.flatMap(({ id, planId, bodyId, daysLeft, words }) =>
    planId && daysLeft !== null && daysLeft < 0
      ? [
          {
            ...{ reason: 'overdue' as const, title: words, planId, subjectKind: 'obligation', subjectId: id, bodyId },
            facts: { days: -daysLeft },
          },
        ]
      : [],
  );

/** What the consolidated report of a round asks to be decided. */
export const ofPaper = (paper: {
  readonly roundId: string;
  readonly planId: string;
  readonly title: string;
  readonly decisions: readonly string[];
}): AgendaProposal[] =>
  paper.decisions.map((title) => ({
    ...{ reason: 'asked' as const, title, planId: paper.planId, bodyId: null },
    ...{ subjectKind: 'reporting-round', subjectId: paper.roundId, facts: { round: paper.title } },
  }));
