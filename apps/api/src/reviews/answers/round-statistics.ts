import type { AnswerFigures, AnswerGiven, SaidRow } from '@mufakat/planning/figures/dispositions';
import { dispositionFigures } from '@mufakat/planning/figures/dispositions';
import type { PlanDocument, Translated } from '@mufakat/planning/records/record';
import { pathOf } from '@mufakat/planning/records/tree';
import type { CommentView } from '../comments/comments.dto.js';
import type { Said } from '../disposition-table.js';
import type { SuggestionView } from '../suggestions/suggestions.dto.js';
import type { AnswerGroupView, RoundStatisticsView } from './round-statistics.dto.js';

const answerOfSuggestion = {
  waiting: 'open',
  accepted: 'accepted',
  partly: 'partly',
  rejected: 'not-accepted',
  overtaken: 'overtaken',
} as const satisfies Partial<Record<SuggestionView['state'], AnswerGiven>>;

const isCounted = (state: SuggestionView['state']): state is keyof typeof answerOfSuggestion =>
  state in answerOfSuggestion;

const instantOf = (at: string | Date | null | undefined): number | null => (at ? new Date(at).getTime() : null);

/** The grouping right under the plan that a record stands in, in the text the round is about. */
const pillarOf = (document: PlanDocument, record: string | null): string | null => {
  const top = record ? pathOf(document, record)[1] : undefined;
  return top?.kind === 'pillar' ? top.id : null;
};

const placed = (said: CommentView | SuggestionView, document: PlanDocument) => ({
  id: said.id,
  body: said.bodyId,
  pillar: pillarOf(document, said.recordId),
  saidAt: instantOf(said.createdAt) ?? 0,
});

/** What was withdrawn was never said. */
const rowsOf = ({ comments, suggestions }: Said, document: PlanDocument): SaidRow[] => [
  ...comments.map((comment) => ({
    ...placed(comment, document),
    answer: comment.disposition?.outcome ?? ('open' as const),
    answeredAt: instantOf(comment.disposition?.at),
  })),
  ...suggestions.flatMap((suggestion) =>
    isCounted(suggestion.state)
      ? [
          {
            ...placed(suggestion, document),
            answer: answerOfSuggestion[suggestion.state],
            answeredAt: instantOf(suggestion.decidedAt),
          },
        ]
      : [],
  ),
];

type Named = Pick<AnswerGroupView, 'code' | 'title'>;

/* "P10" stands after "P2", what has no code by its words. */
const names = new Intl.Collator('en', { numeric: true });
const sortedBy = ({ code, title }: Named): string => code ?? Object.values(title ?? {})[0] ?? '';

const groups = (figures: ReadonlyMap<string, AnswerFigures>, nameOf: (id: string) => Named): AnswerGroupView[] =>
  [...figures]
    .map(([id, answers]) => ({ id: id === '' ? null : id, ...nameOf(id), answers }))
    .sort((a, b) => names.compare(sortedBy(a), sortedBy(b)));

const pillarName = (document: PlanDocument, id: string): Named => {
  const pillar = document.records.get(id);
  return { code: pillar?.code ?? null, title: (pillar?.['title'] as Translated | undefined) ?? null };
};

/** What became of everything said in a round, over the text the round is about. */
export const roundStatistics = (said: Said, document: PlanDocument, asOf: string): RoundStatisticsView => {
  const rows = rowsOf(said, document);
  const figures = dispositionFigures(rows, { of: 'said-in-round', asOf, round: said.round.id });
  const speakers = new Map([...said.comments, ...said.suggestions].map((one) => [one.bodyId ?? '', one.bodyName]));
  return {
    ...{ roundId: said.round.id, asOf, answered: figures.answered, byAnswer: figures.byAnswer },
    byBody: groups(figures.byBody, (id) => ({ code: null, title: speakers.get(id) ?? null })),
    byPillar: groups(figures.byPillar, (id) => pillarName(document, id)),
    medianDays: figures.medianDays,
  };
};
