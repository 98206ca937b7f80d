import type { PlanRecord } from '@mufakat/planning/records/record';
import { useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { CommentForm } from './CommentForm.js';
import type { Audience, Round } from '../reviews.js';
import { titleOf } from '../round-title.js';
import { SuggestForm } from '../suggestions/SuggestForm.js';
import type { ReviewRights } from '../use-reviews.js';

interface Props {
  readonly record: PlanRecord;
  /** Said of the record; otherwise of the plan as a whole. */
  readonly isOfRecord: boolean;
  readonly rounds: readonly Round[];
  readonly rights: ReviewRights;
  /** Already decided by where one stands. */
  readonly roundId?: string;
  /** What the form begins with. */
  readonly begins?: 'comment' | 'suggest';
  readonly onSaid: () => void;
}

/** Said to all who may see it, kept in the own body until its opinion, or kept until its author releases it. */
type Kept = 'said' | 'internal' | 'note';

interface AudienceProps {
  readonly rights: ReviewRights;
  readonly open: readonly Round[];
  readonly chosen: string;
  readonly choose: (round: string) => void;
  readonly kept: Kept;
  readonly keep: (kept: Kept) => void;
  readonly keepings: readonly Kept[];
  readonly isFixed: boolean;
}

/** Who will see it: those who read the draft, the bodies asked in a round, or the own body only and until when. */
const AudienceInput = (props: AudienceProps) => {
  const { rights, open, chosen, choose, kept, keep, keepings, isFixed } = props;
  const translate = useTranslate();
  const id = useId();
  const options = rights.readsDraft ? open : rights.askedIn;
  return (
    <>
      {!isFixed && (rights.readsDraft ? options.length > 0 : options.length > 1) && (
        <div className="field">
          <label htmlFor={id}>{translate('said.seen_by')}</label>
          <select id={id} value={chosen} onChange={(event) => choose(event.target.value)}>
            {rights.readsDraft && <option value="">{translate('said.seen_by_draft')}</option>}
            {options.map((round) => (
              <option key={round.id} value={round.id}>
                {translate('said.seen_in_round', { title: titleOf(round, translate) })}
              </option>
            ))}
          </select>
        </div>
      )}
      {keepings.length > 1 && (
        <div className="field">
          <label htmlFor={`${id}-kept`}>{translate('said.kept')}</label>
          <select id={`${id}-kept`} value={kept} onChange={(event) => keep(event.target.value as Kept)}>
            {keepings.map((one) => (
              <option key={one} value={one}>
                {translate(`said.keepings.${one}`)}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  );
};

/** A suggestion waits for the owner: it is no note; and only an opinion that is owed lets out what waits for it. */
const keepingsOf = (
  mode: 'comment' | 'suggest',
  { owesOpinion, hasBody }: { owesOpinion: boolean; hasBody: boolean },
): Kept[] => [
  'said',
  ...(owesOpinion ? (['internal'] as const) : []),
  ...(mode === 'comment' && hasBody ? (['note'] as const) : []),
];

/** Says something of a record or the whole plan: a comment, or another value for a field. */
export const SayForm = ({ record, isOfRecord, rounds, rights, roundId, begins, onSaid }: Props) => {
  const translate = useTranslate();
  const [mode, setMode] = useState<'comment' | 'suggest'>(begins ?? 'comment');
  const open = rounds.filter(({ state }) => state !== 'closed' && state !== 'declined');
  const [chosen, choose] = useState(roundId ?? (rights.readsDraft ? '' : (rights.askedIn[0]?.id ?? '')));
  const [wish, keep] = useState<Kept>('said');
  const round = roundId ?? chosen;
  if (!rights.readsDraft && round === '') return <p className="muted">{translate('said.nobody_asked')}</p>;
  const keepings = keepingsOf(mode, {
    owesOpinion: open.some((one) => one.id === round && one.kind === 'review' && rights.owesOpinion(one) !== undefined),
    hasBody: rights.speaksForBody,
  });
  const kept = keepings.includes(wish) ? wish : 'said';
  const audience: Audience = {
    ...(round === '' ? {} : { roundId: round }),
    ...(kept === 'internal' && { isInternal: true }),
    ...(kept === 'note' && { isNote: true }),
  };
  const input = (
    <AudienceInput {...{ rights, open, chosen: round, choose, kept, keep, keepings }} isFixed={roundId !== undefined} />
  );
  const common = { record, isOfRecord, audience, onSaid, children: input, isReady: begins !== undefined };
  return (
    <section className="say" aria-label={translate('said.say')}>
      <div className="segments" role="group" aria-label={translate('said.say')}>
        {(['comment', 'suggest'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={mode === one} onClick={() => setMode(one)}>
            {translate(`said.modes.${one}`)}
          </button>
        ))}
      </div>
      {mode === 'comment' ? <CommentForm {...common} /> : <SuggestForm {...common} />}
    </section>
  );
};
