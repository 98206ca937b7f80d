import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { Author } from './comments/Author.js';
import type { Round, Said } from './reviews.js';
import { roundVerbs } from './rounds.verbs.js';
import { Fault } from './FormEnd.js';
import { useAct } from './use-act.js';

interface Props {
  readonly round: Round;
  readonly held: readonly Said[];
  readonly onChanged: () => void;
}

/** What was said by the public link waits here until the owner takes it in or leaves it out. */
export const HeldComments = ({ round, held, onChanged }: Props) => {
  const translate = useTranslate();
  const { isBusy, fault, run } = useAct();
  const decide = async (comment: string, take: boolean) => {
    if (await run(() => roundVerbs.decideHeld(round.id, comment, take))) onChanged();
  };
  return (
    <section className="round-panel" aria-label={translate('rounds.held', { count: held.length })}>
      <h3>{translate('rounds.held', { count: held.length })}</h3>
      <p className="muted">{translate('rounds.held_why')}</p>
      <Fault>{fault}</Fault>
      {held.map((one) => (
        <article key={one.id} className="said">
          <Author said={one} />
          <p className="said-text" dir="auto">
            {one.is === 'comment' ? one.text : ''}
          </p>
          <div className="said-buttons">
            <Button size="small" variant="contained" disabled={isBusy} onClick={() => void decide(one.id, true)}>
              {translate('rounds.take')}
            </Button>
            <Button size="small" disabled={isBusy} onClick={() => void decide(one.id, false)}>
              {translate('rounds.leave')}
            </Button>
          </div>
        </article>
      ))}
    </section>
  );
};
