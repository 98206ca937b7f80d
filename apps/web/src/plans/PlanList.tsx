import { planStages } from '@mufakat/planning/lifecycles/plan-stages';
import { useGetList, useTranslate } from 'ra-core';
import { type Column, DataList } from '../components/DataList.js';
import { Empty } from '../components/Empty.js';
import { Mark } from '../components/Mark.js';
import { PageHeader } from '../components/PageHeader.js';
import { SampleMark, Words } from '../components/Words.js';
import { useCan } from '../platform/actor.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { type Translated, useWords } from '../platform/i18n/use-words.js';
import { NewPlanMenu } from './NewPlanMenu.js';
import { planKinds, type PlanSummary, toneOfStage } from './plan-summary.js';

const useColumns = (): readonly Column<PlanSummary>[] => {
  const translate = useTranslate();
  const format = useFormat();
  return [
    {
      name: 'title',
      label: 'plan_list.plan',
      sort: 'title',
      cell: ({ title, jurisdictionName, ownerBodyName, isSample }) => (
        <span className="two-lines">
          <span>
            <Words of={title} none={translate('plan_list.untitled')} /> {isSample && <SampleMark />}
          </span>
          <small>
            <Words of={jurisdictionName} /> · <Words of={ownerBodyName} />
          </small>
        </span>
      ),
    },
    {
      name: 'kind',
      label: 'plan_list.kind',
      sort: 'kind',
      width: '110px',
      isMinor: true,
      cell: ({ kind }) => translate(`plan_kinds.${kind}`),
    },
    {
      name: 'stage',
      label: 'plan_list.stage',
      sort: 'stage',
      width: '150px',
      cell: ({ derivedStage }) => <Mark tone={toneOfStage(derivedStage)}>{translate(`stages.${derivedStage}`)}</Mark>,
    },
    {
      name: 'period',
      label: 'plan_list.period',
      sort: 'startsOn',
      width: '190px',
      cell: ({ startsOn, endsOn }) => <bdi>{format.period(startsOn, endsOn)}</bdi>,
    },
    {
      name: 'actions',
      label: 'plan_list.actions',
      width: '90px',
      align: 'end',
      cell: ({ actionCount }) => (
        <>
          <span className="wide-only">{format.number(actionCount)}</span>
          <span className="phone-only">{translate('plan_list.action_count', { count: actionCount })}</span>
        </>
      ),
    },
  ];
};

interface Named {
  readonly id: string;
  readonly name: Translated;
}

export const PlanList = () => {
  const translate = useTranslate();
  const words = useWords();
  const mayDraft = useCan('plan.draft');
  const { data: jurisdictions = [] } = useGetList<Named>('jurisdictions', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'code', order: 'ASC' },
  });
  const filters = [
    {
      name: 'jurisdictionId',
      label: 'plan_list.jurisdiction',
      options: jurisdictions.map(({ id, name }) => ({ value: id, label: words(name) })),
    },
    {
      name: 'stage',
      label: 'plan_list.stage',
      options: planStages.map((value) => ({ value, label: translate(`stages.${value}`) })),
    },
    {
      name: 'kind',
      label: 'plan_list.kind',
      options: planKinds.map((value) => ({ value, label: translate(`plan_kinds.${value}`) })),
    },
  ];
  const mine = mayDraft ? 'plan_list.empty' : 'plan_list.empty_reader';
  return (
    <>
      <PageHeader title={translate('plan_list.title')} actions={mayDraft && <NewPlanMenu />} />
      <DataList<PlanSummary>
        resource="plans"
        label={translate('plan_list.title')}
        columns={useColumns()}
        to={({ id }) => `/plans/${id}`}
        hasSearch
        sort={{ field: 'title', order: 'ASC' }}
        filters={filters}
        empty={<Empty title={translate(mine)} why={translate(`${mine}_why`)} action={mayDraft && <NewPlanMenu />} />}
      />
    </>
  );
};
