import Button from '@mui/material/Button';
import { actKinds, type ActKind } from '@mufakat/planning/lifecycles/acts';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import { Words } from '../../components/Words.js';
import { useMay } from '../../platform/actor.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { planVerbs } from '../plans.verbs.js';
import { thingOf } from '../rights.js';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';
import { ActFields, useActFields } from './ActFields.js';

const useVersions = () => {
  const { plan } = usePlanInHand();
  return useQuery({ queryKey: ['plans', plan.id, 'versions'], queryFn: () => planVerbs.versions(plan.id) });
};

const recordable = actKinds.filter((kind) => kind !== 'amended');

/** Records what a body did outside the system: which body, which act, when, on which frozen text. */
const ActDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const translate = useTranslate();
  const format = useFormat();
  const id = useId();
  const { plan, refreshPlan } = usePlanInHand();
  const { data: versions = [] } = useVersions();
  const [params] = useSearchParams();
  const isAdopted = plan.adoptedVersion !== undefined;
  const [act, setAct] = useState<ActKind>(params.get('act') === 'extended' && isAdopted ? 'extended' : 'adopted');
  const [extendedTo, setExtendedTo] = useState('');
  const [hash, setHash] = useState('');
  const fields = useActFields();
  const inForce = versions.find(({ kind, number }) => kind === 'amended' || number === plan.adoptedVersion);
  const chosenHash = hash || (inForce ?? versions[0])?.hash || '';
  const record = async (note: string) => {
    const said = await fields.said(note);
    const until = act === 'extended' ? { extendedTo } : {};
    await planVerbs.recordAct(plan.id, { ...said, act, versionHash: chosenHash, ...until });
    refreshPlan();
  };
  return (
    <ConfirmReason
      title={translate('plan.acts.record')}
      confirm={translate('plan.acts.record')}
      onConfirm={record}
      onClose={onClose}
    >
      <p className="muted">{translate('plan.acts.why')}</p>
      {versions.length === 0 && <p className="form-error">{translate('plan.acts.freeze_first')}</p>}
      <ActFields fields={fields}>
        <div className="field">
          <label htmlFor={`${id}-act`}>{translate('plan.acts.act')}</label>
          <select id={`${id}-act`} value={act} onChange={(event) => setAct(event.target.value as ActKind)}>
            {recordable
              .filter((kind) => kind !== 'extended' || isAdopted)
              .map((kind) => (
                <option key={kind} value={kind}>
                  {translate(`acts.${kind}`)}
                </option>
              ))}
          </select>
        </div>
        {act === 'extended' && (
          <div className="field">
            <label htmlFor={`${id}-until`}>{translate('amendment.extended_to')}</label>
            <input
              id={`${id}-until`}
              type="date"
              required
              value={extendedTo}
              onChange={(event) => setExtendedTo(event.target.value)}
            />
          </div>
        )}
        <div className="field field-wide">
          <label htmlFor={`${id}-version`}>{translate('plan.acts.version')}</label>
          <select id={`${id}-version`} value={chosenHash} onChange={(event) => setHash(event.target.value)}>
            {versions.map((version) => (
              <option key={version.number} value={version.hash}>
                {translate('plan.compare.version', {
                  number: version.number,
                  kind: translate(`version_kinds.${version.kind}`),
                  day: format.day(version.frozenAt),
                })}{' '}
                · {version.hash.slice(0, 12)}
              </option>
            ))}
          </select>
        </div>
      </ActFields>
    </ConfirmReason>
  );
};

/** What bodies did with the plan, each act on a hash. */
export const Acts = () => {
  const translate = useTranslate();
  const format = useFormat();
  const may = useMay();
  const { plan } = usePlanInHand();
  const { document } = usePlanState();
  const [params, setParams] = useSearchParams();
  const [isAsking, ask] = useState(params.has('act'));
  const acts = plan.acts;
  const close = (): void => {
    ask(false);
    if (params.has('act')) setParams({}, { replace: true });
  };
  return (
    <section className="card">
      <header className="section-head">
        <h2>{translate('plan.acts.title')}</h2>
        {may('plan.record-act', thingOf(plan, document)) && (
          <Button variant="outlined" onClick={() => ask(true)}>
            {translate('plan.acts.record')}
          </Button>
        )}
      </header>
      {acts.length === 0 && <p className="muted">{translate('plan.acts.none')}</p>}
      <ul className="lines">
        {acts.map(({ id, bodyName, act, on, number, extendedTo, versionHash, versionNumber, fileId, note }) => (
          <li key={id}>
            <span>
              <strong>
                <Words of={bodyName} />
              </strong>{' '}
              {translate(`acts.${act}`)}{' '}
              {extendedTo && translate('amendment.extended', { day: format.day(extendedTo) })} · {format.day(on)}
              {number && (
                <>
                  {' '}
                  · <bdi>{number}</bdi>
                </>
              )}
            </span>
            <small className="muted">
              {translate('plan.acts.on_version', { number: versionNumber })}{' '}
              <code dir="ltr">{versionHash.slice(0, 16)}</code>
              {fileId && (
                <>
                  {' · '}
                  <a href={`/api/files/${fileId}`}>{translate('plan.acts.document')}</a>
                </>
              )}
            </small>
            {note && <small dir="auto">{note}</small>}
          </li>
        ))}
      </ul>
      {isAsking && <ActDialog onClose={close} />}
    </section>
  );
};
