import { useTranslate } from 'ra-core';
import { Mark } from '../components/Mark.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { useWords } from '../platform/i18n/use-words.js';
import { useNarrow } from '../plans/index.js';
import { isUnderWay, type Round, toneOfRound } from './reviews.js';
import { titleOf } from './round-title.js';

interface Props {
  readonly rounds: readonly Round[];
  /** Said outside of any round. */
  readonly outside: number;
  readonly chosen: string;
  readonly choose: (round: string) => void;
}

/** On a phone one line to choose by: the round itself stands right under it. */
const RoundChoice = ({ rounds, outside, chosen, choose }: Props) => {
  const translate = useTranslate();
  return (
    <label className="round-choice">
      <span>{translate('review.rounds')}</span>
      <select value={chosen} onChange={(event) => choose(event.target.value)}>
        {rounds.map((round) => (
          <option key={round.id} value={round.id}>
            {titleOf(round, translate)} · {translate(`round_states.${round.state}`)}
          </option>
        ))}
        {(outside > 0 || chosen === 'none') && <option value="none">{translate('review.outside')}</option>}
      </select>
    </label>
  );
};

/** The rounds of the plan, newest first; and what was said of the draft outside of any. */
export const RoundRail = (props: Props) => {
  const { rounds, outside, chosen, choose } = props;
  const isNarrow = useNarrow();
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  if (isNarrow) return rounds.length + Math.min(outside, 1) > 1 ? <RoundChoice {...props} /> : null;
  return (
    <ul className="round-rail" aria-label={translate('review.rounds')}>
      {rounds.map((round) => (
        <li key={round.id}>
          <button type="button" aria-current={round.id === chosen || undefined} onClick={() => choose(round.id)}>
            <span className="round-rail-head">
              <strong dir="auto">{titleOf(round, translate)}</strong>
              <Mark tone={toneOfRound[round.state]}>{translate(`round_states.${round.state}`)}</Mark>
            </span>
            <small>
              {translate(`rounds.kinds.${round.kind}`)}
              {round.access && <> · {translate(`rounds.accesses.${round.access}`)}</>}
            </small>
            <small>{format.list(round.invitees.map(({ bodyName }) => words(bodyName)))}</small>
            <small>
              {translate('review.of_version', { number: round.versionNumber })} ·{' '}
              {isUnderWay(round)
                ? translate('review.due', { when: format.distance(round.dueOn) })
                : format.day(round.closedAt ?? round.dueOn)}
            </small>
            <small>
              {translate('review.counts', {
                all: round.comments + round.suggestions,
                open: round.openComments + round.waitingSuggestions,
              })}
            </small>
          </button>
        </li>
      ))}
      {outside > 0 && (
        <li>
          <button type="button" aria-current={chosen === 'none' || undefined} onClick={() => choose('none')}>
            <strong>{translate('review.outside')}</strong>
            <small>{translate('review.outside_why')}</small>
            <small>{translate('review.counts_all', { all: outside })}</small>
          </button>
        </li>
      )}
    </ul>
  );
};
