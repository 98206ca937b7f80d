import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useActor, useCan, useMay } from '../platform/actor.js';
import { thingOf, usePlanInHand, usePlanState } from '../plans/index.js';
import { type Comment, isOpen, isUnderWay, type Round, type Said, type Suggestion } from './reviews.js';
import { reviewVerbs } from './reviews.verbs.js';

const noRounds: readonly Round[] = [];
const nothingSaid: readonly Said[] = [];
/** Milliseconds after which others' words are asked for again. */
const pace = 20_000;

const keyOf = (plan: string) => ['reviews', plan] as const;

const useAsked = <Row>(plan: string, what: string, fetchAll: (plan: string) => Promise<Row[]>, isAllowed: boolean) =>
  useQuery({
    queryKey: [...keyOf(plan), what],
    queryFn: () => fetchAll(plan),
    enabled: isAllowed,
    refetchInterval: pace,
    staleTime: 10_000,
  });

/** The rounds of a plan, newest first. */
export const useRounds = (plan: string): { rounds: readonly Round[]; isLoading: boolean; error: unknown } => {
  const isAllowed = useCan('consultation.take-part');
  const { data, isLoading, error } = useAsked<Round>(plan, 'rounds', reviewVerbs.rounds, isAllowed);
  const rounds = useMemo(
    () => (data ? [...data].sort((a, b) => b.openedAt.localeCompare(a.openedAt)) : noRounds),
    [data],
  );
  return { rounds, isLoading, error };
};

/** Comments and suggestions of a plan that the person may see, oldest first; replies, and what another comment joins, stand with those. */
export const useSaid = (plan: string, withReplies = false): readonly Said[] => {
  const comments = useAsked<Comment>(plan, 'comments', reviewVerbs.comments, useCan('consultation.take-part')).data;
  const suggestions = useAsked<Suggestion>(
    plan,
    'suggestions',
    reviewVerbs.suggestions,
    useCan('suggestion.make'),
  ).data;
  return useMemo(() => {
    if (!comments && !suggestions) return nothingSaid;
    const all: Said[] = [
      ...(comments ?? [])
        .filter(({ parentId, mergedInto }) => withReplies || (parentId === null && mergedInto === null))
        .map((comment): Said => ({ is: 'comment', ...comment })),
      ...(suggestions ?? []).map((suggestion): Said => ({ is: 'suggestion', ...suggestion })),
    ];
    return all.sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  }, [comments, suggestions, withReplies]);
};

/** How much is open on each record; `''` stands for the plan as a whole. */
export const useOpenCounts = (plan: string): ReadonlyMap<string, number> => {
  const said = useSaid(plan);
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const one of said) if (isOpen(one)) counts.set(one.recordId ?? '', (counts.get(one.recordId ?? '') ?? 0) + 1);
    return counts;
  }, [said]);
};

/** Asks again for everything that was said and asked. */
export const useRefreshReviews = (plan: string): (() => void) => {
  const queryClient = useQueryClient();
  return useCallback(() => {
    void queryClient.invalidateQueries({ queryKey: keyOf(plan) });
    void queryClient.invalidateQueries({ queryKey: ['review-rounds'] });
    void queryClient.invalidateQueries({ queryKey: ['obligations'] });
  }, [queryClient, plan]);
};

export interface ReviewRights {
  readonly mayAsk: boolean;
  readonly mayDispose: boolean;
  readonly mayDecide: boolean;
  /** Reads and speaks of the draft, in a round or outside of any. */
  readonly readsDraft: boolean;
  /** Has a body whose note a comment can be. */
  readonly speaksForBody: boolean;
  /** Rounds under way in which a body of the person was asked. */
  readonly askedIn: readonly Round[];
  /** The person's own body in a round, where it still owes its opinion. */
  readonly owesOpinion: (round: Round) => string | undefined;
  /** The person's body merges what all bodies asked say, and has not released the advice. */
  readonly leads: (round: Round) => boolean;
}

/** What the person may do in the reviews of the plan in hand. */
export const useReviewRights = (rounds: readonly Round[]): ReviewRights => {
  const actor = useActor();
  const may = useMay();
  const { plan, frozen } = usePlanInHand();
  const { document } = usePlanState();
  return useMemo(() => {
    const thing = thingOf(plan, document);
    const bodies = actor?.bodies ?? [];
    const askedIn = rounds.filter((round) => isUnderWay(round) && round.bodyIds.some((body) => bodies.includes(body)));
    return {
      mayAsk: may('review.request', thing),
      mayDispose: may('comment.dispose', thing),
      mayDecide: may('suggestion.decide', thing),
      readsDraft: !frozen,
      speaksForBody: bodies.length > 0,
      askedIn,
      leads: ({ leadBodyId, advisedAt, state }) =>
        leadBodyId !== null && advisedAt === null && state !== 'closed' && bodies.includes(leadBodyId),
      owesOpinion: (round) =>
        isUnderWay(round) && may('review.advise', { ...thing, reviewerBodyIds: round.bodyIds })
          ? round.invitees.find(
              ({ bodyId, releasedAt, declinedAt }) =>
                bodyId !== round.leadBodyId && bodies.includes(bodyId) && !releasedAt && !declinedAt,
            )?.bodyId
          : undefined,
    };
  }, [actor, may, plan, document, frozen, rounds]);
};
