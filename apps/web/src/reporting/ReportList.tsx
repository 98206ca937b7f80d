import { reportStates } from '@mufakat/planning/lifecycles/report';
import { useTranslate } from 'ra-core';
import { type Column, DataList } from '../components/DataList.js';
import { Empty } from '../components/Empty.js';
import { Mark } from '../components/Mark.js';
import { PageHeader } from '../components/PageHeader.js';
import { Words } from '../components/Words.js';
import { useSession } from '../platform/actor.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { DueMark, ReportStateMark } from './ReportFacts.js';
import type { ReportSummary } from './reporting.js';

const useColumns = (): readonly Column<ReportSummary>[] => {
  const translate = useTranslate();
  const format = useFormat();
  return [
    {
      name: 'round',
      label: 'reports.round',
      cell: ({ roundTitle, planTitle }) => (
        <span className="two-lines">
          <bdi>{roundTitle}</bdi>
          <small>
            <Words of={planTitle} />
          </small>
        </span>
      ),
    },
    { name: 'body', label: 'reports.body', sort: 'bodyName', cell: ({ bodyName }) => <Words of={bodyName} /> },
    {
      name: 'period',
      label: 'reports.period',
      isMinor: true,
      cell: ({ periodFrom, periodTo }) => <bdi>{format.period(periodFrom, periodTo)}</bdi>,
    },
    {
      name: 'actions',
      label: 'reports.actions',
      align: 'end',
      isMinor: true,
      cell: ({ actions }) => format.number(actions),
    },
    { name: 'due', label: 'reports.due', sort: 'dueOn', cell: (report) => <DueMark report={report} /> },
    {
      name: 'state',
      label: 'reports.state',
      sort: 'state',
      cell: ({ state, isVacant }) => (
        <span className="marks">
          <ReportStateMark state={state} />
          {isVacant && <Mark tone="warning">{translate('rounds.vacant')}</Mark>}
        </span>
      ),
    },
  ];
};

/** The reports that one may read, one's own first in time. */
export const ReportList = () => {
  const translate = useTranslate();
  const columns = useColumns();
  const isReporter = useSession()?.grants.some(({ role }) => role === 'reporter') ?? false;
  return (
    <>
      <PageHeader title={translate(isReporter ? 'reports.mine' : 'reports.title')} />
      <DataList<ReportSummary>
        resource="reports"
        columns={columns}
        label={translate('reports.title')}
        to={({ id }) => `/reports/${id}`}
        sort={{ field: 'dueOn', order: 'DESC' }}
        filters={[
          {
            name: 'state',
            label: 'reports.state',
            options: reportStates.map((value) => ({ value, label: translate(`report_states.${value}`) })),
          },
        ]}
        empty={<Empty title={translate('reports.empty')} why={translate('reports.empty_why')} />}
      />
    </>
  );
};
