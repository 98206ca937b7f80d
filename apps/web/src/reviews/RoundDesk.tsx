import { useEffect } from 'react';
import { AnswerConsultation } from './AnswerConsultation.js';
import { HeldComments } from './HeldComments.js';
import { RoundInvitees } from './RoundInvitees.js';
import { RoundParticipation } from './RoundParticipation.js';
import { isUnderWay, type Round, type Said } from './reviews.js';
import { roundVerbs } from './rounds.verbs.js';
import type { ReviewRights } from './use-reviews.js';

interface Props {
  readonly round: Round;
  readonly rights: ReviewRights;
  /** Comments by the public link that wait to be taken in. */
  readonly held: readonly Said[];
  readonly onChanged: () => void;
}

/** What stands around the words of a round: who was asked and came how far, who took part, what waits to be let in. */
export const RoundDesk = ({ round, rights, held, onChanged }: Props) => {
  const { mayAsk, readsDraft, askedIn } = rights;
  const isAsked = askedIn.some(({ id }) => id === round.id);
  useEffect(() => {
    if (!mayAsk) void roundVerbs.opened(round.id).catch(() => undefined);
  }, [mayAsk, round.id]);
  return (
    <>
      {isAsked && round.kind === 'consultation' && <AnswerConsultation round={round} onChanged={onChanged} />}
      {rights.mayDispose && held.length > 0 && <HeldComments round={round} held={held} onChanged={onChanged} />}
      {readsDraft && <RoundInvitees round={round} mayManage={mayAsk && isUnderWay(round)} onChanged={onChanged} />}
      {readsDraft && round.kind === 'consultation' && (
        <RoundParticipation round={round} mayCount={mayAsk && round.state === 'open'} />
      )}
    </>
  );
};
