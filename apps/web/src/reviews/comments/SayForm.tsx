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

interface AudienceProps {
  readonly rights: ReviewRights;
  readonly open: readonly Round[];
  readonly chosen: string;
  readonly choose: (round: string) => void;
  readonly isInternal: boolean;
  readonly setInternal: (isInternal: boolean) => void;
  readonly isFixed: boolean;
}

/** Who will see it: those who read the draft, the bodies asked in a round, or the own body only for now. */
const AudienceInput = (props: AudienceProps) => {
  const { rights, open, chosen, choose, isInternal, setInternal, isFixed } = props;
  const translate = useTranslate();
  const id = useId();
  const isAsked = rights.askedIn.some((round) => round.id === chosen);
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
      {isAsked && (
        <label className="field-flag">
          <input type="checkbox" checked={isInternal} onChange={(event) => setInternal(event.target.checked)} />
          {translate('said.keep_internal')}
        </label>
      )}
    </>
  );
};

/** Says something of a record or the whole plan: a comment, or another value for a field. */
export const SayForm = ({ record, isOfRecord, rounds, rights, roundId, begins, onSaid }: Props) => {
  const translate = useTranslate();
  const [mode, setMode] = useState<'comment' | 'suggest'>(begins ?? 'comment');
  const open = rounds.filter(({ state }) => state !== 'closed' && state !== 'declined');
  const [chosen, choose] = useState(roundId ?? (rights.readsDraft ? '' : (rights.askedIn[0]?.id ?? '')));
  const [isInternal, setInternal] = useState(false);
  const round = roundId ?? chosen;
  if (!rights.readsDraft && round === '') return <p className="muted">{translate('said.nobody_asked')}</p>;
  const audience: Audience = { ...(round === '' ? {} : { roundId: round }), ...(isInternal ? { isInternal } : {}) };
  const input = (
    <AudienceInput
      {...{ rights, open, chosen: round, choose, isInternal, setInternal }}
      isFixed={roundId !== undefined}
    />
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
