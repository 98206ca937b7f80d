import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import { Mark, type Tone } from '../../components/Mark.js';
import { useMay } from '../../platform/actor.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { ActFields, useActFields } from '../overview/ActFields.js';
import { thingOf } from '../rights.js';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';
import './amendment.css';
import { amendmentVerbs, type AmendmentSummary } from './amendments.verbs.js';
import { useAside } from './aside.js';
import { AsAdopted } from './AsAdopted.js';
import { useActWords } from './citations.js';
import { useAmendments } from './use-amendments.js';

const tones: Readonly<Record<AmendmentSummary['state'], Tone>> = {
  open: 'accent',
  adopted: 'good',
  abandoned: 'plain',
};

const Begin = ({ onClose }: { readonly onClose: () => void }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { plan, refreshPlan } = usePlanInHand();
  const [, setAside] = useAside(plan.id);
  const [title, setTitle] = useState('');
  const begin = async (): Promise<void> => {
    const { id } = await amendmentVerbs.begin(plan.id, title.trim());
    refreshPlan();
    setAside({ amendment: id });
    void navigate(`/plans/${plan.id}/matrix`);
  };
  return (
    <ConfirmReason
      title={translate('amendment.begin')}
      confirm={translate('amendment.begin')}
      reason="none"
      onConfirm={begin}
      onClose={onClose}
    >
      <p className="muted">{translate('amendment.why')}</p>
      <TextField
        label={translate('amendment.name')}
        required
        autoFocus
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: 300 } }}
        sx={{ marginBlockStart: 1 }}
      />
    </ConfirmReason>
  );
};

interface DialogProps {
  readonly amendment: string;
  readonly onClose: () => void;
}

/** Records the act of the body that adopted the amendment. */
export const RecordAmendingAct = ({ amendment, onClose }: DialogProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { plan, store, refreshPlan } = usePlanInHand();
  const [, setAside] = useAside(plan.id);
  const fields = useActFields();
  const record = async (note: string): Promise<void> => {
    await store.flush();
    const { versionNumber } = await amendmentVerbs.record(amendment, await fields.said(note));
    setAside({});
    refreshPlan();
    notify('amendment.adopted_done', { type: 'info', messageArgs: { number: versionNumber } });
  };
  return (
    <ConfirmReason
      title={translate('amendment.record')}
      confirm={translate('amendment.record')}
      onConfirm={record}
      onClose={onClose}
    >
      <p className="muted">{translate('amendment.record_why')}</p>
      <ActFields fields={fields} />
    </ConfirmReason>
  );
};

export const AbandonAmendment = ({ amendment, onClose }: DialogProps) => {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const { plan } = usePlanInHand();
  const [, setAside] = useAside(plan.id);
  const abandon = async (reason: string): Promise<void> => {
    await amendmentVerbs.abandon(amendment, reason);
    setAside({});
    await queryClient.invalidateQueries({ queryKey: ['plans', plan.id] });
  };
  return (
    <ConfirmReason
      title={translate('amendment.abandon')}
      confirm={translate('amendment.abandon')}
      needsReason
      tone="error"
      onConfirm={abandon}
      onClose={onClose}
    >
      <p>{translate('amendment.abandon_why')}</p>
    </ConfirmReason>
  );
};

const Line = ({ amendment, mayWrite }: { readonly amendment: AmendmentSummary; readonly mayWrite: boolean }) => {
  const translate = useTranslate();
  const format = useFormat();
  const act = useActWords();
  const navigate = useNavigate();
  const { plan } = usePlanInHand();
  const [, setAside] = useAside(plan.id);
  const { id, number, title, state, changeCount, reason, versionNumber } = amendment;
  const write = (): void => {
    setAside({ amendment: id });
    void navigate(`/plans/${plan.id}/matrix`);
  };
  return (
    <li>
      <span>
        <strong>{translate('amendment.numbered', { number })}</strong> <span dir="auto">{title}</span>{' '}
        <Mark tone={tones[state]}>{translate(`amendment.states.${state}`)}</Mark>
      </span>
      <small className="muted">
        {amendment.act ? (
          <>
            <bdi>{act(amendment)}</bdi> · {translate('amendment.version', { number: versionNumber ?? 0 })}
          </>
        ) : (
          <>
            {format.day(amendment.openedAt.slice(0, 10))} · {translate('amendment.changes', { count: changeCount })}
          </>
        )}
      </small>
      {reason && <small dir="auto">{reason}</small>}
      <span className="amendment-actions">
        {state === 'open' && mayWrite && (
          <Button variant="outlined" onClick={write}>
            {translate('amendment.write')}
          </Button>
        )}
        <Link to={`/plans/${plan.id}/history?amendment=${id}`}>{translate('amendment.review')}</Link>
      </span>
    </li>
  );
};

/** The amendments of an adopted plan: those that wait, and those in force with the acts that made them. */
export const Amendments = () => {
  const translate = useTranslate();
  const may = useMay();
  const { plan, frozen, amending } = usePlanInHand();
  const { document } = usePlanState();
  const amendments = useAmendments();
  const [isAsking, ask] = useState(false);
  if (plan.adoptedVersion === undefined) return null;
  const isOver = plan.stage === 'closed' || plan.stage === 'abandoned';
  const mayWrite = !frozen && !isOver && may('plan.amend', thingOf(plan, document));
  return (
    <section className="card">
      <header className="section-head">
        <h2>{translate('amendment.title')}</h2>
        {mayWrite && !amending && (
          <Button variant="outlined" onClick={() => ask(true)}>
            {translate('amendment.begin')}
          </Button>
        )}
      </header>
      {amendments.length === 0 && <p className="muted">{translate('amendment.why')}</p>}
      <AsAdopted />
      <ul className="lines">
        {amendments.map((amendment) => (
          <Line key={amendment.id} amendment={amendment} mayWrite={mayWrite} />
        ))}
      </ul>
      {isAsking && <Begin onClose={() => ask(false)} />}
    </section>
  );
};
