import type { PlanRecord } from '@mufakat/planning/records/record';
import { labelOf } from '@mufakat/planning/records/wording';
import { planItem } from '@mufakat/planning/records/plan-item';
import { useQuery } from '@tanstack/react-query';
import { type RaRecord, useGetList, useLocale, useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { type Translated, useWords } from '../../platform/i18n/use-words.js';
import { useEdit, usePlanState } from '../store/PlanContext.js';
import { ofParent } from './of-parent.js';

interface OtherPlan extends RaRecord {
  readonly title: Translated;
}

/** Lets an alignment name a record of another plan: the plan, then what is of the same kind there. */
export const ItemOfPlan = ({ alignment }: { readonly alignment: PlanRecord }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const words = useWords();
  const edit = useEdit();
  const { document } = usePlanState();
  const [plan, setPlan] = useState('');
  const id = useId();
  const { data: plans = [] } = useGetList<OtherPlan>('plans', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'title', order: 'ASC' },
  });
  const { data, isError } = useQuery({ ...ofParent(plan), enabled: plan !== '' });
  const kind = document.records.get(alignment.parent ?? '')?.kind;
  const items = (data?.records ?? []).filter((one) => one.kind === kind);
  const nameOf = (one: PlanRecord) => [one.code, labelOf(one, [locale, 'en'])].filter(Boolean).join(' ');
  const choose = (record: string) => {
    edit([{ op: 'set', kind: 'alignment', id: alignment.id, item: planItem(plan, record) }], 'form');
  };
  return (
    <details className="linked-other-plan">
      <summary>{translate('renewal.other_plan.title')}</summary>
      <div className="field">
        <label htmlFor={`${id}-plan`}>{translate('renewal.other_plan.plan')}</label>
        <select id={`${id}-plan`} value={plan} onChange={(event) => setPlan(event.target.value)}>
          <option value="">–</option>
          {plans
            .filter((one) => one.id !== document.plan)
            .map((one) => (
              <option key={one.id} value={one.id}>
                {words(one.title)}
              </option>
            ))}
        </select>
      </div>
      {plan !== '' && (
        <div className="field">
          <label htmlFor={`${id}-item`}>{translate('renewal.other_plan.item')}</label>
          <select id={`${id}-item`} value="" onChange={(event) => choose(event.target.value)}>
            <option value="">–</option>
            {items.map((one) => (
              <option key={one.id} value={one.id}>
                {nameOf(one)}
              </option>
            ))}
          </select>
          {(isError || (data && items.length === 0)) && <p className="muted">{translate('renewal.other_plan.none')}</p>}
        </div>
      )}
    </details>
  );
};
