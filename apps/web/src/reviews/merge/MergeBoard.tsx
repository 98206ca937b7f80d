import Button from '@mui/material/Button';
import { useNotify, useTranslate } from 'ra-core';
import { useMemo, useState } from 'react';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import { Mark } from '../../components/Mark.js';
import { Words } from '../../components/Words.js';
import { Author } from '../comments/Author.js';
import { GroupHeading, useGroups } from '../comments/SaidByRecord.js';
import type { Priority, Round, Said } from '../reviews.js';
import { reviewVerbs } from '../reviews.verbs.js';
import { Changes } from '../suggestions/SuggestionCard.js';
import { FormEnd } from '../FormEnd.js';
import { useAct } from '../use-act.js';
import { AdviceForm } from './AdviceForm.js';
import { JoinForm } from './JoinForm.js';
import './merge.css';
import { PrioritySelect } from './PrioritySelect.js';

interface Props {
  readonly round: Round;
  readonly said: readonly Said[];
  readonly onChanged: () => void;
}

const weigh = (
  said: Said,
  weighing: { priority?: Priority | null; leftOutReason?: string | null },
): Promise<unknown> =>
  said.is === 'comment' ? reviewVerbs.weighComment(said.id, weighing) : reviewVerbs.weighSuggestion(said.id, weighing);

/** What stands on the board: handed to the lead or said by it; replies, notes and what was joined stand with theirs. */
const isOnBoard = (said: Said, lead: string | null): boolean => {
  const isHanded = said.isInternal && (said.isWithLead || said.bodyId === lead);
  return isHanded && (said.is === 'suggestion' || (!said.parentId && !said.isNote && !said.mergedInto));
};

interface CardProps {
  readonly said: Said;
  readonly isChosen: boolean;
  readonly choose: () => void;
  readonly onChanged: () => void;
}

const Voices = ({ said }: { readonly said: Said }) => {
  const translate = useTranslate();
  if (said.is !== 'comment' || !said.voices) return null;
  return (
    <p className="merge-voices">
      {translate('merge.voices')}{' '}
      {said.voices.map((voice, at) => (
        <span key={voice.commentId}>
          {at > 0 && ' · '}
          <bdi>{voice.authorName}</bdi>
          {voice.bodyName && (
            <>
              {' ('}
              <Words of={voice.bodyName} />)
            </>
          )}
        </span>
      ))}
    </p>
  );
};

const BoardCard = ({ said, isChosen, choose, onChanged }: CardProps) => {
  const translate = useTranslate();
  const { isBusy, fault, run } = useAct();
  const [isLeaving, setLeaving] = useState(false);
  const isOut = said.leftOutReason !== null;
  const act = async (work: () => Promise<unknown>) => {
    if (await run(work)) onChanged();
  };
  const isMerged = said.is === 'comment' && said.voices !== null;
  return (
    <article className="said merge-card" data-out={isOut || undefined} data-merged={isMerged || undefined}>
      <Author said={said}>
        {isMerged && <Mark tone="violet">{translate('merge.joined')}</Mark>}
        {isOut && <Mark>{translate('merge.left_out')}</Mark>}
      </Author>
      {said.is === 'comment' ? (
        <p className="said-text" dir="auto">
          {said.text}
        </p>
      ) : (
        <>
          <Changes suggestion={said} />
          {said.reason && (
            <p className="said-text" dir="auto">
              {said.reason}
            </p>
          )}
        </>
      )}
      <Voices said={said} />
      {isOut && (
        <p className="muted" dir="auto">
          {said.leftOutReason}
        </p>
      )}
      <FormEnd fault={fault}>
        {said.is === 'comment' && !isOut && (
          <label className="field-flag">
            <input type="checkbox" checked={isChosen} onChange={choose} />
            {translate('merge.choose')}
          </label>
        )}
        <PrioritySelect value={said.priority} onChange={(priority) => void act(() => weigh(said, { priority }))} />
        {isMerged && (
          <Button size="small" disabled={isBusy} onClick={() => void act(() => reviewVerbs.separate(said.id))}>
            {translate('merge.separate')}
          </Button>
        )}
        {isOut ? (
          <Button size="small" disabled={isBusy} onClick={() => void act(() => weigh(said, { leftOutReason: null }))}>
            {translate('merge.take_in')}
          </Button>
        ) : (
          <Button size="small" disabled={isBusy} onClick={() => setLeaving(true)}>
            {translate('merge.leave_out')}
          </Button>
        )}
      </FormEnd>
      {isLeaving && (
        <ConfirmReason
          title={translate('merge.leave_out')}
          confirm={translate('merge.leave_out')}
          needsReason
          onConfirm={async (leftOutReason) => {
            await weigh(said, { leftOutReason });
            onChanged();
          }}
          onClose={() => setLeaving(false)}
        >
          <p className="muted">{translate('merge.leave_out_why')}</p>
        </ConfirmReason>
      )}
    </article>
  );
};

/** What several bodies said, record by record and side by side, made into one advice by the body that leads. */
export const MergeBoard = ({ round, said, onChanged }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const board = useMemo(() => said.filter((one) => isOnBoard(one, round.leadBodyId)), [said, round.leadBodyId]);
  const groups = useGroups(board);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const picked = board.filter((one) => one.is === 'comment' && chosen.has(one.id));
  const choose = (id: string): void =>
    setChosen((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]));
  const awaited = round.invitees.filter(
    ({ bodyId, releasedAt, declinedAt }) => bodyId !== round.leadBodyId && !releasedAt && !declinedAt,
  );
  const joined = (): void => {
    setChosen(new Set());
    notify('merge.is_joined', { type: 'success' });
    onChanged();
  };
  return (
    <section className="merge-board" aria-label={translate('merge.board')}>
      <header>
        <h3>{translate('merge.board')}</h3>
        <p className="muted">{translate('merge.board_why')}</p>
        {awaited.length > 0 && (
          <p className="muted">
            {translate('merge.awaited')}{' '}
            {awaited.map(({ bodyId, bodyName }, at) => (
              <span key={bodyId}>
                {at > 0 && ' · '}
                <Words of={bodyName} />
              </span>
            ))}
          </p>
        )}
      </header>
      {groups.map((group) => (
        <section key={group.record} className="said-group">
          <GroupHeading group={group} />
          <div className="merge-row">
            {group.said.map((one) => (
              <BoardCard
                key={one.id}
                said={one}
                isChosen={chosen.has(one.id)}
                choose={() => choose(one.id)}
                onChanged={onChanged}
              />
            ))}
          </div>
        </section>
      ))}
      {picked.length > 0 && (
        <JoinForm
          key={picked.map(({ id }) => id).join(' ')}
          round={round}
          picked={picked}
          onDone={joined}
          onClose={() => setChosen(new Set())}
        />
      )}
      <AdviceForm round={round} board={board} onChanged={onChanged} />
    </section>
  );
};
