import Button from '@mui/material/Button';
import { actKinds, type ActKind } from '@mufakat/planning/lifecycles/acts';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import { FileDrop } from '../../components/forms/FileDrop.js';
import { Words } from '../../components/Words.js';
import { useMay } from '../../platform/actor.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { planVerbs } from '../plans.verbs.js';
import { thingOf } from '../rights.js';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';

const useVersions = () => {
  const { plan } = usePlanInHand();
  return useQuery({ queryKey: ['plans', plan.id, 'versions'], queryFn: () => planVerbs.versions(plan.id) });
};

/** Records what a body did outside the system: which body, which act, when, on which frozen text. */
const ActDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const translate = useTranslate();
  const format = useFormat();
  const id = useId();
  const { plan, bodies, today, refreshPlan } = usePlanInHand();
  const { data: versions = [] } = useVersions();
  const [act, setAct] = useState<ActKind>('adopted');
  const [body, setBody] = useState('');
  const [on, setOn] = useState(today);
  const [number, setNumber] = useState('');
  const [hash, setHash] = useState('');
  const [file, setFile] = useState<File>();
  const chosenHash = hash || versions[0]?.hash || '';
  const record = async (note: string) => {
    const found = bodies.find(body);
    if (!found) throw new Error('body');
    const uploaded = file && (await planVerbs.addFile(plan.id, file));
    await planVerbs.recordAct(plan.id, {
      ...{ bodyId: found.id, act, on, versionHash: chosenHash },
      ...(number === '' ? {} : { number }),
      ...(uploaded ? { fileId: uploaded.id } : {}),
      ...(note === '' ? {} : { note }),
    });
    refreshPlan();
  };
  const isKnown = bodies.find(body) !== undefined;
  return (
    <ConfirmReason
      title={translate('plan.acts.record')}
      confirm={translate('plan.acts.record')}
      onConfirm={record}
      onClose={onClose}
    >
      <p className="muted">{translate('plan.acts.why')}</p>
      {versions.length === 0 && <p className="form-error">{translate('plan.acts.freeze_first')}</p>}
      <div className="act-fields">
        <div className="field">
          <label htmlFor={`${id}-body`}>{translate('plan.acts.body')}</label>
          <input
            id={`${id}-body`}
            required
            dir="auto"
            list={`${id}-bodies`}
            value={body}
            aria-invalid={body !== '' && !isKnown}
            onChange={(event) => setBody(event.target.value)}
          />
          <datalist id={`${id}-bodies`}>
            {bodies.matching(body, 50).map((one) => (
              <option key={one.id} value={bodies.name(one.id)} />
            ))}
          </datalist>
        </div>
        <div className="field">
          <label htmlFor={`${id}-act`}>{translate('plan.acts.act')}</label>
          <select id={`${id}-act`} value={act} onChange={(event) => setAct(event.target.value as ActKind)}>
            {actKinds.map((kind) => (
              <option key={kind} value={kind}>
                {translate(`acts.${kind}`)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-on`}>{translate('plan.acts.on')}</label>
          <input id={`${id}-on`} type="date" required value={on} onChange={(event) => setOn(event.target.value)} />
        </div>
        <div className="field">
          <label htmlFor={`${id}-number`}>{translate('plan.acts.number')}</label>
          <input id={`${id}-number`} dir="auto" value={number} onChange={(event) => setNumber(event.target.value)} />
        </div>
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
      </div>
      <FileDrop accept={[]} label={file?.name ?? translate('plan.acts.document')} onFile={setFile} />
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
  const [isAsking, ask] = useState(false);
  const acts = plan.acts;
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
        {acts.map(({ id, bodyName, act, on, number, versionHash, versionNumber, fileId, note }) => (
          <li key={id}>
            <span>
              <strong>
                <Words of={bodyName} />
              </strong>{' '}
              {translate(`acts.${act}`)} · {format.day(on)}
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
      {isAsking && <ActDialog onClose={() => ask(false)} />}
    </section>
  );
};
