import type { Check } from '@mufakat/planning/checks/check';
import type { PlanRecord } from '@mufakat/planning/records/record';
import { pathOf } from '@mufakat/planning/records/tree';
import { labelOf } from '@mufakat/planning/records/wording';
import { useTranslate } from 'ra-core';
import { Fragment, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { SidePanel } from '../../components/SidePanel.js';
import { useActor, useMay } from '../../platform/actor.js';
import { useSlots } from '../../platform/slots.js';
import { CheckList } from '../checks/CheckList.js';
import { RecordHistory } from '../history/RecordHistory.js';
import { useLevelName } from '../labels.js';
import { thingOf } from '../rights.js';
import { KeepInLibrary } from '../renewal/KeepInLibrary.js';
import { Lineage } from '../renewal/Lineage.js';
import { useChecks, usePlanInHand, usePlanState } from '../store/PlanContext.js';
import { LinkedRecords } from './LinkedRecords.js';
import { RecordFields } from './RecordFields.js';
import './panel.css';

interface Props {
  readonly record: string;
  readonly onClose: () => void;
}

const Path = ({ record }: { readonly record: PlanRecord }) => {
  const { languages } = usePlanInHand();
  const { document } = usePlanState();
  const above = pathOf(document, record.id).slice(1, -1);
  if (above.length === 0) return null;
  return (
    <p className="panel-path">
      {above.map((one, at) => (
        <Fragment key={one.id}>
          {at > 0 && <span aria-hidden="true">›</span>}
          <bdi>{one.code ?? labelOf(one, languages)}</bdi>
        </Fragment>
      ))}
    </p>
  );
};

const Findings = ({ checks }: { readonly checks: readonly Check[] }) => {
  const translate = useTranslate();
  return checks.length > 0 ? <CheckList checks={checks} /> : <p className="muted">{translate('plan.checks.none')}</p>;
};

/** Everything about one record beside the table: its fields, what hangs on it, checks, history, and what other features add. */
export const RecordPanel = ({ record: id, onClose }: Props) => {
  const translate = useTranslate();
  const levelName = useLevelName();
  const may = useMay();
  const reviewers = useActor()?.bodies;
  const [params, setParams] = useSearchParams();
  const { plan, frozen } = usePlanInHand();
  const { document } = usePlanState();
  const checks = useChecks().get(id) ?? [];
  const { recordPanels } = useSlots();
  const record = document.records.get(id);
  const thing = thingOf(plan, document, frozen ? reviewers : undefined);
  if (!record) return null;
  const added = recordPanels.filter(
    ({ permission, kinds }) => (!permission || may(permission, thing)) && (!kinds || kinds.includes(record.kind)),
  );
  const write = (name: string, value: string): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        after.set(name, value);
        return after;
      },
      { replace: true },
    );
  const openPanel = (other: string): void => write('record', other);
  const choose = (panel: string): void => write('panel', panel);
  const tabs = [
    { name: 'details', label: 'plan.panel.details', count: 0 },
    ...added.map(({ name, label }) => ({ name, label, count: 0 })),
    { name: 'checks', label: 'plan.panel.checks', count: checks.length },
    { name: 'history', label: 'plan.panel.history', count: 0 },
  ];
  const chosen = tabs.find((tab) => tab.name === params.get('panel'))?.name ?? 'details';
  const name = levelName(document, record);
  const Added = added.find((panel) => panel.name === chosen)?.lazy;
  const grave = checks.filter(({ severity }) => severity !== 'hint');
  return (
    <SidePanel
      key={id}
      title={
        <>
          <small className="panel-kind">{name}</small> <bdi>{record.code}</bdi>
        </>
      }
      label={name}
      onClose={onClose}
    >
      <Path record={record} />
      <div className="panel-tabs" role="tablist" aria-label={name}>
        {tabs.map((tab) => (
          <button
            key={tab.name}
            type="button"
            role="tab"
            id={`panel-tab-${tab.name}`}
            aria-selected={chosen === tab.name}
            aria-controls="panel-content"
            onClick={() => choose(tab.name)}
          >
            {translate(tab.label)}
            {tab.count > 0 && <b>{tab.count}</b>}
          </button>
        ))}
      </div>
      <div id="panel-content" role="tabpanel" aria-labelledby={`panel-tab-${chosen}`}>
        {chosen === 'details' && (
          <>
            {grave.length > 0 && <CheckList checks={grave} />}
            <Lineage record={record} />
            <KeepInLibrary record={record} />
            <RecordFields record={record} />
            <LinkedRecords record={record} openPanel={openPanel} />
          </>
        )}
        {chosen === 'checks' && <Findings checks={checks} />}
        {chosen === 'history' && <RecordHistory record={id} />}
        {Added && (
          <Suspense fallback={null}>
            <Added plan={plan.id} record={id} kind={record.kind} />
          </Suspense>
        )}
      </div>
    </SidePanel>
  );
};
