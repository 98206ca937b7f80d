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
      {of.map(({ rule, message, records }) => (
        <li key={rule}>
          {translate(`explanations.${rule}`, {
            count: records.length,
            _: typeof message === 'string' ? message : rule,
          })}
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

interface DialogProps {
  readonly move: PlanMoveView;
  readonly onClose: () => void;
}

/** Asks before a move is made, with the reason where stages are passed over; or says what stands in its way. */
const MoveDialog = ({ move, onClose }: DialogProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { plan, store, refreshPlan } = usePlanInHand();
  const name = translate(`moves.${move.move}`);
  const stage = translate(`stages.${move.to}`);
  const carryOut = async (reason: string) => {
    await store.flush();
    await planVerbs.move(plan.id, move.move, reason);
    refreshPlan();
    notify('plan.moved', { type: 'info', messageArgs: { stage } });
  };
  if (!move.allowed) {
    return (
      <ConfirmReason
        title={translate('plan.not_yet', { move: name })}
        confirm={translate('plan.understood')}
        reason="none"
        onConfirm={() => Promise.resolve()}
        onClose={onClose}
      >
        <p>{translate('plan.not_yet_why')}</p>
        <Explanations of={move.explanations} />
      </ConfirmReason>
    );
  }
  const skipped = move.skips.map((one) => translate(`stages.${one}`)).join(', ');
  return (
    <ConfirmReason
      title={name}
      confirm={name}
      needsReason={move.needsReason}
      tone={move.move === 'abandon' ? 'error' : 'primary'}
      onConfirm={carryOut}
      onClose={onClose}
    >
      <p>{translate('plan.move_to', { stage })}</p>
      {skipped !== '' && <p className="muted">{translate('plan.move_skips', { stages: skipped })}</p>}
      {move.explanations.length > 0 && <Explanations of={move.explanations} />}
    </ConfirmReason>
  );
};

interface ButtonProps {
  readonly move: PlanMoveView;
  readonly isFirst: boolean;
  readonly ask: (move: PlanMoveView) => void;
}

const MoveButton = ({ move, isFirst, ask }: ButtonProps) => {
  const translate = useTranslate();
  return (
    <Button
      variant={isFirst ? 'contained' : 'outlined'}
      color={move.move === 'abandon' ? 'error' : 'primary'}
      className={move.allowed ? undefined : 'move-guarded'}
      startIcon={move.allowed ? undefined : <LockOutlinedIcon />}
      onClick={() => ask(move)}
    >
      {translate(`moves.${move.move}`)}
    </Button>
  );
};

const OtherMoves = ({ moves, ask }: { readonly moves: readonly PlanMoveView[]; readonly ask: ButtonProps['ask'] }) => {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (moves.length === 0) return null;
  return (
    <>
      <Button
        variant="outlined"
        endIcon={<ArrowDropDownIcon />}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('plan.other_moves')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {moves.map((move) => (
          <MenuItem
            key={move.move}
            onClick={() => {
              setAnchor(null);
              ask(move);
            }}
          >
            {!move.allowed && <LockOutlinedIcon fontSize="small" />}
            {translate(`moves.${move.move}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};

/** The moves out of the plan's stage; one that is not possible yet is locked and opens what stands in its way. */
export const MoveButtons = ({ isWhole = false }: { readonly isWhole?: boolean }) => {
  const may = useMay();
  const { plan } = usePlanInHand();
  const { document } = usePlanState();
  const [asking, ask] = useState<PlanMoveView>();
  const moves = sorted(plan.moves);
  const [first, ...rest] = moves;
  if (!first || !may('plan.move', thingOf(plan, document))) return null;
  return (
    <>
      {!isWhole && <OtherMoves moves={rest} ask={ask} />}
      {!isWhole && <MoveButton move={first} isFirst ask={ask} />}
      {isWhole && (
        <div className="moves">
          {moves.map((move) => (
            <MoveButton key={move.move} move={move} isFirst={move === first} ask={ask} />
          ))}
        </div>
      )}
      {asking && <MoveDialog move={asking} onClose={() => ask(undefined)} />}
    </>
  );
};
