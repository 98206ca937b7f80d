import type { Schemas } from '@mufakat/api-client/client';
import { isOpenStanding } from '@mufakat/planning/evaluations/evaluation';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { fetchJson, newKey, postJson } from '../../platform/api.js';

type OfferedRecommendation = Schemas['RecommendationView'];

const answerOf = ({ response }: OfferedRecommendation) => response?.answer ?? 'unanswered';
const isProposed = (one: OfferedRecommendation): boolean => ['accepted', 'partly'].includes(answerOf(one));

/** Open recommendations of the evaluations of a plan and of those before it, accepted ones first. */
export const useOffered = (source: string | null): readonly OfferedRecommendation[] => {
  const { data = [] } = useQuery({
    queryKey: ['plans', source, 'recommendations'],
    enabled: source !== null,
    retry: false,
    queryFn: () => fetchJson<OfferedRecommendation[]>(`/plans/${source ?? ''}/recommendations`),
  });
  const open = data.filter(({ standing }) => isOpenStanding(standing));
  return open.toSorted((one, other) => Number(isProposed(other)) - Number(isProposed(one)));
};

/** What is ticked: accepted recommendations until the reader chooses. */
export const tickedOf = (
  offered: readonly OfferedRecommendation[],
  chosen: ReadonlySet<string> | undefined,
): ReadonlySet<string> => chosen ?? new Set(offered.filter(isProposed).map(({ id }) => id));

/** Makes an action of each in the successor: all of them or none. */
export const carryRecommendations = (plan: string, ids: readonly string[]) =>
  postJson(
    `/plans/${plan}/carried-recommendations`,
    { carried: ids.map((recommendation) => ({ recommendation })) },
    { 'Idempotency-Key': newKey() },
  );

interface Props {
  readonly offered: readonly OfferedRecommendation[];
  readonly ticked: ReadonlySet<string>;
  readonly setTicked: (ticked: ReadonlySet<string>) => void;
}

/** Recommendations the successor may begin with, each as an action of its own. */
export const OfferedRecommendations = ({ offered, ticked, setTicked }: Props) => {
  const translate = useTranslate();
  if (offered.length === 0) return null;
  const toggle = (id: string): void => {
    const after = new Set(ticked);
    if (!after.delete(id)) after.add(id);
    setTicked(after);
  };
  return (
    <fieldset className="carried-over">
      <legend>{translate('renewal.recommendations')}</legend>
      <p className="muted">{translate('renewal.recommendations_why')}</p>
      <ul>
        {offered.map((one) => (
          <li key={one.id}>
            <label>
              <input type="checkbox" checked={ticked.has(one.id)} onChange={() => toggle(one.id)} />
              <span dir="auto">{one.text}</span>
              <small className="muted">
                {translate(`renewal.answer_given.${answerOf(one)}`)} · <bdi>{one.evaluationTitle}</bdi>
              </small>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
};
