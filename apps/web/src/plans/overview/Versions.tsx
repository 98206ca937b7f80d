import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import { useMay } from '../../platform/actor.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { planVerbs } from '../plans.verbs.js';
import { thingOf } from '../rights.js';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';

const freezable = ['draft', 'consultation', 'review', 'validated'] as const;

const FreezeDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const id = useId();
  const { plan, store, refreshPlan } = usePlanInHand();
  const { unsent, held } = usePlanState();
  const [kind, setKind] = useState<(typeof freezable)[number]>(plan.stage === 'review' ? 'review' : 'draft');
  const freeze = async (note: string) => {
    await store.flush();
    const version = await planVerbs.freeze(plan.id, kind, note);
    refreshPlan();
    notify('plan.versions.frozen', { type: 'info', messageArgs: { number: version.number } });
  };
  return (
    <ConfirmReason
      title={translate('plan.versions.freeze')}
      confirm={translate('plan.versions.freeze')}
      onConfirm={freeze}
      onClose={onClose}
    >
      <p className="muted">{translate('plan.versions.why')}</p>
      {unsent + held.length > 0 && (
        <p className="form-error">{translate('plan.versions.unsent', { count: unsent + held.length })}</p>
      )}
      <div className="field">
        <label htmlFor={id}>{translate('plan.versions.kind')}</label>
        <select
          id={id}
          value={kind}
          onChange={({ target }) => setKind(freezable.find((one) => one === target.value) ?? 'draft')}
        >
          {freezable.map((one) => (
            <option key={one} value={one}>
              {translate(`version_kinds.${one}`)}
            </option>
          ))}
        </select>
      </div>
    </ConfirmReason>
  );
};

/** Frozen versions with their hashes; what is frozen is never changed. */
export const Versions = () => {
  const translate = useTranslate();
  const format = useFormat();
  const may = useMay();
  const { plan, frozen } = usePlanInHand();
  const { document } = usePlanState();
  const [isAsking, ask] = useState(false);
  const { data: versions = [] } = useQuery({
    queryKey: ['plans', plan.id, 'versions'],
    queryFn: () => planVerbs.versions(plan.id),
  });
  return (
    <section className="card">
      <header className="section-head">
        <h2>{translate('plan.versions.title')}</h2>
        {may('plan.freeze', thingOf(plan, document)) && (
          <Button variant="outlined" onClick={() => ask(true)}>
            {translate('plan.versions.freeze')}
          </Button>
        )}
      </header>
      {versions.length === 0 && <p className="muted">{translate('plan.versions.none')}</p>}
      <ul className="lines">
        {versions.map(({ number, kind, hash, frozenAt, byName, note }) => (
          <li key={number}>
            <span>
              <strong>
                {translate('plan.compare.version', {
                  number,
                  kind: translate(`version_kinds.${kind}`),
                  day: format.day(frozenAt),
                })}
              </strong>
            </span>
            <code className="hash" dir="ltr" title={hash}>
              {hash}
            </code>
            <small className="muted">
              {byName && <bdi>{byName} · </bdi>}
              <a
                href={`/api/plans/${plan.id}/versions/${String(number)}/canonical`}
                download={`version-${String(number)}.json`}
              >
                {translate('plan.versions.download')}
              </a>
              {!frozen && (
                <>
                  {' · '}
                  <Link to={`/plans/${plan.id}/history?from=${String(number)}&to=current`}>
                    {translate('plan.versions.compare')}
                  </Link>
                </>
              )}
            </small>
            {note && <small dir="auto">{note}</small>}
          </li>
        ))}
      </ul>
      {isAsking && <FreezeDialog onClose={() => ask(false)} />}
    </section>
  );
};
