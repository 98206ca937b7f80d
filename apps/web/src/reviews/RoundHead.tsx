import DownloadOutlinedIcon from '@mui/icons-material/DownloadOutlined';
import Button from '@mui/material/Button';
import { useLocale, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router';
import { ConfirmReason } from '../components/ConfirmReason.js';
import { Mark } from '../components/Mark.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { isUnderWay, type Round, toneOfRound } from './reviews.js';
import { titleOf } from './round-title.js';
import { dispositionsAt, reviewVerbs } from './reviews.verbs.js';
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
  const [isClosing, setClosing] = useState(false);
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
          {rights.mayAsk && isUnderWay(round) && (
            <Button variant="outlined" size="small" onClick={() => setClosing(true)}>
              {translate('review.close')}
            </Button>
          )}
        </span>
      </div>
      <p className="round-facts">
        <span>{translate('review.of_version', { number: round.versionNumber })}</span>
        <code title={round.versionHash}>{round.versionHash.slice(0, 12)}</code>
        <span>{translate('review.opened', { day: format.day(round.openedAt) })}</span>
        <span>{translate('review.until', { day: format.day(round.dueOn) })}</span>
        <span>{translate('review.counts', { all: round.comments + round.suggestions, open })}</span>
        <Link to={`/plans/${round.planId}/matrix`}>{translate('review.to_matrix')}</Link>
      </p>
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
      {isClosing && (
        <ConfirmReason
          title={translate('review.close')}
          confirm={translate('review.close')}
          needsReason={round.state !== 'answered'}
          onConfirm={close}
          onClose={() => setClosing(false)}
        >
          <p className="muted">{translate('review.close_why', { open })}</p>
        </ConfirmReason>
      )}
    </header>
  );
};
