import DownloadOutlinedIcon from '@mui/icons-material/DownloadOutlined';
import Button from '@mui/material/Button';
import { useLocale, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router';
import { ConfirmReason } from '../components/ConfirmReason.js';
import { Mark } from '../components/Mark.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { ExtendRound } from './ExtendRound.js';
import { isUnderWay, type Round, toneOfRound } from './reviews.js';
import { titleOf } from './round-title.js';
import { dispositionsAt, reviewVerbs } from './reviews.verbs.js';
import { roundVerbs } from './rounds.verbs.js';
import { useDeadline } from './use-deadline.js';
import type { ReviewRights } from './use-reviews.js';

interface Props {
  readonly round: Round;
  readonly rights: ReviewRights;
  readonly onChanged: () => void;
}

/** One round: what was asked, of which version, until when; its table as a file; its end. */
export const RoundHead = ({ round, rights, onChanged }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const format = useFormat();
  const notify = useNotify();
  const deadline = useDeadline();
  const [asking, setAsking] = useState<'extend' | 'cancel' | 'close'>();
  const open = round.openComments + round.waitingSuggestions;
  const close = async (reason: string) => {
    await reviewVerbs.close(round.id, reason);
    notify('review.closed', { type: 'info' });
    onChanged();
  };
  return (
    <header className="round-head">
      <div className="round-title">
        <h2 dir="auto">{titleOf(round, translate)}</h2>
        <Mark tone={toneOfRound[round.state]}>{translate(`round_states.${round.state}`)}</Mark>
        {round.access && <Mark>{translate(`rounds.accesses.${round.access}`)}</Mark>}
        <span className="round-actions not-printed">
          {(['docx', 'xlsx'] as const).map((kind) => (
            <Button
              key={kind}
              variant="outlined"
              size="small"
              component="a"
              href={dispositionsAt(round.id, kind, locale)}
              download
              startIcon={<DownloadOutlinedIcon />}
            >
              {translate(`review.table_${kind}`)}
            </Button>
          ))}
          <Button variant="outlined" size="small" component={Link} to={`/rounds/${round.id}/files`}>
            {translate('review.in_file')}
          </Button>
          {rights.mayAsk && isUnderWay(round) && (
            <>
              <Button variant="outlined" size="small" onClick={() => setAsking('extend')}>
                {translate('rounds.extend')}
              </Button>
              {round.kind === 'consultation' && (
                <Button variant="outlined" size="small" onClick={() => setAsking('cancel')}>
                  {translate('rounds.cancel')}
                </Button>
              )}
              <Button variant="outlined" size="small" onClick={() => setAsking('close')}>
                {translate('review.close')}
              </Button>
            </>
          )}
        </span>
      </div>
      <p className="round-facts">
        <span>{translate('review.of_version', { number: round.versionNumber })}</span>
        <code title={round.versionHash}>{round.versionHash.slice(0, 12)}</code>
        <span>{translate('review.opened', { day: format.day(round.openedAt) })}</span>
        <span title={translate('rounds.until_here', deadline(round))}>
          {translate('rounds.until', deadline(round))}
          {isUnderWay(round) && <> · {format.distance(round.dueOn)}</>}
        </span>
        <span>{translate('review.counts', { all: round.comments + round.suggestions, open })}</span>
        <Link to={`/plans/${round.planId}/matrix`}>{translate('review.to_matrix')}</Link>
      </p>
      {round.extensions.map(({ fromOn, toOn, reason, at, byName }) => (
        <p key={at} className="round-reason">
          {translate('rounds.extended', { from: format.day(fromOn), to: format.day(toOn), name: byName ?? '', reason })}
        </p>
      ))}
      {round.question && (
        <p className="round-question" dir="auto">
          {round.question}
        </p>
      )}
      {round.reason && (
        <p className="round-reason">
          {translate('review.closed_because')} <bdi>{round.reason}</bdi>
        </p>
      )}
      {asking === 'extend' && <ExtendRound round={round} onDone={onChanged} onClose={() => setAsking(undefined)} />}
      {asking === 'cancel' && (
        <ConfirmReason
          title={translate('rounds.cancel')}
          confirm={translate('rounds.cancel')}
          tone="error"
          needsReason
          onConfirm={async (reason) => {
            await roundVerbs.cancel(round.id, reason);
            notify('rounds.cancelled', { type: 'info' });
            onChanged();
          }}
          onClose={() => setAsking(undefined)}
        >
          <p className="muted">{translate('rounds.cancel_why')}</p>
        </ConfirmReason>
      )}
      {asking === 'close' && (
        <ConfirmReason
          title={translate('review.close')}
          confirm={translate('review.close')}
          needsReason={round.kind === 'review' ? round.state !== 'answered' : open > 0}
          onConfirm={close}
          onClose={() => setAsking(undefined)}
        >
          <p className="muted">{translate('review.close_why', { open })}</p>
        </ConfirmReason>
      )}
    </header>
  );
};
