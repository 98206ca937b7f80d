import type { PlanRecord } from '@mufakat/planning/records/record';
import { pathOf } from '@mufakat/planning/records/tree';
import { labelOf } from '@mufakat/planning/records/wording';
import { useTranslate } from 'ra-core';
import { Suspense, useState } from 'react';
import { useSearchParams } from 'react-router';
import { SidePanel } from '../../components/SidePanel.js';
import { useMay } from '../../platform/actor.js';
import { useSlots } from '../../platform/slots.js';
import { CheckList } from '../checks/CheckList.js';
import { RecordHistory } from '../history/RecordHistory.js';
import { useLevelName } from '../labels.js';
import { thingOf } from '../rights.js';
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
      {above.map((one) => (
        <bdi key={one.id}>{one.code ?? labelOf(one, languages)}</bdi>
      ))}
    </p>
  );
};

/** Everything about one record beside the table: its fields, what hangs on it, checks, history, and what other features add. */
export const RecordPanel = ({ record: id, onClose }: Props) => {
  const translate = useTranslate();
  const levelName = useLevelName();
  const may = useMay();
  const [, setParams] = useSearchParams();
  const { plan } = usePlanInHand();
  const { document } = usePlanState();
  const checks = useChecks().get(id) ?? [];
  const { recordPanels } = useSlots();
  const record = document.records.get(id);
  const added = recordPanels.filter(({ permission }) => !permission || may(permission, thingOf(plan, document)));
  const [chosen, choose] = useState('details');
  if (!record) return null;
  const openPanel = (other: string): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('record', other);
        return after;
      },
      { replace: true },
    );
  const tabs = [
    { name: 'details', label: 'plan.panel.details', count: 0 },
    ...added.map(({ name, label }) => ({ name, label, count: 0 })),
    { name: 'checks', label: 'plan.panel.checks', count: checks.length },
    { name: 'history', label: 'plan.panel.history', count: 0 },
  ];
  const name = levelName(document, record);
  const Added = added.find((panel) => panel.name === chosen)?.lazy;
  return (
    <SidePanel
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
      <div id="panel-content" role="tabpanel" aria-labelledby={`panel-tab-${chosen}`} key={id}>
        {chosen === 'details' && (
          <>
            {checks.length > 0 && <CheckList checks={checks.filter(({ severity }) => severity !== 'hint')} />}
            <RecordFields record={record} />
            <LinkedRecords record={record} openPanel={openPanel} />
          </>
        )}
        {chosen === 'checks' &&
          (checks.length > 0 ? (
            <CheckList checks={checks} />
          ) : (
            <p className="muted">{translate('plan.checks.none')}</p>
          ))}
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
