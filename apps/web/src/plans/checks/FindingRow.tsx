import NotificationsOffOutlinedIcon from '@mui/icons-material/NotificationsOffOutlined';
import { checkRules, mayBeMuted } from '@mufakat/planning/checks/all';
import type { Check } from '@mufakat/planning/checks/check';
import { pathOf } from '@mufakat/planning/records/tree';
import { labelOf } from '@mufakat/planning/records/wording';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { useMay } from '../../platform/actor.js';
import { send } from '../../platform/api.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { thingOf } from '../rights.js';
import { useEdit, usePlanInHand, usePlanState } from '../store/PlanContext.js';
import { checkContextKey } from './use-check-context.js';
import { useCheckWords } from './words.js';

/** Kinds that have a row of their own in the matrix. */
const rows = new Set(['pillar', 'action', 'activity', 'indicator']);

interface Props {
  readonly check: Check;
  readonly mayChange: boolean;
  /** Beyond the first few: only printed. */
  readonly isLater: boolean;
  readonly onMute: () => void;
}

/** Where a finding is, as a link to the place, and what it says. */
const Place = ({ check }: Pick<Props, 'check'>) => {
  const translate = useTranslate();
  const words = useCheckWords();
  const { plan, languages } = usePlanInHand();
  const { document } = usePlanState();
  const path = pathOf(document, check.record);
  const record = [...path].reverse().find(({ kind }) => rows.has(kind)) ?? path[0];
  const name = record ? labelOf(record, languages) : '';
  return (
    <>
      {record && (
        <Link to={`/plans/${plan.id}/matrix?record=${record.id}`}>
          {record.code && <bdi>{record.code}</bdi>}{' '}
          <bdi>{name === '' ? translate(`kinds.${record.kind}`) : name.slice(0, 90)}</bdi>
        </Link>
      )}
      <span>{words(check)}</span>
    </>
  );
};

const Unmute = ({ id }: { readonly id: string }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { plan } = usePlanInHand();
  const queryClient = useQueryClient();
  const unmute = async () => {
    try {
      await send(`/plans/${plan.id}/check-mutes/${id}`, { method: 'DELETE' });
      await queryClient.invalidateQueries({ queryKey: checkContextKey(plan.id) });
    } catch (error) {
      notify(wordsOfError(error, translate), { type: 'error' });
    }
  };
  return (
    <button type="button" className="check-fix not-printed" onClick={() => void unmute()}>
      {translate('checks_page.unmute')}
    </button>
  );
};

/** One finding with its place, its remedy, and the reason where it may stand. */
export const FindingRow = ({ check, mayChange, isLater, onMute }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const edit = useEdit();
  const may = useMay();
  const { plan, frozen } = usePlanInHand();
  const { document } = usePlanState();
  const rule = checkRules.find((one) => one.rule === check.rule);
  const { fix, muted } = check;
  const mayMute = !frozen && rule && mayBeMuted(rule) && may('plan.revise', thingOf(plan, document));
  return (
    <li className={isLater ? 'only-printed' : undefined} data-muted={muted ? true : undefined}>
      <Place check={check} />
      {muted && (
        <small className="finding-muted">
          <NotificationsOffOutlinedIcon fontSize="inherit" aria-hidden="true" />
          {translate('checks_page.muted_by', { name: muted.byName ?? '', day: format.day(muted.at.slice(0, 10)) })}{' '}
          <span dir="auto">{muted.reason}</span>
        </small>
      )}
      {fix && !muted && mayChange && (
        <button type="button" className="check-fix not-printed" onClick={() => edit(fix, 'matrix')}>
          {translate('plan.checks.fix')}
        </button>
      )}
      {mayMute && !muted && (
        <button type="button" className="check-fix not-printed" onClick={onMute}>
          {translate('checks_page.mute')}
        </button>
      )}
      {muted && mayMute && <Unmute id={muted.id} />}
    </li>
  );
};
