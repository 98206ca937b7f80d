import { useTranslate } from 'ra-core';
import { type Column, DataList } from '../components/DataList.js';
import { Empty } from '../components/Empty.js';
import { PageHeader } from '../components/PageHeader.js';
import { RecordName } from '../components/RecordName.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { useEventWords } from './event-words.js';
import type { HistoryEntry } from './history.js';
import './history.css';

const subjects = [
  'plan',
  'review-round',
  'comment',
  'suggestion',
  'reporting-round',
  'report',
  'body',
  'post',
  'person',
  'grant',
  'release',
];

const Facts = ({ entry }: { readonly entry: HistoryEntry }) => {
  const translate = useTranslate();
  if (!entry.facts || Object.keys(entry.facts).length === 0) return null;
  return (
    <details className="history-facts">
      <summary>{translate('history.facts')}</summary>
      <pre dir="ltr">{JSON.stringify(entry.facts, null, 1)}</pre>
    </details>
  );
};

/** The audit trail: one line for every committed change. */
export const HistoryList = () => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useEventWords();
  const columns: readonly Column<HistoryEntry>[] = [
    {
      name: 'what',
      label: 'history.what',
      cell: (entry) => (
        <>
          {words(entry.type)}
          <Facts entry={entry} />
        </>
      ),
    },
    {
      name: 'plan',
      label: 'history.plan',
      width: '30%',
      cell: ({ planId }) => planId && <RecordName resource="plans" id={planId} to={`/plans/${planId}`} />,
    },
    {
      name: 'who',
      label: 'history.who',
      width: '180px',
      cell: ({ personName }) => (personName ? <bdi>{personName}</bdi> : translate('history.system')),
    },
    {
      name: 'at',
      label: 'history.at',
      sort: 'at',
      width: '170px',
      cell: ({ at }) => (
        <time dateTime={at}>
          <bdi>{format.instant(at)}</bdi>
        </time>
      ),
    },
  ];
  return (
    <>
      <PageHeader title={translate('history.title')} />
      <DataList<HistoryEntry>
        resource="history"
        label={translate('history.title')}
        columns={columns}
        sort={{ field: 'at', order: 'DESC' }}
        perPage={50}
        filters={[
          {
            name: 'subjectKind',
            label: 'history.kind',
            options: subjects.map((value) => ({ value, label: translate(`history.subjects.${value}`) })),
          },
        ]}
        empty={<Empty title={translate('history.empty')} why={translate('history.empty_why')} />}
      />
    </>
  );
};
