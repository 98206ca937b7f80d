import ArrowDropDownIcon from '@mui/icons-material/ArrowDropDown';
import LockOutlinedIcon from '@mui/icons-material/LockOutlined';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { labelOf } from '@mufakat/planning/records/wording';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import { useMay } from '../../platform/actor.js';
import type { Explanation, PlanMoveView } from '../plan.js';
import { planVerbs } from '../plans.verbs.js';
import { thingOf } from '../rights.js';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';

/** The way on from each stage; the other moves stand behind the arrow. */
const onward = ['assess', 'draft', 'request-review', 'validate', 'submit', 'start-final-evaluation', 'close'];
const backward = new Set(['abandon', 'revise', 'resume-drafting', 'resume-implementation']);

const sorted = (moves: readonly PlanMoveView[]): PlanMoveView[] => {
  const rank = ({ move }: PlanMoveView): number => (backward.has(move) ? 100 : onward.indexOf(move));
  return [...moves].sort((a, b) => rank(a) - rank(b));
};

/** Why a move is not possible, with the records it is about. */
export const Explanations = ({ of }: { readonly of: readonly Explanation[] }) => {
  const translate = useTranslate();
  const { plan, languages } = usePlanInHand();
  const { document } = usePlanState();
  return (
    <ul className="explanations">
      {of.map(({ rule, message, records = [] }) => (
        <li key={rule}>
          {translate(`explanations.${rule}`, { count: records.length, _: String(message) })}
          <span>
            {records.slice(0, 8).map((id) => {
              const record = document.records.get(id);
              if (!record) return null;
              const words = record.code ?? labelOf(record, languages);
              return (
                <Link key={id} to={`/plans/${plan.id}/matrix?record=${id}`} dir="auto">
                  {words || translate('plan.untitled')}
                </Link>
              );
            })}
            {records.length > 8 && <small> +{records.length - 8}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
};

/** One move as a button; a move that is not possible yet opens what stands in its way. */
export const MoveButtons = ({ isWhole = false }: { readonly isWhole?: boolean }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const may = useMay();
  const { plan, store, refreshPlan } = usePlanInHand();
  const { document } = usePlanState();
  const [asking, ask] = useState<PlanMoveView>();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!may('plan.move', thingOf(plan, document))) return null;
  const moves = sorted(plan.moves ?? []);
  if (moves.length === 0) return null;
  const name = ({ move }: PlanMoveView): string => translate(`moves.${move}`);
  const carryOut = async (reason: string) => {
    if (!asking) return;
    await store.flush();
    await planVerbs.move(plan.id, asking.move, reason);
    refreshPlan();
    notify('plan.moved', { type: 'info', messageArgs: { stage: translate(`stages.${asking.to}`) } });
  };
  const [first, ...rest] = moves as [PlanMoveView, ...PlanMoveView[]];
  const button = (move: PlanMoveView, variant: 'contained' | 'outlined') => (
    <Button
      key={move.move}
      variant={variant}
      color={move.move === 'abandon' ? 'error' : 'primary'}
      className={move.allowed ? undefined : 'move-guarded'}
      startIcon={move.allowed ? undefined : <LockOutlinedIcon />}
      onClick={() => ask(move)}
    >
      {name(move)}
    </Button>
  );
  return (
    <>
      {isWhole ? (
        <div className="moves">{moves.map((move, at) => button(move, at === 0 ? 'contained' : 'outlined'))}</div>
      ) : (
        <>
          {rest.length > 0 && (
            <Button
              variant="outlined"
              endIcon={<ArrowDropDownIcon />}
              aria-haspopup="menu"
              onClick={(event) => setAnchor(event.currentTarget)}
            >
              {translate('plan.other_moves')}
            </Button>
          )}
          {button(first, 'contained')}
          <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
            {rest.map((move) => (
              <MenuItem
                key={move.move}
                onClick={() => {
                  setAnchor(null);
                  ask(move);
                }}
              >
                {!move.allowed && <LockOutlinedIcon fontSize="small" />}
                {name(move)}
              </MenuItem>
            ))}
          </Menu>
        </>
      )}
      {asking?.allowed && (
        <ConfirmReason
          title={name(asking)}
          confirm={name(asking)}
          needsReason={asking.needsReason}
          tone={asking.move === 'abandon' ? 'error' : 'primary'}
          onConfirm={carryOut}
          onClose={() => ask(undefined)}
        >
          <p>{translate('plan.move_to', { stage: translate(`stages.${asking.to}`) })}</p>
          {(asking.skips?.length ?? 0) > 0 && (
            <p className="muted">
              {translate('plan.move_skips', {
                stages: asking.skips?.map((stage) => translate(`stages.${stage}`)).join(', '),
              })}
            </p>
          )}
          {asking.explanations.length > 0 && <Explanations of={asking.explanations} />}
        </ConfirmReason>
      )}
      {asking && !asking.allowed && (
        <ConfirmReason
          title={translate('plan.not_yet', { move: name(asking) })}
          confirm={translate('plan.understood')}
          reason="none"
          onConfirm={() => Promise.resolve()}
          onClose={() => ask(undefined)}
        >
          <p>{translate('plan.not_yet_why')}</p>
          <Explanations of={asking.explanations} />
        </ConfirmReason>
      )}
    </>
  );
};
