/** What kind of body meets. */
export const meetingKinds = ['steering-committee', 'task-force', 'sectoral-body', 'partners', 'other'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** What a meeting does about something: it decides, recommends, or takes note. */
export const decisionKinds = ['decision', 'recommendation', 'took-note'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** What a body says of a decision that asks something of it. */
export const decisionAnswers = ['under-way', 'done', 'not-taken-up'] as const;
export type DecisionAnswer = (typeof decisionAnswers)[number];

/** Nothing more is expected of the body until the coordinator says otherwise. */
export const isSettled = (answer: DecisionAnswer | null | undefined): boolean =>
  answer === 'done' || answer === 'not-taken-up';

/** Whether the bodies it names owe an answer: what is only noted asks nothing of anybody. */
export const asksForFollowUp = (decision: {
  readonly kind: DecisionKind;
  readonly bodyIds: readonly string[];
}): boolean => decision.kind !== 'took-note' && decision.bodyIds.length > 0;

/** Why a line stands on an agenda: what was found, or that somebody put it there. */
export const agendaReasons = [
  'open-decision',
  'open-recommendation',
  'off-track',
  'no-report',
  'overdue',
  'asked',
  'added',
] as const;
export type AgendaReason = (typeof agendaReasons)[number];

/** A proposed line waits for the coordinator, who keeps or drops it; one dropped is not proposed again. */
export const agendaStates = ['proposed', 'kept', 'dropped'] as const;
export type AgendaState = (typeof agendaStates)[number];

/** The lines with one of them moved to stand before another (null: to the end). */
export const movedBefore = <Line extends { readonly id: string }>(
  lines: readonly Line[],
  moved: string,
  before: string | null,
): readonly Line[] => {
  const own = lines.find(({ id }) => id === moved);
  if (!own || moved === before) return lines;
  const rest = lines.filter(({ id }) => id !== moved);
  const at = rest.findIndex(({ id }) => id === before);
  return at < 0 ? [...rest, own] : [...rest.slice(0, at), own, ...rest.slice(at)];
};

/** What is proposed and stands on the agenda in no state yet, each record once for each reason. */
export const newProposals = <
  Line extends { readonly reason: AgendaReason; readonly subjectId: string | null; readonly title: string },
>(
  found: readonly Line[],
  standing: readonly Pick<Line, 'reason' | 'subjectId' | 'title'>[],
): readonly Line[] => {
  const keyOf = ({ reason, subjectId, title }: Pick<Line, 'reason' | 'subjectId' | 'title'>) =>
    `${reason} ${subjectId ?? ''} ${reason === 'asked' ? title : ''}`;
  const known = new Set(standing.map(keyOf));
  return found.filter((line) => {
    const key = keyOf(line);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
};
