import Button from '@mui/material/Button';
import { buttonsFrom } from '@mufakat/planning/lifecycles/lifecycle';
import { reportingRoundLifecycle, type ReportingRoundState } from '@mufakat/planning/lifecycles/reporting-round';
import { isGiven } from '@mufakat/planning/lifecycles/report';
import type { Permission, Thing } from '@mufakat/planning/permissions/can';
import { useGetList, useRefresh, useTranslate } from 'ra-core';
import { useState } from 'react';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import { useMay } from '../../platform/actor.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import type { ReportingRound, ReportSummary } from '../reporting.js';
import { roundVerbs } from '../reporting.verbs.js';
import { RoundForm } from './RoundForm.js';

interface AskProps {
  readonly round: ReportingRound;
  readonly onClose: () => void;
}

const Freeze = ({ round, onClose }: AskProps) => {
  const translate = useTranslate();
  const refresh = useRefresh();
  const words = useWords();
  const format = useFormat();
  const { data: reports = [] } = useGetList<ReportSummary>('reports', {
    filter: { roundId: round.id },
    pagination: { page: 1, perPage: 1000 },
    sort: { field: 'bodyName', order: 'ASC' },
  });
  const unsettled = reports.filter(({ state }) => state === 'submitted' || state === 'returned');
  const silent = reports.filter(({ state }) => !isGiven(state));
  return (
    <ConfirmReason
      title={translate('rounds.freeze_title')}
      confirm={translate('rounds.moves.freeze')}
      needsReason={unsettled.length > 0}
      onConfirm={async (reason) => {
        await roundVerbs.freeze(round.id, reason);
        refresh();
      }}
      onClose={onClose}
    >
      <p>{translate('rounds.freeze_why')}</p>
      {unsettled.length > 0 && (
        <p className="warning-line">{translate('rounds.freeze_unsettled', { count: unsettled.length })}</p>
      )}
      {silent.length > 0 && (
        <p>
          {translate('rounds.freeze_silent', {
            count: silent.length,
            bodies: format.list(silent.map(({ bodyName }) => words(bodyName))),
          })}
        </p>
      )}
    </ConfirmReason>
  );
};

const Cancel = ({ round, onClose }: AskProps) => {
  const translate = useTranslate();
  const refresh = useRefresh();
  return (
    <ConfirmReason
      title={translate('rounds.cancel_title')}
      confirm={translate('rounds.moves.cancel')}
      needsReason
      tone="error"
      onConfirm={async (reason) => {
        await roundVerbs.cancel(round.id, reason);
        refresh();
      }}
      onClose={onClose}
    >
      <p>{translate('rounds.cancel_why')}</p>
    </ConfirmReason>
  );
};

const OpenNow = ({ round, onClose }: AskProps) => {
  const translate = useTranslate();
  const refresh = useRefresh();
  const format = useFormat();
  return (
    <ConfirmReason
      title={translate('rounds.open_title')}
      confirm={translate('rounds.moves.open')}
      reason="none"
      onConfirm={async () => {
        await roundVerbs.open(round.id);
        refresh();
      }}
      onClose={onClose}
    >
      <p>{translate('rounds.open_why', { day: format.day(round.dueOn) })}</p>
    </ConfirmReason>
  );
};

const asks = { open: OpenNow, freeze: Freeze, cancel: Cancel } as const;
type Verb = keyof typeof asks;

interface Props {
  readonly round: ReportingRound;
  readonly thing: Thing;
  readonly today: string;
}

/** Exactly the buttons that the lifecycle of a round allows now and the person may press. */
export const RoundMoves = ({ round, thing }: Props) => {
  const translate = useTranslate();
  const may = useMay();
  const [asking, ask] = useState<Verb | 'edit'>();
  const moves = buttonsFrom<ReportingRoundState>(reportingRoundLifecycle, round.state).filter(({ permission }) =>
    may(permission as Permission, thing),
  );
  if (moves.length === 0) return null;
  const Ask = asking && asking !== 'edit' ? asks[asking] : undefined;
  const close = () => ask(undefined);
  return (
    <div className="page-actions">
      <Button size="small" onClick={() => ask('edit')}>
        {translate('rounds.edit')}
      </Button>
      {moves.map(({ move }) => (
        <Button
          key={move}
          size="small"
          variant={move === 'cancel' ? 'text' : 'outlined'}
          color={move === 'cancel' ? 'error' : 'primary'}
          onClick={() => ask(move as Verb)}
        >
          {translate(`rounds.moves.${move}`)}
        </Button>
      ))}
      {Ask && <Ask round={round} onClose={close} />}
      {asking === 'edit' && <RoundForm planId={round.planId} round={round} onClose={close} />}
    </div>
  );
};
