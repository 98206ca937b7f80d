import { useTranslate } from 'ra-core';
import { Words } from '../../components/Words.js';
import type { Round, Said } from '../reviews.js';
import { MergeBoard } from './MergeBoard.js';

interface Props {
  readonly round: Round;
  readonly said: readonly Said[];
  /** The person's body leads and has not released the advice. */
  readonly isLead: boolean;
  readonly onChanged: () => void;
}

/** What a lead body makes of a round: its board before the advice, the advice after. */
export const LedRound = ({ round, said, isLead, onChanged }: Props) => {
  const translate = useTranslate();
  if (isLead) return <MergeBoard round={round} said={said} onChanged={onChanged} />;
  if (!round.advice) return null;
  return (
    <section className="opinions" aria-label={translate('merge.advice_is')}>
      <h3>
        {translate('merge.advice_is')} <Words of={round.leadBodyName} />
      </h3>
      <p className="opinion-text" dir="auto">
        {round.advice}
      </p>
    </section>
  );
};
